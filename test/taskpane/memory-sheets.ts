import type { CellAddress } from "../../src/sheet/address";
import type { Draft } from "../../src/sheet/draft";
import type { CellContent } from "../../src/sheet/edit";
import type { Area } from "../../src/sheet/range";
import { rewriteReferences } from "../../src/sheet/rewrite-references";
import type { RowChange } from "../../src/sheet/row-change";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";

/** Sheets in memory, each step giving a new one. */

export function blankSheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
  };
}

export const isAt = (cell: Cell, at: { row: number; column: number }) =>
  cell.row === at.row && cell.column === at.column;

export const isIn = ({ top, left, bottom, right }: Area, cell: Cell) =>
  cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;

export const overlap = (a: Area, b: Area) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A formula shows itself, as nothing calculates here; a blank cell is none. */
export function withContent(
  sheet: SheetSnapshot,
  at: CellAddress,
  content: CellContent,
): SheetSnapshot {
  const others = sheet.cells.filter((each) => !isAt(each, at));
  const { value, formula, numberFormat } = content;
  if (value === null && formula === null) return { ...sheet, cells: others };
  const text = formula ?? String(value);
  const cell: Cell = { row: at.row, column: at.column, value, formula, numberFormat, text };
  return { ...sheet, cells: [...others, cell].sort(inReadingOrder) };
}

/** A formula that was never calculated shows nothing. */
export function withDraft(sheet: SheetSnapshot, draft: Draft): SheetSnapshot {
  const cells = draft.cells.map((cell): Cell => ({
    ...cell,
    text: String(cell.value ?? ""),
    numberFormat: "General",
  }));
  return {
    ...sheet,
    cells: [...sheet.cells, ...cells].sort(inReadingOrder),
    merges: [...sheet.merges, ...draft.merges.map((area) => ({ sheet: sheet.name, ...area }))],
  };
}

export function withoutDraft(sheet: SheetSnapshot, { area }: Draft): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => !isIn(area, cell)),
    merges: sheet.merges.filter((merge) => !overlap(merge, area)),
  };
}

/** A row put in or taken out as Excel does it, then what the change says has to follow. */
export function withRow(sheet: SheetSnapshot, change: RowChange): SheetSnapshot {
  const { kind, row, merges, contents } = change;
  const moved = (area: Area): Area | null => {
    if (kind === "insert") {
      return {
        ...area,
        top: area.top + Number(area.top >= row),
        bottom: area.bottom + Number(area.bottom >= row),
      };
    }
    if (area.top === row && area.bottom === row) return null;
    return {
      ...area,
      top: area.top - Number(area.top > row),
      bottom: area.bottom - Number(area.bottom >= row),
    };
  };
  const cells = sheet.cells.flatMap((cell) => {
    const to = moved({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
    const formula = cell.formula && rewriteReferences(cell.formula, (_, area) => moved(area));
    return to ? [{ ...cell, row: to.top, formula }] : [];
  });
  const kept = sheet.merges.flatMap((merge) => {
    const to = moved(merge);
    return to && !merges.some((each) => overlap(each, to)) ? [{ ...merge, ...to }] : [];
  });
  const changed: SheetSnapshot = {
    ...sheet,
    cells,
    merges: [...kept, ...merges.map((area) => ({ sheet: sheet.name, ...area }))],
  };
  return contents.reduce<SheetSnapshot>(
    (before, { at, content }) => withContent(before, at, content),
    changed,
  );
}

function inReadingOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
