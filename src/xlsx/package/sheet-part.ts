import { LAST_ROW, readA1 } from "../../sheet/address";
import { rangeFromA1, type CellRange } from "../../sheet/range";
import { shiftFormula } from "../../sheet/rewrite-references";
import type { Cell, SheetSnapshot } from "../../sheet/snapshot";
import { readCell, type CellContext, type RawCell } from "./cell-content";
import { shownFormula } from "../codes/future-functions";
import { RichText } from "./rich-text";
import { isTrue, parseXml, type Attributes, type XmlHandler } from "../text/xml";

/** What the worksheet part itself tells of a sheet. */
type SheetContent = Pick<
  SheetSnapshot,
  "protected" | "cells" | "merges" | "hiddenRows" | "hiddenColumns"
>;

interface SheetContext extends CellContext {
  /** The sheet's name. */
  readonly sheet: string;
}

/** Reads one worksheet part. Hidden columns are given up to the last column with content. */
export function readSheetPart(
  part: string,
  bytes: Uint8Array,
  context: SheetContext,
): SheetContent {
  const reader = new SheetReader(context);
  parseXml(part, bytes, reader);
  return reader.finish();
}

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] };

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class SheetReader implements XmlHandler {
  private readonly cells: Cell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { first: number; last: number }[] = [];
  private protected = false;
  private inOrder = true;

  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private piece: string | null = null;
  private formula: Attributes = {};
  private readonly inline = new RichText();
  private readonly sharedFormulas = new Map<string, SharedFormula>();

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.readColumns(attributes);
    else if (name === "mergeCell") this.readMerge(attributes);
    else if (name === "sheetProtection") this.protected = isTrue(attributes.sheet);
  }

  text(text: string): void {
    if (this.piece !== null) this.piece += text;
    else if (this.cell) this.inline.add(text);
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === "c") this.closeCell();
    else if (name === "v") this.cell.raw = this.takePiece();
    else if (name === "f") this.cell.formula = this.closeFormula(this.takePiece(), this.cell);
    else {
      this.inline.close(name);
      if (name === "is") this.cell.raw = this.inline.take();
    }
  }

  finish(): SheetContent {
    const { cells, merges, hiddenRows } = this;
    const hiddenColumns = this.listHiddenColumns();
    const ordered = this.inOrder ? cells : inOrder(cells);
    return { protected: this.protected, cells: ordered, merges, hiddenRows, hiddenColumns };
  }

  private openRow({ r, hidden }: Attributes): void {
    const number = Number(r);
    const isRow = Number.isInteger(number) && number > 0 && number <= LAST_ROW + 1;
    this.row = isRow ? number - 1 : this.row + 1;
    this.column = -1;
    if (isTrue(hidden)) this.hiddenRows.push(this.row);
  }

  /** A cell without a usable address stands where its neighbours leave it. */
  private openCell({ r, t = "n", s = "0" }: Attributes): void {
    const { row, column } = readA1(r ?? "") ?? { row: this.row, column: this.column + 1 };
    this.column = column;
    this.cell = { row, column, type: t, style: s, raw: "", formula: null };
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === "v") this.piece = "";
    else if (name === "f") {
      this.piece = "";
      this.formula = attributes;
    } else this.inline.open(name);
  }

  private takePiece(): string {
    const piece = this.piece ?? "";
    this.piece = null;
    return piece;
  }

  /** Cells that share a formula name its index; only the first of them carries the text. */
  private closeFormula(formula: string, { row, column }: OpenCell): string | null {
    const { t, si = "" } = this.formula;
    if (formula !== "") {
      if (t === "shared") this.sharedFormulas.set(si, { formula, row, column });
      return `=${shownFormula(formula)}`;
    }
    const shared = t === "shared" ? this.sharedFormulas.get(si) : undefined;
    if (!shared) return null;
    const shifted = shiftFormula(shared.formula, row - shared.row, column - shared.column);
    return `=${shownFormula(shifted)}`;
  }

  private closeCell(): void {
    const cell = readCell(this.cell!, this.context);
    this.cell = null;
    if (!cell) return;
    const before = this.cells[this.cells.length - 1];
    if (before && !comesAfter(cell, before)) this.inOrder = false;
    this.cells.push(cell);
  }

  private readMerge({ ref = "" }: Attributes): void {
    try {
      this.merges.push(rangeFromA1(this.context.sheet, ref));
    } catch {
      // Excel too opens such a file, without this merged area.
    }
  }

  private readColumns({ min, max, hidden }: Attributes): void {
    if (!isTrue(hidden)) return;
    this.hiddenColumns.push({ first: Math.max(0, Number(min) - 1), last: Number(max) - 1 });
  }

  private listHiddenColumns(): number[] {
    const lastUsed = this.cells.reduce((last, { column }) => Math.max(last, column), -1);
    return this.hiddenColumns.flatMap(({ first, last }) => {
      const length = Math.max(0, Math.min(last, lastUsed) - first + 1);
      return Array.from({ length }, (_, index) => first + index);
    });
  }
}

function comesAfter(cell: Cell, before: Cell): boolean {
  return cell.row > before.row || (cell.row === before.row && cell.column > before.column);
}

/** Row by row from left to right, of several cells at one address the last: what a program reads that takes them one by one. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1];
    return !next || comesAfter(next, cell);
  });
}
