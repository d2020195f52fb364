import { overlap, type Span } from "../model/span";
import { contentOf } from "../text/content";
import { cellsWithin } from "../page/cells";
import type { Page } from "../page/page";
import { isKnown, isLeading, type Column, type Headings } from "./column";

/** Headings with those of the row below where they go on there; `lower` is all that may be headings in it. */
export function withSecondRow(page: Page, headings: Headings, lower: readonly Column[]): Headings {
  const found = secondRow(page, headings, lower);
  if (found.length === 0) return headings;
  return {
    top: headings.top,
    bottom: headings.bottom + 1,
    columns: layOver(headings.columns, found),
  };
}

/**
 * The second heading row of a table: where headings of the first are merged down to it whatever
 * stands there, else only what is known to be headings.
 */
function secondRow(
  page: Page,
  { bottom, columns }: Headings,
  lower: readonly Column[],
): readonly Column[] {
  const row = bottom + 1;
  const known = lower.filter((column) => isKnown(column) || isPart(column));
  const span = spanOver(columns, known);
  const merged = columns.filter(({ heading }) => heading.bottom >= row).length >= 2;
  const within = lower.filter((column) => overlap(column, span));
  const isHeadings = merged || standsApart(columns, within) || bringsLevels(columns, within);
  const found = isHeadings ? within : known.filter((one) => overlap(one, span));
  const headed = columns.filter(isKnown).length >= 2 || leadsBelow(columns, found);
  const isWhole = found.length === cellsWithin(page, row, span).length;
  return headed && found.length >= 2 && isWhole ? found : [];
}

/** Whether the levels stand in the lower row alone. */
function bringsLevels(upper: readonly Column[], lower: readonly Column[]): boolean {
  return !upper.some(isLeading) && lower.filter(isLeading).length >= 2;
}

/** Whether words stand below other headings than those of the levels and the names: no row of a table does. */
function standsApart(upper: readonly Column[], lower: readonly Column[]): boolean {
  const name = upper.find(({ role }) => role === "name");
  return (
    name !== undefined &&
    lower.every(({ left, heading }) => left > name.right && contentOf(heading.text) === "word")
  );
}

/** The columns of the upper headings, with lower ones that go on at their left. */
function spanOver(upper: readonly Column[], lower: readonly Column[]): Span {
  let left = upper[0]!.left;
  for (const column of isKnown(upper[0]!) ? [...lower].reverse() : []) {
    if (column.left < left && column.right >= left - 2) left = column.left;
  }
  return { left, right: upper[upper.length - 1]!.right };
}

/** Whether the levels stand in the lower row and unknown headings of the upper one go on beside them. */
function leadsBelow(upper: readonly Column[], lower: readonly Column[]): boolean {
  const leading = lower.filter(isLeading).length;
  const end = Math.max(...lower.map(({ right }) => right));
  return leading >= 2 && upper.filter(({ left }) => left > end).length >= 2;
}

/** The lower row's headings, in the sense of those above them, and the upper ones that have none below. */
function layOver(upper: readonly Column[], lower: readonly Column[]): Column[] {
  const free = upper.filter((column) => !lower.some((below) => overlap(below, column)));
  const parts = lower.map((below) => {
    const parent = parentOf(upper, below);
    if (isKnown(below) || !parent || parent.role === "other") return below;
    return UNIT.test(below.heading.text)
      ? asUnit(below, parent)
      : { ...below, role: parent.role, guessed: !VALUE.test(below.heading.text) };
  });
  return [...free, ...parts].sort((a, b) => a.left - b.left);
}

/** What stands over a lower heading; without merged areas the nearest one at its left. */
function parentOf(upper: readonly Column[], below: Column): Column | undefined {
  const over = upper.find((column) => overlap(column, below));
  return over ?? [...upper].reverse().find(({ left }) => left < below.left);
}

/** Words that say nothing but which part of the heading above stands here. */
function isPart({ heading: { text } }: Column): boolean {
  return VALUE.test(text) || UNIT.test(text);
}

const VALUE = /^\s*(?:数\s*值|指标数值)\s*$/;

/** Under a target 单位 is what it is counted in, not who carries it out. */
const UNIT = /^\s*(?:计量)?单\s*位\s*$/;

function asUnit(below: Column, parent: Column): Column {
  return parent.role === "target"
    ? { ...below, role: "measure" }
    : { ...below, role: "other", ignored: true };
}
