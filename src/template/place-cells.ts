import type { Area } from "../sheet/range";
import type { FormCell, PlacedCell } from "./cell";

/** Gives every cell the first place of its row that none from a row above reaches into. */
export function placeCells(
  rows: readonly (readonly FormCell[])[],
  top: number,
  left: number,
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  rows.forEach((cells, index) => {
    const row = top + index;
    let column = left;
    for (const cell of cells) {
      column = firstFree(placed, row, column);
      const next = column + cell.columns;
      const area = { top: row, left: column, bottom: row + cell.rows - 1, right: next - 1 };
      placed.push({ cell, area });
      column = next;
    }
  });
  return placed;
}

function firstFree(placed: readonly PlacedCell[], row: number, column: number): number {
  const inWay = placed.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return inWay ? firstFree(placed, row, inWay.area.right + 1) : column;
}

/** The same cells in fewer rectangles: neighbours in a row drawn together, then equal ones below each other. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const across = merge(
    areas,
    (a, b) => a.top - b.top || a.left - b.left,
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
  const down = merge(
    across,
    (a, b) => a.left - b.left || a.top - b.top,
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  );
  return down.sort((a, b) => a.top - b.top || a.left - b.left);
}

function merge(
  areas: readonly Area[],
  order: (a: Area, b: Area) => number,
  touch: (a: Area, b: Area) => boolean,
): Area[] {
  const merged: Area[] = [];
  for (const area of [...areas].sort(order)) {
    const last = merged[merged.length - 1];
    if (last && touch(last, area))
      merged[merged.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else merged.push(area);
  }
  return merged;
}
