import { linesOf, touches, type Area } from "../../sheet/range";
import { shiftFormula } from "../../sheet/rewrite-references";
import { isWholeRows, overlap, remains, shifted, shiftTo, within, type Shift } from "./areas";
import { HostError } from "./host-error";
import { unmergeCells } from "./merge-cells";
import { blankCell, type CellEntry, type CellModel, type SheetModel } from "./sheet-model";
import { copyGuards } from "./validations";

type Copied = "All" | "Formulas" | "Values" | "Formats";

interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Where a copy of `from` goes: into `to` as often as it fits in, and once into a place of another size.
 */
export function tilesOf(from: Area, to: Area): Area[] {
  const [rows, columns] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const down = timesIn(rows, to.bottom - to.top + 1);
  const across = timesIn(columns, to.right - to.left + 1);
  const corner = shifted(from, shiftTo(from, to));
  return linesOf(0, down - 1).flatMap((row) =>
    linesOf(0, across - 1).map((column) =>
      shifted(corner, { rows: row * rows, columns: column * columns }),
    ),
  );
}

function timesIn(size: number, room: number): number {
  return room % size === 0 ? room / size : 1;
}

/**
 * Copies cells into a place of the same size, formulas going along. All is all, as pasting is: notes,
 * links and validations too; conditional formats are formats.
 */
export function copyCells(from: Cells, to: Cells, copied: Copied): void {
  const withFormats = copied === "All" || copied === "Formats";
  const shift = shiftTo(from.area, to.area);
  const entries = from.sheet.entriesIn(from.area).map((one) => ({ ...one, cell: { ...one.cell } }));
  const merges = from.sheet.merges.filter((merge) => within(merge, from.area));
  refuseCutMerges(to);
  if (withFormats) unmergeCells(to.sheet, to.area);
  blank(to, copied);
  for (const entry of entries) put(entry, to.sheet, { copied, shift });
  if (!withFormats) return;
  to.sheet.merges.push(...merges.map((merge) => shifted(merge, shift)));
  if (isWholeRows(from.area)) copyHeights(from, to);
  copyConditionalFormats(from, to, shift);
  if (copied === "Formats") return;
  const { validations } = from.sheet;
  to.sheet.validations = copyGuards(to.sheet.validations, { validations, area: from.area }, shift);
}

function refuseCutMerges({ sheet, area }: Cells): void {
  if (sheet.mergesAt(area).every((merge) => within(merge, area))) return;
  throw new HostError("InvalidOperation", "Nothing can be copied onto part of a merged cell.");
}

function blank({ sheet, area }: Cells, copied: Copied): void {
  for (const { cell } of sheet.entriesIn(area)) Object.assign(cell, partsOf(blankCell(), copied));
}

function put(
  entry: CellEntry,
  sheet: SheetModel,
  { copied, shift: { rows, columns } }: { copied: Copied; shift: Shift },
): void {
  const { cell } = entry;
  const row = entry.row + rows;
  const column = entry.column + columns;
  if (copied !== "All" && copied !== "Formats" && sheet.isCovered(row, column)) return;
  const formula = cell.formula && shiftFormula(cell.formula, rows, columns);
  Object.assign(sheet.edit(row, column), partsOf({ ...cell, formula }, copied));
}

function partsOf(cell: CellModel, copied: Copied): Partial<CellModel> {
  const { value, formula, numberFormat, fill, locked, style } = cell;
  if (copied === "Formats") return { numberFormat, fill, locked, style };
  if (copied === "Values") return { value, formula: null };
  return copied === "Formulas" ? { value, formula } : cell;
}

function copyConditionalFormats(from: Cells, to: Cells, shift: Shift): void {
  const copied = from.sheet.conditionalFormats
    .filter((area) => touches(area, from.area))
    .map((area) => shifted(overlap(area, from.area), shift));
  const others = to.sheet.conditionalFormats.flatMap((area) =>
    touches(area, to.area) ? remains(area, to.area) : [area],
  );
  to.sheet.conditionalFormats = [...others, ...copied];
}

function copyHeights(from: Cells, to: Cells): void {
  for (const row of linesOf(from.area.top, from.area.bottom)) {
    const height = from.sheet.rowHeights.get(row);
    const target = row + to.area.top - from.area.top;
    if (height === undefined) to.sheet.rowHeights.delete(target);
    else to.sheet.rowHeights.set(target, height);
  }
}
