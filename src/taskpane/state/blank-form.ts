import type { Choices, Template } from "../../template";
import { defaultChoices } from "../../template/choices";

/** Indicator rows under a second-level label, at most. */
const MOST_ROWS = 10;

/** What is remembered of a blank form for the next one. */
export interface LastForm extends Pick<Choices, "unit" | "rows"> {
  /** The template's id. */
  readonly template: string;
}

export function lastFormOf({ id }: Template, { unit, rows }: Choices): LastForm {
  return { template: id, unit, rows };
}

/** What the choices are without a word of the user: those of the last time, else the usual ones. */
export function usualChoices(template: Template, last: LastForm | null, today: Date): Choices {
  const usual = defaultChoices(template, today);
  if (last?.template !== template.id) return usual;
  return { ...usual, unit: last.unit, rows: last.rows };
}

/** Whether a form can have so many indicator rows under each second-level label. */
export function isRowCount(rows: number): boolean {
  return Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS;
}
