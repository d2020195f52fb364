import type { GridCell } from "../page/grid";
import type { Span } from "../model/span";
import type { ColumnRole } from "../model/roles";

/** A heading over the indicator table. */
export interface Column extends Span {
  readonly role: ColumnRole | "other";
  /** Known to be none that a rule needs: 评价标准, 复核分. */
  readonly ignored: boolean;
  /** Understood by what stands under it, not by its words. */
  readonly guessed: boolean;
  /** What it could stand for as well as the column that does: both are parts of one heading. */
  readonly rival?: ColumnRole;
  readonly heading: GridCell;
}

/** Headings side by side, in one row or in two. */
export interface Headings {
  /** The first and the last of their rows. */
  readonly top: number;
  readonly bottom: number;
  /** From the left. */
  readonly columns: readonly Column[];
}

/** Headings that stand once at the left of a table: a second one begins another table. */
const LEADING: readonly string[] = ["category", "subcategory", "name"];
const MEASURED: readonly string[] = ["target", "actual", "weight", "score"];

export function isLeading({ role }: Column): boolean {
  return LEADING.includes(role);
}

/** How many of the levels and the name, and of target, actual, weight and score, are among the columns. */
export function countRoles(columns: readonly Column[]): { leading: number; measured: number } {
  const roles = new Set<string>(columns.map(({ role }) => role));
  const count = (list: readonly string[]) => list.filter((role) => roles.has(role)).length;
  return { leading: count(LEADING), measured: count(MEASURED) };
}

/** Whether a heading is known, if only as one that no rule needs. */
export function isKnown({ role, ignored }: Column): boolean {
  return role !== "other" || ignored;
}
