import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

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
