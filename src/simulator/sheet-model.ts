import { contains, type CellRange } from "../sheet/range";
import type { CellValue } from "../sheet/snapshot";
import type { Visibility } from "./simulated-workbook";

/** A cell's background; No Fill is null instead. */
export interface Fill {
  pattern: string;
  /** "#RRGGBB", as is `patternColor`. */
  color: string;
  patternColor: string;
}

export interface CellModel {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  fill: Fill | null;
  note: string | null;
  /** Locked against writing wherever the sheet is protected; cells are from the start. */
  locked: boolean;
}

const columnsOfASheet = 16384;

/** One worksheet: cells where there is something, everything else by default. */
export class SheetModel {
  cells = new Map<number, CellModel>();
  merges: CellRange[] = [];
  /** Areas that one array formula fills. */
  arrays: CellRange[] = [];
  tables: CellRange[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  visibility: Visibility = "visible";
  protected = false;
  /** Whether cells may be formatted although the sheet is protected. */
  allowFormatCells = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Readonly<CellModel> {
    return this.cells.get(keyOf(row, column)) ?? blankCell();
  }

  /** The cell, to be changed. */
  edit(row: number, column: number): CellModel {
    const key = keyOf(row, column);
    const cell = this.cells.get(key) ?? blankCell();
    this.cells.set(key, cell);
    return cell;
  }

  /** Row by row from left to right. */
  entries(): { row: number; column: number; cell: CellModel }[] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => ({
        row: Math.floor(key / columnsOfASheet),
        column: key % columnsOfASheet,
        cell,
      }));
  }

  /** Puts other cells in the place of all there are. */
  replaceCells(entries: readonly { row: number; column: number; cell: CellModel }[]): void {
    this.cells = new Map(entries.map(({ row, column, cell }) => [keyOf(row, column), cell]));
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.areaAt(this.merges, row, column);
  }

  areaAt(areas: readonly CellRange[], row: number, column: number): CellRange | undefined {
    return areas.find((area) => contains({ ...area, sheet: "" }, { sheet: "", row, column }));
  }

  /** Whether a merged area shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The smallest range around every used cell; null on a blank sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    const isUsed = valuesOnly ? hasContent : isFormatted;
    const range = { sheet: this.name, top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [key, cell] of this.cells) {
      if (!isUsed(cell)) continue;
      const [row, column] = [Math.floor(key / columnsOfASheet), key % columnsOfASheet];
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    }
    return range.bottom < 0 ? null : range;
  }
}

function keyOf(row: number, column: number): number {
  return row * columnsOfASheet + column;
}

export function hasContent(cell: CellModel): boolean {
  return cell.formula !== null || (cell.value !== null && cell.value !== "");
}

export function isFormatted(cell: CellModel): boolean {
  return hasContent(cell) || cell.fill !== null || cell.numberFormat !== "General";
}

export function blankCell(): CellModel {
  return {
    value: null,
    formula: null,
    numberFormat: "General",
    fill: null,
    note: null,
    locked: true,
  };
}
