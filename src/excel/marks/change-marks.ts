import { followMarks } from "../../record/moved-marks";
import type { RecordedMark as Recorded } from "../../record/record";
import { toSheetA1 } from "../../sheet/address";
import { mostSerious } from "../../sheet/mark-colours";
import {
  WorkbookError,
  type Mark,
  type MarkReport,
  type Skipped,
  type Unrecorded,
} from "../../sheet/workbook";
import { putFill } from "../cell/fills";
import { assignToSheets } from "./sheet-of-marks";
import { inPortions } from "../host/in-portions";
import type { Session } from "./looks";
import { seeMarks, type MarkSight } from "./mark-sight";
import { keeperOf, type KeepMarks } from "./mark-record";
import type { RecordedMark } from "./recorded-mark";
import { isStillThere, planMarks, type MarkPlan, type Repainting } from "./plan-marks";
import type { SheetPaint } from "./sheet-paint";
import { Sheets, type KnownSheet } from "../host/sheets";

/** The outcome of a change of marks, with what is known of the workbook afterwards. */
interface MarkChange {
  readonly report: MarkReport;
  readonly session: Session;
}

/** What is to become of the marks. */
interface Wanted {
  readonly marks: readonly Mark[];
  readonly unrecorded: Unrecorded;
}

/** The record of more would not fit into a part, of which some Excels take 1 MB (office-js#2408). */
const MOST_MARKS = 5000;

/**
 * Puts marks in place of all earlier ones, giving every other marked cell its own fill back, in two round
 * trips, and one more where the session does not know the workbook: the last paints, the others look.
 * Rejects with "too-many-marks", their number as `detail`, with "record-damaged" or "record-newer" where
 * the record that is there cannot be used, and with "not-kept" where the workbook does not keep it; then
 * all is as it was.
 */
export async function changeMarks(
  context: Excel.RequestContext,
  { marks, unrecorded }: Wanted,
  session: Session | null,
): Promise<MarkChange> {
  const count = mostSerious(marks).size;
  if (count > MOST_MARKS) throw new WorkbookError("too-many-marks", String(count));
  const sight = await seeMarks(context, marks, session);
  const { stored } = sight;
  if (stored.problem) {
    throw new WorkbookError(`record-${stored.problem}`, "The record of the marks cannot be used.");
  }
  const { found, gone } = findMarks(sight, marks.length === 0);
  const wanted = mostSerious(onAnchors(marks, sight.sheets));
  const plan = planMarks(found, { wanted, unrecorded }, sight.sheets);
  if (plan.repaint.length > 0 || stored.isOld || !isSame(plan.record, stored.marks)) {
    await carryOut(context, plan, { ...sight, found });
  }
  const occupied = new Set([...wanted.keys(), ...found.map(({ at }) => toSheetA1(at))]);
  const news = gone.filter(({ at }) => !occupied.has(toSheetA1(at)));
  return {
    report: {
      changed: plan.repaint.length - plan.emptied,
      emptied: plan.emptied,
      unrecorded: plan.unrecorded,
      skipped: [...news, ...plan.skipped],
    },
    session: {
      recorded: plan.record,
      sheets: knownAfter(session, sight.sheets),
      merges: session?.merges ?? new Map(),
    },
  };
}

function knownAfter(session: Session | null, seen: readonly SheetPaint[]): readonly KnownSheet[] {
  const known = seen.map(({ id, name, cellCount, area }) => ({ id, name, cellCount, area }));
  if (!session) return known;
  return session.sheets.map((sheet) => known.find(({ id }) => id === sheet.id) ?? sheet);
}

/** The marks there are, and where recorded ones are no more. */
function findMarks(
  { stored, sheets }: MarkSight,
  isClearing: boolean,
): {
  readonly found: readonly RecordedMark[];
  readonly gone: readonly Skipped[];
} {
  const { bySheet, unplaced } = assignToSheets(stored.marks, sheets);
  const followed = [...bySheet].map(([sheet, marks]) => {
    const { found, beside, lost } = follow(sheet, marks);
    // Cells beside a mark may be one with it; where Excel does not tell, they go with it, but not before.
    return { found: sheet.tellsMerges || isClearing ? [...found, ...beside] : found, lost };
  });
  const gone = (reason: Skipped["reason"]) => (mark: RecordedMark) => ({ at: mark.at, reason });
  return {
    found: followed.flatMap(({ found }) => found),
    gone: [
      ...followed.flatMap(({ lost }) => lost).map(gone("stale")),
      ...unplaced.map(gone("missing-sheet")),
    ],
  };
}

