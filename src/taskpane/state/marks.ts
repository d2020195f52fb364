import type { FormReview, Review } from "../../review";
import { SEVERITIES, type Finding, type Severity } from "../../lint/rule";
import { toSheetA1 } from "../../sheet/address";
import type { Mark } from "../../sheet/workbook";

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
  return forms.flatMap(({ findings }) => findings.filter((each) => each.severity === severity));
}
