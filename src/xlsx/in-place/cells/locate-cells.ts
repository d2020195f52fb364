import { LAST_ROW, readA1, toA1 } from "../../../sheet/address";
import { rangeFromA1, type Area } from "../../../sheet/range";
import { childOf, locateXml, type Located } from "../../text/located-xml";
import { isTrue } from "../../text/xml";

/** A cell or a row as its sheet's part has it. */
export interface Place {
  /** Zero-based. */
  readonly row: number;
  readonly element: Located;
}

export interface CellPlace extends Place {
  readonly column: number;
}

/** Zero-based. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A sheet's part, and where in it stands what may have to be changed. */
export interface LocatedSheet {
  readonly text: string;
  readonly root: Located;
  /** In the order of the part. */
  readonly rows: readonly Place[];
  /** All cells of rows with a cell that was asked for. */
  readonly cells: readonly CellPlace[];
  /** The one of `cells` at a place; of several with one address the last, as readers take it. */
  cellAt(at: Spot): CellPlace | undefined;
  /** Areas that one formula fills: arrays, and tables of what-if. */
  readonly filled: readonly Area[];
  readonly merges: readonly Area[];
}

/** Looks for the rows of a sheet's part, and for the cells of those that are asked for. */
export function locateCells(
  part: string,
  text: string,
  isWanted: (row: number) => boolean,
): LocatedSheet {
  const rows: Place[] = [];
  const cells: CellPlace[] = [];
  const filled: Area[] = [];
  let row = -1;
  let column = -1;
  const root = locateXml(part, text, {
    open: ({ name, attributes }, depth) => {
      if (name !== "row" || depth !== DEPTH_OF_ROWS) return;
      row = rowOf(attributes.r) ?? row + 1;
      column = -1;
    },
    close: (element, depth) => {
      if (element.name === "row" && depth === DEPTH_OF_ROWS) rows.push({ row, element });
      if (element.name !== "c" || depth !== DEPTH_OF_ROWS + 1) return true;
      const at = readA1(element.attributes.r ?? "") ?? { row, column: column + 1 };
      column = at.column;
      const area = filledBy(element);
      if (area) filled.push(area);
      const isKept = isWanted(at.row);
      if (isKept) cells.push({ ...at, element });
      return isKept;
    },
  });
  const byName = new Map(cells.map((cell) => [toA1(cell), cell]));
  const cellAt = (at: Spot) => byName.get(toA1(at));
  return { text, root, rows, cells, cellAt, filled, merges: mergesIn(root) };
}

/** worksheet, sheetData, row. */
const DEPTH_OF_ROWS = 2;

function rowOf(r: string | undefined): number | null {
  const number = Number(r);
  return Number.isInteger(number) && number > 0 && number <= LAST_ROW + 1 ? number - 1 : null;
}

function filledBy(cell: Located): Area | null {
  const { t, ref = cell.attributes.r } = childOf(cell, "f")?.attributes ?? {};
  return t === "array" || t === "dataTable" ? areaOf(ref) : null;
}

function mergesIn(root: Located): Area[] {
  const list = childOf(root, "mergeCells")?.children ?? [];
  return list.flatMap(({ attributes }) => areaOf(attributes.ref) ?? []);
}

/** Null for what names no area, as readers pass over it. */
export function areaOf(ref: string | undefined): Area | null {
  try {
    const { top, left, bottom, right } = rangeFromA1("", ref ?? "");
    return { top, left, bottom, right };
  } catch {
    return null;
  }
}

/** The style that a cell has which the part does not name: its row's, else its column's. */
export function styleBelow({ rows, root }: LocatedSheet, at: Spot): number {
  const row = rows.find((one) => one.row === at.row)?.element.attributes;
  if (row && isTrue(row.customFormat)) return Number(row.s ?? 0);
  const columns = childOf(root, "cols")?.children ?? [];
  const column = columns.find(({ attributes: { min, max } }) => {
    return Number(min) - 1 <= at.column && at.column <= Number(max) - 1;
  });
  return Number(column?.attributes.style ?? 0);
}
