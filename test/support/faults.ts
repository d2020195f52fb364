import { fromA1, toA1 } from "../../src/sheet/address";
import { review } from "../../src/review";
import type { Finding } from "../../src/lint/rule";
import { place, SEEDS, sheetOf, typed, type Rows } from "./layouts";

/** A seed form (1 to 8) with some cells changed, as text by address; "" makes a cell blank. */
export function seedWith(number: number, changes: Readonly<Record<string, string>>): Rows {
  return changed(SEEDS[number - 1]!, changes);
}

/** Rows with some cells changed, by A1 address. */
export function changed(rows: Rows, changes: Readonly<Record<string, string>>): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [a1, text] of Object.entries(changes)) {
    const { row, column } = fromA1(a1);
    while (copy.length <= row) copy.push([]);
    while (copy[row]!.length <= column) copy[row]!.push("");
    copy[row]![column] = text;
  }
  return copy;
}

/** What the rules find on a form given as rows. */
export function findingsOn(rows: Rows, read = typed): readonly Finding[] {
  return review({ sheets: [sheetOf("表", place(rows, read))] }).forms.flatMap(
    ({ findings }) => findings,
  );
}

/** "error total-score H22" for every finding, severity by severity as the rules give them. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule, cells }) => `${severity} ${rule} ${toA1(cells[0]!)}`);
}
