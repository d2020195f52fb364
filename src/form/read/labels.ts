import type { Column } from "../find/column";
import type { LevelLabel, Misplaced } from "../model/form";
import { overlap } from "../model/span";
import type { GridCell } from "../page/grid";
import { addressOf, fieldOf } from "../page/fields";
import type { Page } from "../page/page";
import { readLabel } from "../text/label";
import type { LaidTableRow } from "./lay-table-row";

type Level = LevelLabel["level"];

/** A first- or second-level label, the column it stands in and the level it is of. */
export interface RowLabel {
  readonly cell: GridCell;
  readonly at: Level;
  readonly level: Level;
}

/** The labels that hold at a row; "" without one. */
export type Levels = Readonly<Record<Level, string>>;

export const NO_LEVELS: Levels = { category: "", subcategory: "" };

/** The labels that a row brings, each known by its words, else by its column; `above` hold before it. */
export function labelsIn(page: Page, row: LaidTableRow, above: Levels): RowLabel[] {
  const first = row.cells.get("category");
  const second = row.cells.get("subcategory");
  const labels: RowLabel[] = [];
  if (first) labels.push({ cell: first, at: "category", level: levelOfFirst(page, row, above) });
  if (second) {
    const level = !first && isAlwaysFirst(page, second) ? "category" : "subcategory";
    labels.push({ cell: second, at: "subcategory", level });
  }
  return labels;
}

/** The labels that hold from a label on: each until the next one of its level or of the first. */
export function levelsFrom(above: Levels, { cell, level }: RowLabel): Levels {
  const { key } = readLabel(cell.text);
  return level === "category" ? { category: key, subcategory: "" } : { ...above, subcategory: key };
}

/** Labels of a row that stand in the other level's column. */
export function misplacedIn(columns: readonly Column[], labels: readonly RowLabel[]): Misplaced[] {
  return labels.flatMap(({ cell, at, level }) => {
    const column = columns.find(({ role }) => role === level);
    if (level === at || !column || overlap(cell, column)) return [];
    return [{ label: fieldOf(cell), level, to: { ...addressOf(cell), column: column.left } }];
  });
}

/** What level a label in the first column has: 成本指标 alone behind 产出指标 is one of its kinds. */
function levelOfFirst(page: Page, { cells }: LaidTableRow, { category }: Levels): Level {
  const { text } = cells.get("category")!;
  if (isOnly(page, "subcategory", text)) return "subcategory";
  const alone = !cells.has("subcategory");
  const isKind = isCost(readLabel(text).key) && alone && category !== "" && !isCost(category);
  return isKind ? "subcategory" : "category";
}

function isCost(key: string): boolean {
  return key.startsWith("成本");
}

/** Whether a label is always of the first level; satisfaction and cost stand at either. */
function isAlwaysFirst(page: Page, { text }: GridCell): boolean {
  return isOnly(page, "category", text) && !/^(?:满意度|成本)/.test(readLabel(text).key);
}

/** Whether a label is known at this level and at no other. */
function isOnly({ vocabulary }: Page, level: Level, text: string): boolean {
  const other = level === "category" ? "subcategoryLabel" : "categoryLabel";
  return vocabulary.is(`${level}Label`, text) && !vocabulary.is(other, text);
}
