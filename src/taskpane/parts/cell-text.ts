import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import { Decimal, plain } from "../../sheet/number";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { PlannedEdit } from "../../lint/plan-edits";

const longest = 200;

/** The text, cut at 200 characters with an ellipsis. */
export function clip(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}

/** The displayed text of every cell of the picture; "" for a blank one. */
export function textReader(snapshot: WorkbookSnapshot): (at: CellAddress) => string {
  const texts = new Map<string, string>();
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, text, formula } of cells) {
      texts.set(toSheetA1({ sheet: name, row, column }), text === "" ? (formula ?? "") : text);
    }
  }
  return (at) => texts.get(toSheetA1(at)) ?? "";
}

/** What a content will look like: its formula, a percent as such, else the value. */
export function contentText({ value, formula, numberFormat }: CellContent): string {
  if (formula !== null) return formula;
  if (typeof value === "number" && numberFormat.includes("%")) {
    return `${plain(new Decimal(value).times(100))}%`;
  }
  return value === null ? "" : String(value);
}

/**
 * What an edit of a correction will show. A cell moved from elsewhere shows what it showed there
 * (a date is a bare serial number in the edit).
 */
export function afterText(
  { after }: PlannedEdit,
  correction: readonly PlannedEdit[],
  textAt: (at: CellAddress) => string,
): string {
  const source = correction.find(
    ({ before }) =>
      before.value === after.value &&
      before.value !== null &&
      before.formula === after.formula &&
      before.numberFormat === after.numberFormat,
  );
  return source ? textAt(source.at) : contentText(after);
}
