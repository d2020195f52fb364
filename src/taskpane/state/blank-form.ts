import type { CellAddress } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { defaultChoices, draftOf, type Choices, type Template } from "../../template";

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

/** The blank form with its first cell at a cell; null stands for the first one of a new sheet. */
export function draftAt(template: Template, choices: Choices, at: CellAddress | null): Draft {
  return draftOf(template, choices, at ?? { row: 0, column: 0 });
}
