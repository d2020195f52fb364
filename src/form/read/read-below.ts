import type { GrandTotal, TextField } from "../model/form";
import { addressOf, type Grid, type GridCell } from "../page/grid";
import { readLabel } from "../text/label";
import { inlineValue, valueBeside } from "./read-head";
import { readNumberField } from "../text/read-number";
import type { Vocabulary } from "../text/vocabulary";

const GRADE = /^(?:优秀?|良好?|中等?|一般|差|较差|(?:基本|不)?合格)$/;

/** A reason that stands for the whole form: beside or below a label like 存在问题; null without one. */
export function readOverallReason(
  grid: Grid,
  vocabulary: Vocabulary,
  cells: readonly GridCell[],
  right: number,
): TextField | null {
  const labels = cells.filter(({ text }) => vocabulary.is("overallReason", text));
  const values = labels.map((label) => valueBeside(grid, vocabulary, { left: 0, right }, label));
  return values.find(({ text }) => text !== "") ?? values[0] ?? null;
}

/** 优 良 中 差: behind the total, or beside a label like 自评等级. */
export function readGrade(
  grid: Grid,
  vocabulary: Vocabulary,
  total: GrandTotal | null,
  around: readonly GridCell[],
  right: number,
): TextField | null {
  const isGrade = ({ text }: TextField) => GRADE.test(readLabel(text).key);
  const behind = total
    ? grid
        .row(total.label.cell.row)
        .filter((cell) => cell.left > total.label.cell.column && cell.left <= right + 1)
        .map((cell) => ({ cell: addressOf(grid, cell), text: cell.text }))
        .find(isGrade)
    : undefined;
  if (behind) return behind;
  const labelled = around
    .filter(({ text }) => vocabulary.is("grade", text))
    .map((label) => valueBeside(grid, vocabulary, { left: 0, right }, label));
  return labelled.find(isGrade) ?? null;
}

/** A total that stands outside the table: 自评总分 in the head, or "自评得分：95" in one cell. */
export function readTotalElsewhere(
  grid: Grid,
  vocabulary: Vocabulary,
  cells: readonly GridCell[],
  right: number,
): GrandTotal | null {
  for (const cell of cells) {
    const isLabel = vocabulary.is("total", cell.text);
    const value = isLabel
      ? valueBeside(grid, vocabulary, { left: 0, right }, cell)
      : inlineValue(grid, vocabulary, "total", cell);
    if (!value || value.text === "") continue;
    const score = isLabel
      ? readNumberField(value.cell, grid.at(value.cell.row, value.cell.column))
      : readNumberField(value.cell, { ...cell, text: value.text });
    if (score.state !== "number") continue;
    return { label: { cell: addressOf(grid, cell), text: cell.text }, weight: null, score };
  }
  return null;
}
