import { toSheetA1 } from "../../sheet/address";
import type { Mark, MarkReport, Skipped } from "../../sheet/workbook";
import { putFill } from "../cell/fills";
import { assignToSheets } from "./sheet-of-marks";
import { inPortions } from "../host/in-portions";
import { seeMarks, type MarkSight, type Session } from "./mark-sight";
import { putRecord, type RecordedMark } from "./mark-record";
import { followMarks, type Followed } from "./moved-marks";
import { byCell, isStillThere, planMarks, type MarkPlan, type Repainting } from "./plan-marks";
import type { SheetPaint } from "./sheet-paint";
import { Sheets } from "../host/sheets";

/** The outcome of a change of marks, with what is known of the workbook afterwards. */
interface MarkChange {
  readonly report: MarkReport;
  readonly session: Session;
}

/**
 * Puts `marks` in place of all earlier ones, giving every other marked cell its own fill back, in two
 * round trips: the first looks, the second paints.
 */
export async function changeMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  session: Session | null,
): Promise<MarkChange> {
  const sight = await seeMarks(context, marks, session);
  const { found, gone } = findMarks(sight);
  const wanted = byCell(onAnchors(marks, sight.sheets));
  const plan = planMarks(found, wanted, sight.sheets);
  if (plan.repaint.length > 0 || !isSame(plan.record, sight.recorded)) {
    await carryOut(context, plan, found);
  }
  const occupied = new Set([...wanted.keys(), ...found.map(({ at }) => toSheetA1(at))]);
  const news = gone.filter(({ at }) => !occupied.has(toSheetA1(at)));
  return {
    report: { changed: plan.repaint.length, skipped: [...news, ...plan.skipped] },
    session: { recorded: plan.record, sheets: session?.sheets ?? sight.sheets },
  };
}

/** The marks there are, and where recorded ones are no more. */
function findMarks({ recorded, sheets }: MarkSight): {
  readonly found: readonly RecordedMark[];
  readonly gone: readonly Skipped[];
} {
  const { bySheet, unplaced } = assignToSheets(recorded, sheets);
  const followed = [...bySheet].map(([sheet, marks]) => follow(sheet, marks));
  const gone = (reason: Skipped["reason"]) => (mark: RecordedMark) => ({ at: mark.at, reason });
  return {
    found: followed.flatMap(({ found }) => found),
    gone: [
      ...followed.flatMap(({ lost }) => lost).map(gone("stale")),
      ...unplaced.map(gone("missing-sheet")),
    ],
  };
}

function follow(sheet: SheetPaint, marks: readonly RecordedMark[]): Followed {
  const single = withoutRepeats(marks, sheet);
  if (!sheet.painted) return { found: single, lost: [] };
  return followMarks(single, sheet.painted, sheet.id);
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

/**
 * While the cells are repainted, the record has both the old marks and the new, so that it knows every
 * mark even if Excel stops halfway. So nothing needs to be given back: the next change of marks goes on
 * from there.
 */
async function carryOut(
  context: Excel.RequestContext,
  plan: MarkPlan,
  found: readonly RecordedMark[],
): Promise<void> {
  putRecord(context.workbook, [...found, ...plan.record]);
  const portions = inPortions(plan.repaint, CELLS_OF_A_PAINTING);
  for (const portion of portions.slice(0, -1)) await paint(context, portion);
  const last = portions[portions.length - 1] ?? [];
  await paint(context, last, () => putRecord(context.workbook, plan.record));
}

/** So many cells take about 3 MB to ask for; Excel on the web takes 5. */
const CELLS_OF_A_PAINTING = 3000;

async function paint(
  context: Excel.RequestContext,
  cells: readonly Repainting[],
  finish = (): void => {},
): Promise<void> {
  const sheets = new Sheets(context);
  for (const { at, fill } of cells) putFill(sheets.cell(at), fill);
  finish();
  await context.sync();
}
