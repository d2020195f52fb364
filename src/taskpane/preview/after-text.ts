import type { PlannedEdit } from "../../lint/edit-plan";
import { Decimal, plain } from "../../sheet/number";

/** What an edit will show: its formula, a percent as such, else the value. */
export function afterText({ after: { value, formula, numberFormat } }: PlannedEdit): string {
  if (formula !== null) return formula;
  if (typeof value === "number" && numberFormat.includes("%")) {
    return `${plain(new Decimal(value).times(100))}%`;
  }
  return value === null ? "" : String(value);
}
