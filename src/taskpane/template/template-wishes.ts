import { defaultChoices, draftOf, TEMPLATES, type Choices, type Template } from "../../template";
import type { CellAddress } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { lastColumn, lastRow } from "../../sheet/range";
import { isRowCount, type LastForm, type Preferences } from "../state/preferences";

/** What stands in the fields from which a blank form is made. */
export interface Wishes {
  readonly template: Template;
  readonly year: string;
  /** null is the template's own. */
  readonly unit: Choices["unit"] | null;
  readonly rows: string | null;
  readonly head: Choices["head"];
}

/** What the choices are without a word of the user: those of the last time, else the usual ones. */
export function usualChoices(template: Template, { lastForm }: Preferences, today: Date): Choices {
  const usual = defaultChoices(template, today);
  if (lastForm?.template !== template.id) return usual;
  return { ...usual, unit: lastForm.unit, rows: lastForm.rows };
}

/** The template that was chosen last, else the first one. */
function usualTemplate({ lastForm }: Preferences): Template {
  return TEMPLATES.find(({ id }) => id === lastForm?.template) ?? TEMPLATES[0]!;
}

/** What the fields hold at first. */
export function usualWishes(preferences: Preferences, today: Date): Wishes {
  const template = usualTemplate(preferences);
  const { year, unit, rows, head } = usualChoices(template, preferences, today);
  return {
    template,
    year: year === null ? "" : String(year),
    unit: unit === template.unit ? null : unit,
    rows: rows === template.rows ? null : String(rows),
    head,
  };
}

type WrongField = "year" | "rows";

/** The fields from which no form can be made. */
export function wrongFields({ year, rows }: Wishes): readonly WrongField[] {
  return [
    ...(/^(?:\d{4})?$/.test(typed(year)) ? [] : (["year"] as const)),
    ...(rows === null || isRowCount(numberOf(rows)) ? [] : (["rows"] as const)),
  ];
}

function choicesOf({ template, year, unit, rows, head }: Wishes): Choices {
  return {
    year: typed(year) === "" ? null : numberOf(year),
    unit: unit ?? template.unit,
    rows: rows === null ? template.rows : numberOf(rows),
    head: {
      project: head.project.trim(),
      department: head.department.trim(),
      unit: head.unit.trim(),
    },
  };
}

export function lastFormOf({ id }: Template, { unit, rows }: Choices): LastForm {
  return { template: id, unit, rows };
}

/** The blank form with its first cell at a cell; null stands for the first one of a new sheet. */
export function draftAt(template: Template, choices: Choices, at: CellAddress | null): Draft {
  return draftOf(template, choices, at ?? { row: 0, column: 0 });
}

/** The blank form as the fields ask for it, and whether the sheet has room for it there. */
export interface Order {
  readonly choices: Choices;
  readonly draft: Draft;
  readonly fits: boolean;
}

/** What the fields ask for; null while one of them is wrong. */
export function orderOf(wishes: Wishes, at: CellAddress | null): Order | null {
  if (wrongFields(wishes).length > 0) return null;
  const choices = choicesOf(wishes);
  const draft = draftAt(wishes.template, choices, at);
  const fits = draft.area.bottom <= lastRow && draft.area.right <= lastColumn;
  return { choices, draft, fits };
}

function numberOf(text: string): number {
  return /^\d+$/.test(typed(text)) ? Number(typed(text)) : NaN;
}

/** Digits of a Chinese input method are digits too. */
function typed(text: string): string {
  return text.normalize("NFKC").trim();
}
