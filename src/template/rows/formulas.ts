import type { CellAddress } from "../../sheet/address";
import type { Area } from "../../sheet/range";
import { rewriteReferences, type Fixed } from "../../sheet/rewrite-references";
import { areaAfter, type Line, type PlacedContent } from "../../sheet/row-change";
import type { Cell, SheetSnapshot } from "../../sheet/snapshot";

/** A formula before and after a row came or went, each at its place then. */
export interface FormulaChange {
  readonly before: PlacedContent;
  readonly after: PlacedContent;
}

/** What becomes of a formula cell on the sheet of the line. */
export function formulaChange(line: Line, cell: FormulaCell, formula: string): FormulaChange {
  const { row, column, value, numberFormat } = cell;
  const place = areaAfter(line, { top: row, left: column, bottom: row, right: column })!;
  const at = { sheet: line.sheet, row, column };
  return {
    before: { at, content: { value, formula: cell.formula, numberFormat } },
    after: { at: { ...at, row: place.top }, content: { value, formula, numberFormat } },
  };
}

type FormulaCell = Cell & { readonly formula: string };

export function formulasOf({ cells }: SheetSnapshot): FormulaCell[] {
  return cells.filter((cell): cell is FormulaCell => cell.formula !== null);
}

/**
 * A formula after a row was put in, as Excel rewrites it, but for ranges over several rows that ended right above it: those
 * that `follows` wants take the new row in.
 */
export function formulaAround(
  line: Line,
  formula: string,
  follows: (referred: Area, fixed: Fixed) => boolean,
): string {
  const last = line.row - 1;
  return rewriteReferences(formula, (sheet, referred, fixed) => {
    if ((sheet ?? line.sheet) !== line.sheet) return referred;
    const ends = referred.bottom === last && referred.top < last;
    return ends && follows(referred, fixed)
      ? { ...referred, bottom: line.row }
      : areaAfter(line, referred);
  });
}

/** The first cell of a sheet whose formula refers to such cells of `target`; null where none does. */
export function cellReferring(
  home: SheetSnapshot,
  target: string,
  isSuch: (referred: Area) => boolean,
): CellAddress | null {
  const cell = formulasOf(home).find(({ formula }) => {
    let refers = false;
    rewriteReferences(formula, (sheet, referred) => {
      refers ||= (sheet ?? home.name) === target && isSuch(referred);
      return referred;
    });
    return refers;
  });
  return cell ? { sheet: home.name, row: cell.row, column: cell.column } : null;
}
