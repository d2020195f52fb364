import type { PlannedEdit } from "../../lint/plan-edits";
import { SEVERITIES, type Finding } from "../../lint/rule";

/** All edits that answer one finding, in reading order; they are written together or not at all. */
export type Correction = readonly PlannedEdit[];

/** The corrections of a plan, those of errors first, else in the plan's order. */
export function correctionsOf(edits: readonly PlannedEdit[]): Correction[] {
  const groups = new Map<Finding, PlannedEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.finding);
    if (group) group.push(edit);
    else groups.set(edit.finding, [edit]);
  }
  return [...groups]
    .sort(([a], [b]) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map(([, group]) => group.sort(inReadingOrder));
}

function inReadingOrder({ at: a }: PlannedEdit, { at: b }: PlannedEdit): number {
  return a.row - b.row || a.column - b.column;
}
