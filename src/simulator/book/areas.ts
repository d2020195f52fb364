import { columnLetters, LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import { rangeFromA1, rangeToA1, type Area } from "../../sheet/range";
import { HostError } from "./host-error";

type Axis = "rows" | "columns";

/** Lines inserted before `at`, or with a negative `count`, removed from `at` on. */
export interface LineChange {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Rows down and columns to the right. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** "A1:I26"; "16:18" for whole rows and "B:D" for whole columns. */
export function toAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return rangeToA1(area);
}

/** Reads what `toAddress` writes, with "$" or without; throws an InvalidArgument at anything else. */
export function fromAddress(text: string): Area {
  try {
    const { top, left, bottom, right } = rangeFromA1("", text);
    return { top, left, bottom, right };
  } catch {
    throw new HostError("InvalidArgument", `"${text}" is no address of a range.`);
  }
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

/** The lines that "5:6" or "B:B" name, as inserted; throws an InvalidArgument at any other address. */
export function linesNamed(text: string): LineChange {
  const area = fromAddress(text);
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return { axis: "rows", at: top, count: bottom - top + 1 };
  if (isWholeColumns(area)) return { axis: "columns", at: left, count: right - left + 1 };
  throw new HostError("InvalidArgument", `"${text}" names no whole lines.`);
}

export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** What two areas that touch have in common. */
export function overlap(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The pieces of an area that are left when a hole is cut into it. */
export function remains(area: Area, hole: Area): Area[] {
  const inner = overlap(area, hole);
  return [
    { ...area, bottom: inner.top - 1 },
    { ...area, top: inner.bottom + 1 },
    { ...inner, left: area.left, right: inner.left - 1 },
    { ...inner, left: inner.right + 1, right: area.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function shifted({ top, left, bottom, right }: Area, { rows, columns }: Shift): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** How the first cell of an area is shifted to come to that of another. */
export function shiftTo(from: Area, to: Area): Shift {
  return { rows: to.top - from.top, columns: to.left - from.left };
}
