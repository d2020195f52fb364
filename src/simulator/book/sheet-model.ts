import { type Area, cellArea, cellsOf, touches } from "../../sheet/range";
import type { CellValue } from "../../sheet/snapshot";
import { LAST_ROW } from "../../sheet/address";
import { overlap, sizeOf, within, type LineChange } from "./areas";
import type { Page } from "./page";
import type { SimulatedFill, SimulatedStyle, Visibility } from "./saved-workbook";
import { isPlain } from "./style";
import type { Validation } from "./validations";

export interface CellModel {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  /** null is No Fill. */
  fill: SimulatedFill | null;
  note: string | null;
  link: string | null;
  /** Locked against writing wherever the sheet is protected; cells are from the start. */
  locked: boolean;
  style: SimulatedStyle;
}

export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

const COLUMNS_OF_A_SHEET = 16384;

/** One worksheet: cells where there is something, everything else by default. */
export class SheetModel {
  cells = new Map<number, CellModel>();
  merges: Area[] = [];
  /** Areas that one array formula fills. */
  arrays: Area[] = [];
  tables: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** The fills of whole columns, which cells without an entry of their own show. */
  columnFills = new Map<number, SimulatedFill>();
  /** Points, of the columns and rows that are not of the standard size. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  validations: Validation[] = [];
  /** Areas with a conditional format, whatever it says. */
  conditionalFormats: Area[] = [];
  /** null as long as nobody has set the page up. */
  page: Page | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  gridlines = true;
  /** Every insertion and removal of lines so far, for ranges that add-ins hold. */
  readonly moves: LineChange[] = [];
  visibility: Visibility = "visible";
  protected = false;
  /** Whether cells may be formatted although the sheet is protected. */
  allowFormatCells = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Readonly<CellModel> {
    return this.cells.get(keyOf(row, column)) ?? this.blank(column);
  }

  /** The cell, to be changed. */
  edit(row: number, column: number): CellModel {
    const key = keyOf(row, column);
    const cell = this.cells.get(key) ?? this.blank(column);
    this.cells.set(key, cell);
    return cell;
  }

  private blank(column: number): CellModel {
    return { ...blankCell(), fill: this.columnFills.get(column) ?? null };
  }

  /** Row by row from left to right. */
  entries(): CellEntry[] {
    return [...this.cells].sort(([a], [b]) => a - b).map(([key, cell]) => entryOf(key, cell));
  }

  /** The cells that an area has, in any order, at a price that whole rows do not raise. */
  entriesIn(area: Area): CellEntry[] {
    if (sizeOf(area) > this.cells.size) {
      return [...this.cells]
        .map(([key, cell]) => entryOf(key, cell))
        .filter(({ row, column }) => within(cellArea(row, column), area));
    }
    return cellsOf(area).flatMap(({ row, column }) => {
      const cell = this.cells.get(keyOf(row, column));
      return cell ? [{ row, column, cell }] : [];
    });
  }

  /** What all cells of an area have in common; null where they differ. */
  common<T>(area: Area, show: (cell: Readonly<CellModel>) => T): T | null {
    const there = this.entriesIn(area).map(({ cell }) => show(cell));
    if (there.length < sizeOf(area)) there.push(...this.blanksIn(area).map(show));
    return there.every((one) => one === there[0]) ? there[0]! : null;
  }

  /** A blank cell of every kind that an area may have. */
  private blanksIn({ left, right }: Area): CellModel[] {
    const filled = [...this.columnFills.keys()].filter(
      (column) => column >= left && column <= right,
    );
    const all = filled.map((column) => this.blank(column));
    return filled.length <= right - left ? [...all, blankCell()] : all;
  }

  clear(area: Area): void {
    for (const { row, column } of this.entriesIn(area)) this.cells.delete(keyOf(row, column));
  }

  /** Puts other cells in the place of all there are. */
  replaceCells(entries: readonly CellEntry[]): void {
    this.cells = new Map(entries.map(({ row, column, cell }) => [keyOf(row, column), cell]));
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => within(cellArea(row, column), area));
  }

  /** The merged areas that touch an area. */
  mergesAt(area: Area): Area[] {
    return this.merges.filter((merge) => touches(merge, area));
  }

  /** Whether a merged area shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /**
   * The smallest area around every used cell there is within `area`; null where there is none. A column
   * that is formatted as a whole is used down to the end of the sheet.
   */
  usedArea(valuesOnly: boolean, area?: Area): Area | null {
    const isUsed = valuesOnly ? hasContent : isFormatted;
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const take = ({ top, left, bottom, right }: Area): void => {
      used.top = Math.min(used.top, top);
      used.left = Math.min(used.left, left);
      used.bottom = Math.max(used.bottom, bottom);
      used.right = Math.max(used.right, right);
    };
    for (const [key, cell] of this.cells) {
      if (!isUsed(cell)) continue;
      const { row, column } = entryOf(key, cell);
      const one = cellArea(row, column);
      if (!area || within(one, area)) take(one);
    }
    for (const column of valuesOnly ? [] : this.columnFills.keys()) {
      const whole = { top: 0, left: column, bottom: LAST_ROW, right: column };
      if (!area || touches(whole, area)) take(area ? overlap(whole, area) : whole);
    }
    return used.bottom < 0 ? null : used;
  }
}

function keyOf(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

function entryOf(key: number, cell: CellModel): CellEntry {
  return { row: Math.floor(key / COLUMNS_OF_A_SHEET), column: key % COLUMNS_OF_A_SHEET, cell };
}

export function hasContent(cell: CellModel): boolean {
  return cell.formula !== null || (cell.value !== null && cell.value !== "");
}

function isFormatted(cell: CellModel): boolean {
  const { fill, numberFormat, style } = cell;
  return hasContent(cell) || fill !== null || numberFormat !== "General" || !isPlain(style);
}

export function blankCell(): CellModel {
  return {
    value: null,
    formula: null,
    numberFormat: "General",
    fill: null,
    note: null,
    link: null,
    locked: true,
    style: {},
  };
}
