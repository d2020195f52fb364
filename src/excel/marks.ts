import { toSheetA1, type CellAddress } from "../sheet/address";
import type { Mark, MarkReport } from "../sheet/workbook";
import { putFill, requestFill } from "./fills";
import { putRecord, requestRecord, type RecordedMark } from "./mark-record";
import { followMoved } from "./moved-marks";
import { byCell, isStillThere, planMarks, type MarkPlan, type Sight } from "./plan-marks";
import { Sheets } from "./sheets";

/** The outcome of a change of marks, with the marks now in the workbook. */
export interface MarkChange {
  readonly report: MarkReport;
  readonly record: readonly RecordedMark[];
}

/**
 * Puts `marks` in place of all earlier ones, giving every other marked cell its own fill back. Two
 * round trips when `known` is the workbook's record; one more when it is not, and one more when marks
 * are no longer where they were put.
 */
export async function changeMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  known: readonly RecordedMark[],
): Promise<MarkChange> {
  const wanted = byCell(marks);
  const { recorded, sights } = await look(context, [...wanted.values()], known);
  const followed = await followMoved(context, recorded, sights);
  const plan = planMarks(followed.recorded, wanted, followed.sights);
  const isSameRecord = followed.recorded === recorded && plan.record.length === recorded.length;
  if (plan.repaint.length > 0 || !isSameRecord) {
    await carryOut(context, plan, followed.recorded);
  }
  const { skipped, record } = plan;
  return { report: { changed: plan.repaint.length, skipped }, record };
}

/** The record, and every cell it or `wanted` names. */
async function look(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  known: readonly RecordedMark[],
): Promise<{ recorded: readonly RecordedMark[]; sights: Map<string, Sight> }> {
  const record = requestRecord(context.workbook);
  const first = requestSights(context, [...wanted, ...known]);
  await context.sync();
  const recorded = record();
  const sights = first();
  const unseen = recorded.filter(({ at }) => !sights.has(toSheetA1(at)));
  if (unseen.length > 0) {
    const rest = requestSights(context, unseen);
    await context.sync();
    for (const [name, sight] of rest()) sights.set(name, sight);
  }
  return { recorded: withoutRepeats(recorded, sights), sights };
}

/** After a change that stopped halfway a cell may be recorded twice; what it shows tells which holds. */
function withoutRepeats(
  recorded: readonly RecordedMark[],
  sights: ReadonlyMap<string, Sight>,
): RecordedMark[] {
  const holding = new Map<string, RecordedMark>();
  for (const mark of recorded) {
    const name = toSheetA1(mark.at);
    if (!holding.has(name) || isStillThere(mark, sights.get(name)!)) holding.set(name, mark);
  }
  return [...holding.values()];
}

function requestSights(
  context: Excel.RequestContext,
  cells: readonly { readonly at: CellAddress }[],
): () => Map<string, Sight> {
  const sheets = new Sheets(context);
  const requests = cells.map(({ at }) => ({
    name: toSheetA1(at),
    hindrance: sheets.requestHindrance(at),
    fill: requestFill(sheets.cell(at)),
  }));
  return () =>
    new Map(
      requests.map(({ name, hindrance, fill }): [string, Sight] => {
        const reason = hindrance();
        return [name, reason ? { hindrance: reason } : { fill: fill() }];
      }),
    );
}

/**
 * While the cells are repainted, the record has both the old marks and the new, so that it knows every
 * mark even if Excel stops halfway.
 */
async function carryOut(
  context: Excel.RequestContext,
  plan: MarkPlan,
  recorded: readonly RecordedMark[],
): Promise<void> {
  const sheets = new Sheets(context);
  putRecord(context.workbook, [...recorded, ...plan.record]);
  for (const { at, fill } of plan.repaint) putFill(sheets.cell(at), fill);
  putRecord(context.workbook, plan.record);
  await context.sync();
}