type Places = Readonly<Record<"found" | "beside" | "lost", readonly RecordedMark[]>>;

function follow(sheet: SheetPaint, marks: readonly RecordedMark[]): Places {
  const single = withoutRepeats(marks, sheet);
  if (!sheet.painted) return { found: single, beside: [], lost: [] };
  const { found, beside, lost } = followMarks(single, sheet.painted);
  const here = (mark: Recorded) => ({ sheetId: sheet.id, ...mark });
  return { found: found.map(here), beside: beside.map(here), lost };
}

/** After a change that stopped halfway a cell may be recorded twice; what it shows tells which holds. */
function withoutRepeats(recorded: readonly RecordedMark[], sheet: SheetPaint): RecordedMark[] {
  const holding = new Map<string, RecordedMark>();
  for (const mark of recorded) {
    const name = toSheetA1(mark.at);
    if (!holding.has(name) || isStillThere(mark, sheet)) holding.set(name, mark);
  }
  return [...holding.values()];
}

/** Marks on the cells that show: the first ones of merged areas. */
function onAnchors(marks: readonly Mark[], sheets: readonly SheetPaint[]): Mark[] {
  const paints = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return marks.map((mark) => {
    const at = paints.get(mark.at.sheet)?.anchorOf(mark.at) ?? mark.at;
    return { ...mark, at };
  });
}

function isSame(a: readonly RecordedMark[], b: readonly RecordedMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What was seen, and what of it is marked. */
type Before = MarkSight & { readonly found: readonly RecordedMark[] };

/**
 * While the cells are repainted, the record has both the old marks and the new, so that it knows every
 * mark even if Excel stops halfway. So nothing needs to be given back: the next change of marks goes on
 * from there. Only where the workbook does not hold the record as it was written, nobody would know the
 * own fills later: then what was painted is taken back.
 */
async function carryOut(
  context: Excel.RequestContext,
  plan: MarkPlan,
  before: Before,
): Promise<void> {
  const keep = keeperOf(context.workbook, before.stored);
  const refuse = () => takeBack(context, plan, { ...before, keep });
  const isKept = keep([...before.found, ...plan.record]);
  const portions = inPortions(plan.repaint, CELLS_OF_A_PAINTING);
  const last = portions.pop() ?? [];
  for (const portion of portions) {
    await paint(context, portion);
    if (!isKept()) return refuse();
  }
  fill(context, last);
  const isKeptNow = keep(plan.record);
  await context.sync();
  if (!(isKept() && isKeptNow())) await refuse();
}

/** Takes back what was painted, cells that were not included. */
async function takeBack(
  context: Excel.RequestContext,
  { repaint }: MarkPlan,
  { sheets, stored, keep }: Before & { readonly keep: KeepMarks },
): Promise<never> {
  const paints = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const own = repaint.map(({ at }) => ({ at, fill: paints.get(at.sheet)!.fillAt(at) }));
  keep(stored.marks);
  for (const portion of inPortions(own, CELLS_OF_A_PAINTING)) await paint(context, portion);
  throw new WorkbookError("not-kept", "The workbook did not keep the record of the fills.");
}

/** So many cells take about 3 MB to ask for; Excel on the web takes 5. */
const CELLS_OF_A_PAINTING = 3000;

async function paint(context: Excel.RequestContext, cells: readonly Repainting[]): Promise<void> {
  fill(context, cells);
  await context.sync();
}

function fill(context: Excel.RequestContext, cells: readonly Repainting[]): void {
  const sheets = new Sheets(context);
  for (const cell of cells) putFill(sheets.cell(cell.at), cell.fill);
}
