import type { CellAddress } from "../sheet/address";
import { around, type Area } from "../sheet/range";
import { areaOf, type SheetView } from "./sheet-view";

/** The cell that is typed into, and the one at the other end of what is selected with it. */
export interface Selection {
  readonly at: CellAddress;
  readonly to: Place;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows down and columns to the right; Infinity goes to the edge of the grid. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

export function cellAlone(at: CellAddress): Selection {
  return { at, to: at };
}

/** Everything selected: from one end to the other, and whole every merged area that it touches. */
export function chosen(view: SheetView, { at, to }: Selection): Area {
  let area: Area = around(areaOf(view, at.row, at.column), areaOf(view, to.row, to.column));
  for (;;) {
    const grown = withMerges(view, area);
    if (sameArea(grown, area)) return grown;
    area = grown;
  }
}

/** A merged area can only reach out of an area over its edge. */
function withMerges(view: SheetView, area: Area): Area {
  let grown = area;
  for (const row of view.merges.keys()) {
    if (row < area.top || row > area.bottom) continue;
    for (const merge of view.merges.get(row)!)
      if (merge.left <= area.right && merge.right >= area.left) grown = around(grown, merge);
  }
  return grown;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** The cell a step on, past the merged area it starts from, inside the grid. */
export function stepFrom(view: SheetView, from: Place, { rows, columns }: Step): CellAddress {
  const area = areaOf(view, from.row, from.column);
  const row = rows > 0 ? area.bottom + rows : area.top + rows;
  const column = columns > 0 ? area.right + columns : area.left + columns;
  const target = areaOf(
    view,
    inside(rows === 0 ? from.row : row, view.rows.length),
    inside(columns === 0 ? from.column : column, view.columns.length),
  );
  return { sheet: view.name, row: target.top, column: target.left };
}

/** As Excel's Ctrl and an arrow: to the last filled cell of a run, else to the next filled one, else to the edge. */
export function jumpFrom(view: SheetView, from: Place, step: Step): CellAddress {
  let at = stepFrom(view, from, step);
  const goesOn = isFilled(view, from) && isFilled(view, at);
  for (;;) {
    const next = stepFrom(view, at, step);
    if (next.row === at.row && next.column === at.column) return at;
    if (goesOn ? !isFilled(view, next) : isFilled(view, at)) return at;
    at = next;
  }
}

/** The last cell of the sheet that holds anything. */
export function lastCell(view: SheetView): CellAddress {
  let [row, column] = [0, 0];
  for (const [at, cells] of view.cells) {
    for (const [across, { text }] of cells) {
      if (text === "") continue;
      row = Math.max(row, at);
      column = Math.max(column, across);
    }
  }
  return { sheet: view.name, row, column };
}

function isFilled(view: SheetView, { row, column }: Place): boolean {
  return (view.cells.get(row)?.get(column)?.text ?? "") !== "";
}

function inside(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 2);
}
