import type { Form } from "../../form/model/form";
import type { CellAddress } from "../../sheet/address";
import { contains } from "../../sheet/range";
import type { RowChange } from "../../sheet/row-change";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { planDeletion } from "./deletion";
import { planInsertion } from "./insertion";
import { labelsOver } from "./labels";
import { movedLabels } from "./moved-labels";
import { mergedDownwards, neighbourOf, referringFormula } from "./obstacles";
import { tableAt, type RowInForm } from "./row-in-form";

/** Why no row can be put in or taken out at a cell. */
type RowRefusal =
  | "no-form"
  | "no-indicator-row"
  | "last-row"
  | "neighbours"
  | "single-reference"
  | "merged"
  | "protected";

/** A row put in below the one at a cell, or the one at the cell taken out. */
export interface RowPlan {
  readonly change: RowChange;
  /** Takes the change back. */
  readonly undo: RowChange;
  /** What the row at the cell says, "" where it says nothing. */
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
}

export interface RowRefused {
  readonly refusal: RowRefusal;
  /** The cell in the way, where there is one. */
  readonly at: CellAddress | null;
}

/**
 * Plans the change of one row at a cell of one of the forms: any row for indicators, blank ones too.
 * Whole rows of the sheet come and go. `forms` are all forms of the snapshot.
 */
export function planRow(
  kind: RowChange["kind"],
  at: CellAddress,
  { forms, snapshot }: { readonly forms: readonly Form[]; readonly snapshot: WorkbookSnapshot },
): RowPlan | RowRefused {
  const form = forms.find(({ range }) => contains(range, at));
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  if (!form || !sheet) return refused("no-form");
  if (!tableAt(form, at.row)) return refused("no-indicator-row");
  if (sheet.protected) return refused("protected");
  const here: RowInForm = { form, sheet, row: at.row };
  const neighbour = neighbourOf(kind, here, forms);
  if (neighbour) return refused("neighbours", neighbour);
  const planned = kind === "insert" ? planInsertion(here) : deletionOf(here, snapshot);
  return "refusal" in planned ? planned : { ...planned, ...sayingOf(here) };
}

function deletionOf(here: RowInForm, { sheets }: WorkbookSnapshot) {
  if (isLast(here)) return refused("last-row");
  const merged = mergedDownwards(here);
  if (merged) return refused("merged", merged);
  const formula = referringFormula(here, sheets);
  if (formula) return refused("single-reference", formula);
  const labels = movedLabels(here);
  return labels ? planDeletion(here, labels) : refused("merged");
}

/** Whether without the row no row for an indicator would be left. */
function isLast({ form }: RowInForm): boolean {
  return form.tables.flatMap((table) => table.rows).length === 1;
}

function sayingOf(here: RowInForm): Pick<RowPlan, "category" | "subcategory" | "name"> {
  const indicator = here.form.indicators.find(({ row }) => row === here.row);
  return { ...labelsOver(here), name: indicator?.name.text ?? "" };
}

function refused(refusal: RowRefusal, at: CellAddress | null = null): RowRefused {
  return { refusal, at };
}
