import type { TextField } from "../form/model/form";

/** The fields that a form has, each cell once: a cell merged over several rows is read in each of them. */
export function distinctFields<Field extends TextField>(
  fields: readonly (Field | null | undefined)[],
): Field[] {
  const byPlace = new Map<string, Field>();
  for (const field of fields) {
    if (!field) continue;
    const place = `${field.cell.row},${field.cell.column}`;
    if (!byPlace.has(place)) byPlace.set(place, field);
  }
  return [...byPlace.values()];
}
