import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { Mark } from "../../sheet/workbook";
import { toWorkbookError } from "../host/errors";
import { requestFill } from "../cell/fills";
import { requestRecord, type RecordedMark } from "./mark-record";
import { requestPaint, type SheetPaint } from "./sheet-paint";
import { Sheets, type KnownSheet } from "../host/sheets";

/** What this session knows of the workbook already, and need not ask before it looks. */
export interface Session {
  readonly recorded: readonly RecordedMark[];
  readonly sheets: readonly KnownSheet[];
}

/** The recorded marks, and the sheets where marks are or are wanted. */
export interface MarkSight {
  readonly recorded: readonly RecordedMark[];
  readonly sheets: readonly SheetPaint[];
}

/**
 * Looks at marks in one round trip: where the session does not know the sheets, at all there are. More
 * are needed only where one answer cannot hold them, or somebody else has marked other sheets meanwhile.
 */
export async function seeMarks(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  session: Session | null,
): Promise<MarkSight> {
  try {
    if (!session) return await seeEverywhere(context);
    return await seeSheets(context, sheetsToSee(wanted, session));
  } catch (error) {
    if (toWorkbookError(error).problem === "cell-edit") throw error;
    return seeSingleCells(context, wanted);
  }
}

/** Larger sheets are no forms, and seen only where there are marks. */
const MOST_CELLS_OF_FORMS = 20_000;

/** Marking concerns the sheets that have or get marks; clearing every sheet, for marks copied there. */
function sheetsToSee(wanted: readonly Mark[], { recorded, sheets }: Session): string[] {
  const idOf = (id: string, name: string): string =>
    (sheets.find((one) => one.id === id) ?? sheets.find((one) => one.name === name))?.id ?? name;
  const marked = recorded.map(({ sheetId, at }) => idOf(sheetId, at.sheet));
  const small = sheets.filter(({ cellCount }) => cellCount <= MOST_CELLS_OF_FORMS);
  const others =
    wanted.length > 0 ? wanted.map(({ at }) => idOf("", at.sheet)) : small.map(({ id }) => id);
  return [...new Set([...marked, ...others])];
}

async function seeSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<MarkSight> {
  const { worksheets } = context.workbook;
  const record = requestRecord(context.workbook);
  const requests = keys.map((key) => requestPaint(worksheets.getItemOrNullObject(key)));
  await context.sync();
  const recorded = record();
  const sheets = requests.flatMap((request) => request() ?? []);
  const isSeen = ({ sheetId, at }: RecordedMark) =>
    keys.includes(sheetId) || sheets.some(({ id, name }) => id === sheetId || name === at.sheet);
  const unseen = recorded.filter((mark) => !isSeen(mark));
  if (unseen.length === 0) return { recorded, sheets };
  const more = unseen.flatMap(({ sheetId, at }) => [sheetId, at.sheet]);
  return seeSheets(context, [...new Set([...keys, ...more])]);
}

/** No workbook of forms has more sheets; where one has, they are asked for in the next round trip. */
const SHEETS_OF_A_CHAIN = 256;

/** Every sheet, none of whose names need be known: each is asked for as the next of the one before. */
async function seeEverywhere(context: Excel.RequestContext): Promise<MarkSight> {
  const record = requestRecord(context.workbook);
  const sheets = await seeSheetsFrom(context, context.workbook.worksheets.getFirst());
  return { recorded: record(), sheets };
}

/** The sheets from one on. */
async function seeSheetsFrom(
  context: Excel.RequestContext,
  first: Excel.Worksheet,
): Promise<SheetPaint[]> {
  const requests: (() => SheetPaint | null)[] = [];
  for (let i = 0, sheet = first; i < SHEETS_OF_A_CHAIN; i++, sheet = sheet.getNextOrNullObject()) {
    requests.push(requestPaint(sheet));
  }
  await context.sync();
  const seen = requests.flatMap((request) => request() ?? []);
  if (seen.length < SHEETS_OF_A_CHAIN) return seen;
  const last = context.workbook.worksheets.getItem(seen[seen.length - 1]!.id);
  return [...seen, ...(await seeSheetsFrom(context, last.getNextOrNullObject()))];
}

/** Only the cells that are wanted or recorded: for sheets too large to be seen whole. */
async function seeSingleCells(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
): Promise<MarkSight> {
  const record = requestRecord(context.workbook);
  await context.sync();
  const recorded = record();
  const sheets = new Sheets(context);
  const cells = new Map([...wanted, ...recorded].map(({ at }) => [toSheetA1(at), at]));
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
    recorded,
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
  const unknown = { id: "", cellCount: Infinity, painted: null };
  return { ...unknown, name, mayFormat, fillAt, anchorOf: (at) => at };
}
