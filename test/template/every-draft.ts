import type { Draft } from "../../src/sheet/draft";
import { draftOf, TEMPLATES, type Choices, type Template } from "../../src/template";

const UNITS = ["元", "万元"] as const;
const ROWS = [1, 3, 10] as const;
const PLACES = [
  { row: 0, column: 0 },
  { row: 41, column: 25 },
] as const;

export const NO_HEAD = { project: "", department: "", unit: "" };

/** A template with choices and a place, and what comes of it. */
export interface Drafted {
  readonly template: Template;
  readonly choices: Choices;
  readonly at: { readonly row: number; readonly column: number };
  readonly draft: Draft;
}

/** Every template in both units, with 1, 3 and 10 rows, at A1 and elsewhere; with a name for the test. */
export function everyDraft(): [name: string, drafted: Drafted][] {
  return TEMPLATES.flatMap((template) =>
    UNITS.flatMap((unit) =>
      ROWS.flatMap((rows) =>
        PLACES.map((at): [string, Drafted] => {
          const choices: Choices = { year: 2026, unit, rows, head: NO_HEAD };
          const draft = draftOf(template, choices, at);
          const name = `${template.id}, ${unit}, ${rows} rows, at row ${at.row + 1}`;
          return [name, { template, choices, at, draft }];
        }),
      ),
    ),
  );
}
