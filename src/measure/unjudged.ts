import type { Form, Indicator, TextField } from "../form/model/form";
import type { CellAddress } from "../sheet/address";
import { judge, writtenTarget } from "./judge";
import type { Doubt } from "./judgement";
import { readQuantity } from "./quantity";
import { countedRows } from "./rows";

/** The cell of a target, and why nobody could tell whether it was met. */
export interface Unjudged {
  readonly cell: CellAddress;
  readonly reason: Doubt;
}

/** Rows that carry points and have a target. */
export function targetRows(form: Form): (Indicator & { readonly target: TextField })[] {
  return countedRows(form).filter(
    (row): row is Indicator & { readonly target: TextField } =>
      row.target !== null && readQuantity(writtenTarget(row)).kind !== "none",
  );
}

/** The targets of a filled form whose meeting could not be told. */
export function unjudged(form: Form): Unjudged[] {
  if (!form.filled) return [];
  return targetRows(form).flatMap((row) => {
    const { doubt } = judge(row);
    return doubt ? [{ cell: row.target.cell, reason: doubt }] : [];
  });
}
