import type { LevelLabel } from "../../form/model/form";
import { readLabel } from "../../form/text/label";
import type { Area } from "../../sheet/range";
import type { PlacedContent } from "../../sheet/row-change";
import { areaAt, contentsOf, type RowInForm } from "./row-in-form";

/** A first- or second-level label that begins in a row. */
export interface RowLabel extends PlacedContent {
  readonly level: LevelLabel["level"];
  readonly area: Area;
}

/** The labels that begin in one of the form's rows for indicators, from the left. */
export function labelsIn(here: RowInForm, row: number): RowLabel[] {
  return contentsOf(here, row).flatMap(({ at, content }) => {
    const found = here.form.labels.find(
      ({ label: { cell } }) => cell.row === row && cell.column === at.column,
    );
    return found
      ? [{ at, content, level: found.level, area: areaAt(here.sheet, row, at.column) }]
      : [];
  });
}

/** Whether a label still holds in a row below it in which `others` begin. */
export function holdsOver({ level }: RowLabel, others: readonly RowLabel[]): boolean {
  return level === "category"
    ? others.every((other) => other.level === "subcategory")
    : others.length === 0;
}

/** The next row for indicators, be it on the form's next page; null below the last one. */
export function rowBelow({ form, row }: RowInForm): number | null {
  const below = form.tables.flatMap(({ rows }) => rows).filter((other) => other > row);
  return below.length > 0 ? Math.min(...below) : null;
}

/** The labels that hold in the row, "" for a level without one. */
export function labelsOver({ form, row }: RowInForm): Record<LevelLabel["level"], string> {
  const over = { category: "", subcategory: "" };
  for (const { label, level } of form.labels.filter((one) => one.label.cell.row <= row)) {
    if (level === "category") over.subcategory = "";
    over[level] = readLabel(label.text).key;
  }
  return over;
}
