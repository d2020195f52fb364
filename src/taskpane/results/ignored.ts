import type { Finding } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import { fromA1, toA1, toSheetA1, type CellAddress } from "../../sheet/address";
import type { Checked } from "../state/state";

/** The longest text of a cell whose finding can be ignored. */
const longestText = 2000;

/** The text of every cell as the rules see it, trimmed; "" for a blank one. */
export function ruleTexts({ review, snapshot }: Checked): (at: CellAddress) => string {
  const texts = new Map<string, string>();
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, text } of cells) {
      texts.set(toSheetA1({ sheet: name, row, column }), text.trim());
    }
  }
  for (const { form } of review.forms) {
    for (const { cell, text } of form.texts) texts.set(toSheetA1(cell), text);
  }
  return (at) => texts.get(toSheetA1(at)) ?? "";
}

/** What is recorded when a finding is ignored for a reason; null where that is not possible. */
export function ignoring(
  textOf: (at: CellAddress) => string,
  finding: Finding,
  reason: string,
): Ignored | null {
  const at = finding.cells[0];
  if (!at || textOf(at).length > longestText) return null;
  return { rule: finding.rule, sheet: at.sheet, cell: toA1(at), text: textOf(at), reason };
}

/** Whether the cell still shows what it showed when its finding was ignored. */
export function stillHolds(
  textOf: (at: CellAddress) => string,
  { sheet, cell, text }: Ignored,
): boolean {
  return textOf({ sheet, ...fromA1(cell) }) === text;
}
