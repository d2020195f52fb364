import type { Choices, Template } from "./template";

/** The month, counted from 0, in which forms begin to be about the year itself. */
const JULY = 6;

/** What the user finds chosen; until the end of June forms are about the year before. */
export function defaultChoices({ unit, rows }: Template, today: Date): Choices {
  const year = today.getFullYear() - (today.getMonth() < JULY ? 1 : 0);
  return { year, unit, rows, head: { project: "", department: "", unit: "" } };
}

/** What a sheet for the form is called: "2026年自评表", "自评表" where no year is chosen. */
export function sheetNameOf({ year }: Choices): string {
  return `${year === null ? "" : `${year}年`}自评表`;
}
