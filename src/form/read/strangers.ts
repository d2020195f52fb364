import { linesOf } from "../../sheet/range";
import type { Column } from "../find/column";
import type { Part } from "../find/regions";
import { LEVEL_LABELS } from "../model/roles";
import { overlap } from "../model/span";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { FormPage, Page } from "../page/page";
import { contentOf } from "../text/content";
import { arePoints, isPointsColumn } from "./unread";

/**
 * The rows of scored parts behind the indicators whose headings nobody knows (检查内容, 满分, 评定), the headings
 * among them: they are no indicators, whatever their cells look like.
 */
export function rowsOfStrangers(page: FormPage, { header, last }: Part): number[] {
  const rows: number[] = [];
  let headings: readonly GridCell[] = [];
  for (const row of linesOf(header.bottom + 2, last)) {
    const cells = cellsWithin(page, row, page.window);
    const goesOn = rows[rows.length - 1] === row - 1 && isHeadedBy(page, headings, cells);
    if (goesOn) rows.push(row);
    if (goesOn || !headPoints(header.columns, cells)) continue;
    const below = cellsWithin(page, row + 1, page.window);
    if (!isHeadedBy(page, cells, below) || !holdPoints(header.columns, below)) continue;
    headings = cells;
    rows.push(row);
  }
  return rows;
}

/** Words alone, one of its own over each column of points, and none over either the target or the actual value. */
function headPoints(columns: readonly Column[], cells: readonly GridCell[]): boolean {
  const points = columns.filter(isPointsColumn).map((column) => cellIn(cells, column)?.text);
  const values = columns.filter(({ role }) => role === "target" || role === "actual");
  return (
    !points.includes(undefined) &&
    new Set(points).size === points.length &&
    cells.length > points.length &&
    cells.every(({ text }) => contentOf(text) === "word") &&
    values.some((column) => !cellIn(cells, column))
  );
}

function holdPoints(columns: readonly Column[], cells: readonly GridCell[]): boolean {
  return columns.filter(isPointsColumn).every((column) => {
    const cell = cellIn(cells, column);
    return cell && arePoints(cell);
  });
}

/** Whether every cell of a row stands under a heading, and no label of another block among them. */
function isHeadedBy(
  { vocabulary }: Page,
  headings: readonly GridCell[],
  cells: readonly GridCell[],
): boolean {
  return (
    cells.length > 1 &&
    cells.every(
      (cell) =>
        headings.some((heading) => overlap(heading, cell)) &&
        !vocabulary.isAny([...LEVEL_LABELS, "total"], cell.text),
    )
  );
}

function cellIn(cells: readonly GridCell[], column: Column): GridCell | undefined {
  return cells.find((cell) => overlap(cell, column));
}
