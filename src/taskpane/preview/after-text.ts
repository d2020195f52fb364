import type { PlannedEdit } from "../../lint/edit-plan";
import { sameContent, type CellContent } from "../../sheet/edit";
import { Decimal, plain } from "../../sheet/number";

/**
 * What an edit of a correction will show. A cell moved from elsewhere shows what it showed there
 * (a date is a bare serial number in the edit).
 */
export function afterText({ after }: PlannedEdit, edits: readonly PlannedEdit[]): string {
  const source = edits.find(
    ({ before }) =>
      before.value !== null &&
      before.numberFormat === after.numberFormat &&
      sameContent(before, after),
  );
  return source ? source.shown : contentText(after);
}

/** What a content will look like: its formula, a percent as such, else the value. */
function contentText({ value, formula, numberFormat }: CellContent): string {
  if (formula !== null) return formula;
  if (typeof value === "number" && numberFormat.includes("%")) {
    return `${plain(new Decimal(value).times(100))}%`;
  }
  return value === null ? "" : String(value);
}
