import { linesOf, type Area } from "../sheet/range";
import { textOfBlock } from "./clipboard-block";
import { editText } from "./edit-text";
import { cellOf, type SheetView } from "./sheet-view";

/** What a block of cells puts on the clipboard: of formulas the results, which hold elsewhere too. */
export function blockText(view: SheetView, { top, left, bottom, right }: Area): string {
  return textOfBlock(
    linesOf(top, bottom).map((row) =>
      linesOf(left, right).map((column) => {
        const cell = cellOf(view, row, column);
        return cell?.formula == null ? editText(cell) : cell.text;
      }),
    ),
  );
}
