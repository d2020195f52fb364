/** What the user chooses of a blank form. */
export interface Choices {
  /** null leaves room for it: "（    年度）". */
  readonly year: number | null;
  readonly unit: "元" | "万元";
  /** Indicator rows under each second-level label, 1 to 10. */
  readonly rows: number;
  /** What is filled in already; "" leaves the field empty. */
  readonly head: Readonly<Record<"project" | "department" | "unit", string>>;
}

/** The month, counted from 0, in which forms begin to be about the year itself. */
const JULY = 6;

/** What the user finds chosen of a template; until the end of June forms are about the year before. */
export function defaultChoices(
  { unit, rows }: Pick<Choices, "unit" | "rows">,
  today: Date,
): Choices {
  const year = today.getFullYear() - (today.getMonth() < JULY ? 1 : 0);
  return { year, unit, rows, head: { project: "", department: "", unit: "" } };
}

/** What Excel does not take in a sheet's name, nor an apostrophe at either end. */
const UNNAMEABLE = /[[\]:*?/\\\u0000-\u001f]+|^'+|'+$/g;

/** What a sheet for the form is called: by its project, else "2026年自评表", "自评表" where no year is chosen. */
export function sheetNameOf({ year, head }: Pick<Choices, "year" | "head">): string {
  const project = head.project.replace(UNNAMEABLE, " ").trim();
  return project || `${year === null ? "" : `${year}年`}自评表`;
}
