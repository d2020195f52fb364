import type { CellAddress } from "../../sheet/address";
import { openStyles } from "./look/open-styles";
import { painter } from "./painted";
import { PartSet } from "./part-set";
import { findRecord } from "./record-part";
import { readWorkbookParts } from "./workbook";

/** Cells in a colour of marks whose own fill no record knows: nobody can tell it. Throws as `editInPlace` does. */
export function strayMarks(bytes: Uint8Array): CellAddress[] {
  const parts = new PartSet(bytes);
  const workbook = readWorkbookParts(parts);
  const { book } = openStyles(parts, workbook);
  const { marks } = findRecord(parts, workbook).record;
  const known = new Set(marks.filter(({ own }) => own !== "unknown").map(({ at }) => keyOf(at)));
  const paintedOn = painter(parts, book);
  return workbook.sheets
    .flatMap((sheet) => paintedOn(sheet) ?? [])
    .map(({ at }) => at)
    .filter((at) => !known.has(keyOf(at)));
}

const keyOf = ({ sheet, row, column }: CellAddress) => JSON.stringify([sheet, row, column]);
