import { Decimal } from "../../sheet/number";
import type { Column } from "../find/column";
import type { Part } from "../find/regions";
import type { UnreadRow } from "../model/form";
import { overlap } from "../model/span";
import { cellsWithin } from "../page/cells";
import { addressOf, readNumberField } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { contentOf } from "../text/content";
import { squeeze } from "../text/label";
import { readNumber } from "../text/read-number";

/** Rows of a form, of which some were read as something. */
export interface RowsRead {
  readonly rows: readonly number[];
  readonly read: ReadonlySet<number>;
}

const MOST_POINTS = new Decimal(100);

/**
 * Rows of figures that may be points and belong to nothing that was read: behind some words, under the columns of
 * weights and scores of the table, in every such column that the table has.
 */
export function unreadPoints(
  page: FormPage,
  parts: readonly Part[],
  { rows, read }: RowsRead,
): UnreadRow[] {
  return rows.filter((row) => !read.has(row)).flatMap((row) => pointsIn(page, parts, row) ?? []);
}

function pointsIn(page: FormPage, parts: readonly Part[], row: number): UnreadRow | null {
  const { header } = [...parts].reverse().find((part) => part.header.top <= row) ?? parts[0]!;
  const cells = cellsWithin(page, row, page.window);
  const columns = header.columns.filter(isPointsColumn);
  const points = columns.map(
    (column) => cells.find((cell) => overlap(cell, column) && arePoints(cell)) ?? null,
  );
  const [figure] = points;
  const isNamed = cells.some(
    ({ left, text }) => figure && left < figure.left && /word|prose/.test(contentOf(text)),
  );
  if (!isNamed || points.includes(null)) return null;
  const fieldOf = (role: "weight" | "score") => {
    const cell = points[columns.findIndex((column) => column.role === role)];
    return cell ? readNumberField(addressOf(cell), cell) : null;
  };
  return { row, weight: fieldOf("weight"), score: fieldOf("score") };
}

export function isPointsColumn({ role }: Column): boolean {
  return role === "weight" || role === "score";
}

/** Whether a cell holds a figure that may be points. */
export function arePoints({ text }: GridCell): boolean {
  const number = contentOf(text) === "number" ? readNumber(squeeze(text)) : null;
  return number !== null && number.greaterThan(0) && number.lessThanOrEqualTo(MOST_POINTS);
}
