import { planRow, type RowPlan, type RowRefused } from "../../template";
import type { FormReview } from "../../review";
import type { CellAddress } from "../../sheet/address";
import { contains } from "../../sheet/range";
import type { Checked } from "../state/state";

type Form = FormReview["form"];

/** The row the user is at, and what can be done there. */
export interface RowTarget {
  readonly at: CellAddress;
  /** The form around the cell; null beside all forms. */
  readonly form: Form | null;
  readonly insert: RowPlan | RowRefused;
  readonly delete: RowPlan | RowRefused;
  /** What the row's own cells show, from left to right; labels left of the indicator are none of them. */
  readonly contents: readonly string[];
  /** Where the indicator's name stands in its row. */
  readonly nameColumn: number;
}

/** The row of a cell, by what was read last; null without a cell. */
export function rowTarget({ snapshot, review }: Checked, at: CellAddress | null): RowTarget | null {
  if (!at) return null;
  const forms = review.forms.map(({ form }) => form);
  const form = forms.find(({ range }) => contains(range, at)) ?? null;
  const nameColumn = nameColumnOf(form, at);
  return {
    at,
    form,
    insert: planRow("insert", at, { forms, snapshot }),
    delete: planRow("delete", at, { forms, snapshot }),
    contents: contentsOf(form, at, nameColumn),
    nameColumn,
  };
}

export function isRefused(plan: RowPlan | RowRefused): plan is RowRefused {
  return "refusal" in plan;
}

/** The refusal where nothing can be done for one and the same reason; else null. */
export function sharedRefusal(target: RowTarget): RowRefused | null {
  const { insert, delete: taking } = target;
  if (!isRefused(insert) || !isRefused(taking)) return null;
  return insert.refusal === taking.refusal ? insert : null;
}

/** Where the user goes on after the row was put in: at the name of the new indicator. */
export function nextCell({ nameColumn }: RowTarget, { change }: RowPlan): CellAddress {
  return { sheet: change.sheet, row: change.row, column: nameColumn };
}

/** "产出指标 / 数量指标 · 建成里程", without what the row does not say. */
export function rowPath({ category, subcategory, name }: RowPlan): string {
  const labels = [category, subcategory].filter((text) => text !== "").join(" / ");
  return [labels, name].filter((text) => text !== "").join(" · ");
}

function nameColumnOf(form: Form | null, { row, column }: CellAddress): number {
  const columns = form?.tables.find(({ rows }) => rows.includes(row))?.columns ?? [];
  return (columns.find(({ role }) => role === "name") ?? columns[0])?.left ?? column;
}

function contentsOf(form: Form | null, at: CellAddress, nameColumn: number): string[] {
  return (form?.texts ?? [])
    .filter(({ cell, text }) => cell.row === at.row && cell.column >= nameColumn && text !== "")
    .map(({ text }) => text);
}
