import { TEMPLATES, type Choices, type Template } from "../../template";
import { type CellAddress, LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { isRowCount, usualChoices } from "../state/blank-form";
import { draftAt } from "../state/draft-at";
import type { Preferences } from "../state/preferences";

/** What stands in the fields from which a blank form is made. */
export interface Wishes {
  readonly template: Template;
  readonly year: string;
  /** null is the template's own. */
  readonly unit: Choices["unit"] | null;
  readonly rows: string | null;
  readonly head: Choices["head"];
}

/** The template that was chosen last, else the first one. */
function usualTemplate({ lastForm }: Preferences): Template {
  return TEMPLATES.find(({ id }) => id === lastForm?.template) ?? TEMPLATES[0]!;
}

/** What the fields hold at first. */
export function usualWishes(preferences: Preferences, today: Date): Wishes {
  const template = usualTemplate(preferences);
  const { year, unit, rows, head } = usualChoices(template, preferences.lastForm, today);
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
  const fits = draft.area.bottom <= LAST_ROW && draft.area.right <= LAST_COLUMN;
  return { choices, draft, fits };
}

function numberOf(text: string): number {
  return /^\d+$/.test(typed(text)) ? Number(typed(text)) : NaN;
}

/** Digits of a Chinese input method are digits too. */
function typed(text: string): string {
  return text.normalize("NFKC").trim();
}
