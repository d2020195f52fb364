import type { Form, InfoRole, NumberField, TextField } from "../form/model/form";
import { toA1, type CellAddress } from "../sheet/address";
import { countedRows, totalFunds } from "./rows";

/** Fields that a form has and that are filled in before it is sent. */
export type MissingField =
  | Exclude<InfoRole, "projectAmount">
  | "executed"
  | "name"
  | "target"
  | "actual"
  | "score"
  | "total";

/** A field that is blank, and where; several cells where every row has one. */
export interface Missing {
  readonly field: MissingField;
  readonly cells: readonly CellAddress[];
}

const INFO = ["project", "department", "unit", "expectedGoal", "achievedGoal"] as const;

/** What is still blank on a form without results, a merged cell once; nothing of a form that is checked. */
export function missing(form: Form): Missing[] {
  const { filled, info, total } = form;
  if (filled) return [];
  const rows = (field: "name" | "target" | "actual" | "score"): readonly [MissingField, Fields] => [
    field,
    countedRows(form).map((row) => row[field]),
  ];
  const fields: readonly (readonly [MissingField, Fields])[] = [
    ...INFO.map((role) => [role, [info[role]?.value]] as const),
    ["executed", [totalFunds(form)?.executed]],
    ...[rows("name"), rows("target"), rows("actual"), rows("score")],
    ["total", [total?.score]],
  ];
  return fields.flatMap(([field, all]) => {
    const blank = all.flatMap((one) => (one && isBlank(one) ? [one.cell] : []));
    const cells = [...new Map(blank.map((cell) => [toA1(cell), cell])).values()];
    return cells.length > 0 ? [{ field, cells }] : [];
  });
}

type Fields = readonly (TextField | NumberField | null | undefined)[];

/** A formula that shows nothing yet is filled in by itself. */
function isBlank(field: TextField | NumberField): boolean {
  return "state" in field ? field.state === "blank" && !field.formula : field.text === "";
}
