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
}

const columnsOfASheet = 16384;

/** One worksheet: cells where there is something, everything else by default. */
export class SheetModel {
  readonly cells = new Map<number, CellModel>();
  merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  visibility: Visibility = "visible";
  protected = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(row: number, column: number): Readonly<CellModel> {
    return this.cells.get(row * columnsOfASheet + column) ?? blankCell();
  }

  /** The cell, to be changed. */
  edit(row: number, column: number): CellModel {
    const key = row * columnsOfASheet + column;
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

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merges.find((merge) => contains(merge, { sheet: this.name, row, column }));
  }

  /** Whether a merged area shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The smallest range around every used cell; null on a blank sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    const isUsed = valuesOnly ? hasContent : isFormatted;
    const used = this.entries().filter(({ cell }) => isUsed(cell));
    if (used.length === 0) return null;
    const columns = used.map(({ column }) => column);
    return {
      sheet: this.name,
      top: used[0]!.row,
      left: columns.reduce((a, b) => Math.min(a, b)),
      bottom: used[used.length - 1]!.row,
      right: columns.reduce((a, b) => Math.max(a, b)),
    };
  }
}

export function hasContent(cell: CellModel): boolean {
  return cell.formula !== null || (cell.value !== null && cell.value !== "");
}

function isFormatted(cell: CellModel): boolean {
  return hasContent(cell) || cell.fill !== null || cell.numberFormat !== "General";
}

function blankCell(): CellModel {
  return { value: null, formula: null, numberFormat: "General", fill: null, note: null };
}
