import type { Form, GrandTotal, NumberField, TextField } from "../model/form";
import { fieldOf, numberAt, readNumberField } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { readLabel } from "../text/label";
import { inlineValue, valueBeside } from "./values";

/** The cells of the head, and those below the tables that may speak of the whole form. */
export interface Around {
  readonly above: readonly GridCell[];
  readonly below: readonly GridCell[];
}

const GRADE = /^(?:优秀?|良好?|中等?|一般|差|较差|(?:基本|不)?合格)$/;

/** What is said of the whole form; `total` is what the tables give as its total. */
export function readAround(
  page: FormPage,
  total: GrandTotal | null,
  { above, below }: Around,
): Pick<Form, "total" | "grade" | "overallReason"> {
  const fromTop = [...above, ...below];
  const mayState = [...above.filter(({ text }) => !isPlainSum(text)), ...below];
  const stated = total?.score?.number || total?.weight?.number;
  return {
    total: stated ? total : (readTotalElsewhere(page, mayState) ?? total),
    grade: readGrade(page, total, fromTop),
    overallReason: readOverallReason(page, [...below, ...above]),
  };
}

/** In the head a bare 合计 is that of income or spending. */
function isPlainSum(text: string): boolean {
  return /^(?:合计|总计)/.test(readLabel(text).key);
}

/** A reason that stands for the whole form: beside or below a label like 存在问题; null without one. */
function readOverallReason(page: FormPage, cells: readonly GridCell[]): TextField | null {
  const labels = cells.filter(({ text }) => page.vocabulary.is("overallReason", text));
  const values = labels.map((label) => valueBeside(page, label));
  return values.find(({ text }) => text !== "") ?? values[0] ?? null;
}

/** 优 良 中 差: behind the total, or beside a label like 自评等级. */
function readGrade(
  page: FormPage,
  total: GrandTotal | null,
  cells: readonly GridCell[],
): TextField | null {
  const behind = total ? fieldsBehind(page, total) : [];
  const labels = cells.filter(({ text }) => page.vocabulary.is("grade", text));
  const isGrade = ({ text }: TextField) => GRADE.test(readLabel(text).key);
  return (
    behind.find(isGrade) ?? labels.map((label) => valueBeside(page, label)).find(isGrade) ?? null
  );
}

/** What stands in the row of the total, up to one column beside the form. */
function fieldsBehind({ grid, head }: FormPage, { label }: GrandTotal): TextField[] {
  const { row, column } = label.cell;
  return grid
    .row(row)
    .filter(({ left }) => left > column && left <= head.right + 1)
    .map(fieldOf);
}

/** A total that stands outside the table: 自评总分 in the head, or "自评得分：95" in one cell. */
function readTotalElsewhere(page: FormPage, cells: readonly GridCell[]): GrandTotal | null {
  for (const cell of cells) {
    const score = page.vocabulary.is("total", cell.text)
      ? scoreBeside(page, cell)
      : inlineScore(page, cell);
    if (score?.state === "number") return { label: fieldOf(cell), weight: null, score };
  }
  return null;
}

function scoreBeside(page: FormPage, label: GridCell): NumberField | null {
  const { cell, text } = valueBeside(page, label);
  return text === "" ? null : numberAt(page, cell.row, cell.column);
}

function inlineScore(page: FormPage, cell: GridCell): NumberField | null {
  const value = inlineValue(page, "total", cell);
  return value && readNumberField(value.cell, { ...cell, text: value.text });
}
