import type { Form, Info, InfoRole, TextField } from "../model/form";
import { addressOf, fieldOf } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage, Page } from "../page/page";
import { readLabel, squeeze } from "../text/label";
import { inlineValue, valueBelow, valueBeside } from "./values";

const BESIDE: readonly InfoRole[] = ["project", "projectAmount", "department", "unit"];
/** Labels that stand for a field only where the form has no better one. */
const FALLBACKS: readonly (readonly [InfoRole, RegExp])[] = [
  ["project", /^项目$/],
  ["project", /^(?!.*(?:单位|部门|指标|处室|科室)).{1,6}名称(?=:|$)/],
  ["project", /^.{0,4}部门(?:单位)?名称(?=:|$)/],
  ["unit", /^单位名称(?=:|$)/],
  ["department", /^部门名称(?=:|$)/],
];

/** The labelled words of the head and of the goals; the first label of a kind counts. */
export function readInfo(page: FormPage, cells: readonly GridCell[]): Form["info"] {
  const info: Partial<Record<InfoRole, Info>> = {};
  for (const cell of cells) {
    for (const role of BESIDE) {
      if (info[role] && !isCentral(page, info[role])) continue;
      const value = page.vocabulary.is(role, cell.text)
        ? valueBeside(page, cell)
        : inlineValue(page, role, cell);
      if (value) info[role] = { label: addressOf(cell), value };
    }
  }
  for (const [role, label] of FALLBACKS) {
    const isFree = ({ top, left }: GridCell) =>
      Object.values(info).every((one) => one.label.row !== top || one.label.column !== left);
    const cell = info[role]
      ? undefined
      : cells.find((one) => label.test(readLabel(one.text).key) && isFree(one));
    if (cell) info[role] = { label: addressOf(cell), value: fallbackValue(page, cell) };
  }
  return { ...info, ...readGoals(page, cells) };
}

/** What stands behind the colon of a label nobody knows, else beside it. */
function fallbackValue(page: FormPage, label: GridCell): TextField {
  const [, inline] = /[:：]\s*(.*\S)\s*$/.exec(label.text) ?? [];
  return inline ? { cell: addressOf(label), text: inline } : valueBeside(page, label);
}

/** Beside a 中央主管部门 the form has its own department. */
function isCentral({ grid }: Page, { label }: Info): boolean {
  const text = grid.at(label.row, label.column)?.text ?? "";
  return readLabel(text).key.startsWith("中央");
}

/** 实际完成情况 is known by its words (the last such label of its row), the expected goal stands left of it. */
function readGoals(page: FormPage, cells: readonly GridCell[]): Form["info"] {
  const { vocabulary } = page;
  const goal = (cell: GridCell): Info => ({
    label: addressOf(cell),
    value: valueBelow(page, cell),
  });
  const all = cells.filter(({ text }) => vocabulary.is("achievedGoal", text));
  const labels = all.some((cell) => !isSection(cell))
    ? all.filter((cell) => !isSection(cell))
    : all;
  const inRow = labels.filter(({ top }) => top === labels[0]!.top);
  const isLabel = ({ text }: GridCell) => vocabulary.isAny(["goals", "expectedGoal"], text);
  const standsBelow = ({ top, left }: GridCell) =>
    inRow[0] && top === inRow[0].top + 1 && left >= inRow[0].left;
  const standsBeside = (cell: GridCell) =>
    cell.top === inRow[0]?.top &&
    cell.left > inRow[0].right &&
    !isLabel(cell) &&
    !inRow.includes(cell);
  // Values stand below their labels, but where one stands beside and nothing below.
  const areBeside = cells.some(standsBeside) && !cells.some(standsBelow);
  const achieved = inRow[areBeside ? 0 : inRow.length - 1];
  const beside = cells.filter(({ top, right }) => top === achieved?.top && right < achieved.left);
  const candidates = areBeside ? beside.filter(isLabel) : beside;
  const expected =
    candidates[candidates.length - 1] ??
    cells.find(({ text }) => vocabulary.is("expectedGoal", text));
  return {
    ...(expected && { expectedGoal: goal(expected) }),
    ...(achieved && { achievedGoal: goal(achieved) }),
  };
}

/** "三、目标完成情况" heads a section; its labels stand below it. */
function isSection({ text }: GridCell): boolean {
  return /^\s*[一二三四五六七八九十]+\s*、/.test(text);
}

export function readTitle({ vocabulary }: Page, cells: readonly GridCell[]): TextField | null {
  const title =
    cells.find(({ text }) => vocabulary.is("title", text)) ??
    cells.find(({ text }) => vocabulary.is("relative", text));
  return title ? fieldOf(title) : null;
}

/** Rows of the head in which a year is looked for, blank ones not counted. */
const YEAR_ROWS = 6;
/** Longest text in which a year is looked for; the gallery reads alike from 40 to 200 and more. */
const LONGEST_WITH_YEAR = 79;
/** Longest text in which the unit of the amounts is looked for; the gallery reads alike from 20 to 200 and more. */
const LONGEST_WITH_UNIT = 39;

/** The year in the title or near it: "(2022年度)". */
export function readYear(cells: readonly GridCell[]): number | null {
  const rows = new Set<number>();
  for (const { top, text } of cells) {
    if (rows.add(top).size > YEAR_ROWS) break;
    const year = text.length <= LONGEST_WITH_YEAR ? /((?:19|20)\d\d)年/.exec(squeeze(text)) : null;
    if (year) return Number(year[1]);
  }
  return null;
}

/** What the amounts are counted in: "项目资金（万元）", "金额单位：元". */
export function readUnit(cells: readonly GridCell[]): Form["unit"] {
  for (const { text } of cells) {
    const unit =
      text.length <= LONGEST_WITH_UNIT ? /(?:[(:]|^)(万?元)(?:\)|$)/.exec(squeeze(text)) : null;
    if (unit) return unit[1] as Form["unit"];
  }
  return null;
}
