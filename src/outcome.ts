import { SEVERITIES, type Finding, type Severity } from "./lint/rule";
import type { FormReview, Review } from "./review";
import { toSheetA1 } from "./sheet/address";
import type { Mark } from "./sheet/workbook";

/** Whether most targets could not be judged: then what was found says little. */
export function isMostlyUnjudged({ targets, unjudged }: FormReview): boolean {
  return unjudged.length * 2 > targets;
}

/** Whether all of a form was checked: then nothing found means that it is in order. */
export function isChecked(review: FormReview): boolean {
  const { filled, unread } = review.form;
  return filled && unread.length === 0 && !isMostlyUnjudged(review);
}

/** How many cells of a form without results are still blank. */
export function countMissing({ missing }: FormReview): number {
  return missing.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** One mark for the first cell of every finding; a cell with several shows the most serious. */
export function marksOf({ forms }: Review): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of SEVERITIES) {
    for (const { cells } of bySeverity(forms, severity)) {
      const at = cells[0];
      if (at && !marks.has(toSheetA1(at))) marks.set(toSheetA1(at), { at, colour: severity });
    }
  }
  return [...marks.values()];
}

function bySeverity(forms: readonly FormReview[], severity: Severity): Finding[] {
  return forms.flatMap(({ findings }) => findings.filter((one) => one.severity === severity));
}
