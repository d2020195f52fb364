import type { CellAddress } from "../../sheet/address";
import type { Area } from "../../sheet/range";
import { rewriteReferences, type Fixed } from "../../sheet/rewrite-references";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import type { Cell, SheetSnapshot } from "../../sheet/snapshot";

/** A row that comes or goes on a sheet. */
export type Line = Pick<RowChange, "sheet" | "kind" | "row">;

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

export type FormulaCell = Cell & { readonly formula: string };

export function formulasOf({ cells }: SheetSnapshot): FormulaCell[] {
  return cells.filter((cell): cell is FormulaCell => cell.formula !== null);
}

/** Where an area stands after a row came or went, as Excel moves it; null when it went with the row. */
export function areaAfter<A extends Area>({ kind, row }: Line, area: A): A | null {
  const by = kind === "insert" ? 1 : -1;
  const first = kind === "insert" ? row : row + 1;
  const top = area.top >= first ? area.top + by : area.top;
  const bottom = area.bottom >= row ? area.bottom + by : area.bottom;
  return bottom < top ? null : { ...area, top, bottom };
}

/** A formula on the sheet of the line after the row came or went, as Excel rewrites it. */
export function formulaAfter(line: Line, formula: string): string {
  return rewriteReferences(formula, (sheet, referred) =>
    (sheet ?? line.sheet) === line.sheet ? areaAfter(line, referred) : referred,
  );
}

/**
 * The same after a row was put in, but for ranges over several rows that ended right above it: those
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
