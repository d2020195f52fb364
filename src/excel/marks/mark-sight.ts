import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { Mark } from "../../sheet/workbook";
import { isOfAPart, toWorkbookError } from "../host/errors";
import { requestFill } from "../cell/fills";
import { requestRecord, type StoredRecord } from "./mark-record";
import { atOnce, inBands, requestPaint, type SheetPaint } from "./sheet-paint";
import { looksEverywhere, looksOf, nextLooks, type Look, type Session } from "./looks";
import { Sheets } from "../host/sheets";

/** What is on record, and the sheets where marks are or are wanted. */
export interface MarkSight {
  readonly stored: StoredRecord;
  readonly sheets: readonly SheetPaint[];
}

/**
 * Looks at marks in one round trip, or in two where the session does not know the sheets. More are needed
 * only where one answer cannot hold them, where somebody else has marked other sheets meanwhile, and
 * where marks turn out to be beyond the cells with content.
 */
export async function seeMarks(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  session: Session | null,
): Promise<MarkSight> {
  try {
    const looks = session ? looksOf(wanted, session) : await looksEverywhere(context);
    return await seeSheets(context, wanted, looks);
  } catch (error) {
    if (toWorkbookError(error).problem === "cell-edit") throw error;
    return seeSingleCells(context, wanted);
  }
}

async function seeSheets(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  looks: readonly Look[],
): Promise<MarkSight> {
  const { stored, looked } = await look(context, looks, atOnce).catch((error: unknown) => {
    if (!isOfAPart(error)) throw error;
    return look(context, looks, inBands);
  });
  const next = nextLooks(looked, { recorded: stored.marks, wanted });
  if (next) return seeSheets(context, wanted, next);
  return { stored, sheets: looked.flatMap(({ paint }) => paint ?? []) };
}

async function look(
  context: Excel.RequestContext,
  looks: readonly Look[],
  askMerges: typeof atOnce,
) {
  const { worksheets } = context.workbook;
  const record = requestRecord(context.workbook);
  const requests = looks.map(({ key, area }) =>
    requestPaint(worksheets.getItemOrNullObject(key), area, askMerges),
  );
  await context.sync();
  const looked = requests.map((request, i) => ({ look: looks[i]!, paint: request() }));
  return { stored: record(), looked };
}

/** Only the cells that are wanted or recorded: for sheets too large to be seen whole. */
async function seeSingleCells(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
): Promise<MarkSight> {
  const record = requestRecord(context.workbook);
  await context.sync();
  const stored = record();
  const sheets = new Sheets(context);
  const cells = new Map([...wanted, ...stored.marks].map(({ at }) => [toSheetA1(at), at]));
  const requests = [...cells].map(([name, at]) => ({
    name,
    at,
    state: sheets.requestState(at),
    fill: requestFill(sheets.cell(at)),
  }));
  await context.sync();
  const fills = new Map(requests.map(({ name, state, fill }) => [name, state() && fill()]));
  const seen = new Map(requests.map(({ at, state }) => [at.sheet, state()]));
  return {
    stored,
    sheets: [...seen].flatMap(([name, state]) =>
      state ? [withFills(name, state.mayFormat, (at) => fills.get(toSheetA1(at)) ?? null)] : [],
    ),
  };
}

function withFills(
  name: string,
  mayFormat: boolean,
  fillAt: (at: CellAddress) => ReturnType<SheetPaint["fillAt"]>,
): SheetPaint {
  const unknown = { id: "", cellCount: Infinity, area: null, tellsMerges: false, painted: null };
  return { ...unknown, name, mayFormat, fillAt, anchorOf: (at) => at };
}
