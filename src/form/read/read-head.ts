import type { Head } from "../find/regions";
import { isHeadLabel, type Vocabulary } from "../text/vocabulary";
import type { Span } from "../model/span";
import type { Form, Info, InfoRole, TextField } from "../model/form";
import { addressIn, addressOf, cellsWithin, textAt, type Grid, type GridCell } from "../page/grid";
import { readLabel, squeeze } from "../text/label";
import type { PlaceRole } from "../model/roles";

const BESIDE: readonly InfoRole[] = ["project", "projectAmount", "department", "unit"];
/** Labels that stand for a field only where the form has no better one. */
const FALLBACKS: readonly (readonly [InfoRole, RegExp])[] = [
  ["project", /^项目$/],
  ["project", /^(?!.*(?:单位|部门|指标|处室|科室)).{1,6}名称(?=:|$)/],
  ["project", /^.{0,4}部门(?:单位)?名称(?=:|$)/],
  ["unit", /^单位名称(?=:|$)/],
];
/** The labelled words of the head and of the goals; the first label of a kind counts. */
export function readInfo(grid: Grid, vocabulary: Vocabulary, head: Head): Form["info"] {
  const info: Partial<Record<InfoRole, Info>> = {};
  const cells = cellsOf(grid, head);
  for (const cell of cells) {
    for (const role of BESIDE) {
      if (info[role] && !isCentral(grid, info[role].label)) continue;
      const value = vocabulary.is(role, cell.text)
        ? valueBeside(grid, vocabulary, head, cell)
        : inlineValue(grid, vocabulary, role, cell);
      if (value) info[role] = { label: addressOf(grid, cell), value };
    }
  }
  for (const [role, label] of FALLBACKS) {
    const cell = info[role] ? undefined : cells.find(({ text }) => label.test(readLabel(text).key));
    if (!cell) continue;
    const [, inline = ""] = /[:：]\s*(.*\S)\s*$/.exec(cell.text) ?? [];
    const value = inline
      ? { cell: addressOf(grid, cell), text: inline }
      : valueBeside(grid, vocabulary, head, cell);
    info[role] = { label: addressOf(grid, cell), value };
  }
  return { ...info, ...readGoals(grid, vocabulary, head, cells) };
}

/** Beside a 中央主管部门 the form has its own department. */
function isCentral(grid: Grid, { row, column }: Info["label"]): boolean {
  return readLabel(grid.at(row, column)?.text ?? "").key.startsWith("中央");
}

/** 实际完成情况 is known by its words (the last such label of its row), the expected goal stands left of it. */
function readGoals(
  grid: Grid,
  vocabulary: Vocabulary,
  head: Head,
  cells: readonly GridCell[],
): Form["info"] {
  const goal = (cell: GridCell): Info => ({
    label: addressOf(grid, cell),
    value: valueBelow(grid, vocabulary, head, cell),
  });
  const first = cells.find(({ text }) => vocabulary.is("achievedGoal", text));
  const inRow = cells.filter(
    ({ top, text }) => top === first?.top && vocabulary.is("achievedGoal", text),
  );
  const achieved = inRow[inRow.length - 1];
  const beside = cells.filter(({ top, right }) => top === achieved?.top && right < achieved.left);
  const expected =
    beside[beside.length - 1] ?? cells.find(({ text }) => vocabulary.is("expectedGoal", text));
  return {
    ...(expected && { expectedGoal: goal(expected) }),
    ...(achieved && { achievedGoal: goal(achieved) }),
  };
}

export function readTitle(grid: Grid, vocabulary: Vocabulary, head: Head): TextField | null {
  const cells = cellsOf(grid, head);
  const title =
    cells.find(({ text }) => vocabulary.is("title", text)) ??
    cells.find(({ text }) => vocabulary.is("relative", text));
  return title ? { cell: addressOf(grid, title), text: title.text } : null;
}

/** Rows of the head in which a year is looked for. */
const YEAR_ROWS = 5;

/** The year in the title or near it: "(2022年度)". */
export function readYear(grid: Grid, head: Head): number | null {
  for (const { text } of cellsOf(grid, {
    ...head,
    bottom: Math.min(head.bottom, head.top + YEAR_ROWS),
  })) {
    const year = text.length < 80 ? /((?:19|20)\d\d)年/.exec(squeeze(text)) : null;
    if (year) return Number(year[1]);
  }
  return null;
}

/** What the amounts are counted in: "项目资金（万元）", "金额单位：元". */
export function readUnit(grid: Grid, head: Head): Form["unit"] {
  for (const { text } of cellsOf(grid, head)) {
    const unit = text.length < 40 ? /(?:[(:]|^)(万?元)(?:\)|$)/.exec(squeeze(text)) : null;
    if (unit) return unit[1] as Form["unit"];
  }
  return null;
}

export function cellsOf(grid: Grid, { top, bottom, ...span }: Head): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row++) {
    cells.push(...cellsWithin(grid, row, span));
  }
  return cells;
}

/** The value right of its label: up to the next label or the edge of the form. */
export function valueBeside(
  grid: Grid,
  vocabulary: Vocabulary,
  { right }: Span,
  label: GridCell,
): TextField {
  const [next, behind] = grid
    .row(label.top)
    .filter((cell) => cell.left > label.right && cell.left <= right);
  const isLabel = ({ text }: GridCell) =>
    isHeadLabel(vocabulary, text) || vocabulary.is("total", text);
  // With a blank beside the label, a short word that has a value of its own is the next label.
  const isNextLabel =
    next !== undefined &&
    next.left > label.right + 1 &&
    behind !== undefined &&
    !isLabel(behind) &&
    readLabel(next.text).key.length <= 10;
  if (next && !isLabel(next) && !isNextLabel)
    return { cell: addressOf(grid, next), text: next.text };
  return textAt(grid, label.top, label.right + 1);
}

/** "项目名称：会议室运维" in one cell. */
export function inlineValue(
  grid: Grid,
  vocabulary: Vocabulary,
  role: PlaceRole,
  cell: GridCell,
): TextField | null {
  const colon = cell.text.search(/[:：]/);
  if (colon < 2 || colon > 12 || !vocabulary.is(role, cell.text.slice(0, colon))) return null;
  const value = cell.text.slice(colon + 1).trim();
  return value === "" ? null : { cell: addressOf(grid, cell), text: value };
}

/** The value under its heading; beside it where the form puts it there. */
function valueBelow(grid: Grid, vocabulary: Vocabulary, head: Head, label: GridCell): TextField {
  const next = grid
    .row(label.top)
    .find((cell) => cell.left > label.right && cell.left <= head.right);
  const end = next ? next.left - 1 : head.right;
  const row = label.bottom + 1;
  const below =
    row <= head.bottom
      ? grid.row(row).find((cell) => cell.left <= end && cell.right >= label.left)
      : undefined;
  if (below && !isHeadLabel(vocabulary, below.text)) {
    return { cell: addressOf(grid, below), text: below.text };
  }
  if (next && !isHeadLabel(vocabulary, next.text)) {
    return { cell: addressOf(grid, next), text: next.text };
  }
  const { top, left } = grid.area(row, label.left);
  return { cell: addressIn(grid, top, left), text: "" };
}
