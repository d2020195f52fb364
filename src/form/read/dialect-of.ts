import type { Dialect } from "../model/dialect";
import { unknownDialect } from "../dialects";
import type { TextField } from "../model/form";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { readLabel, squeeze } from "../text/label";

/** The dialect all of whose telling labels stand on the form; of several, the one with the most. */
export function dialectOf(
  { dialects }: Page,
  title: TextField | null,
  cells: readonly GridCell[],
): Dialect {
  const keys = new Set<string>();
  for (const { text } of cells) {
    const { key, brackets } = readLabel(text);
    keys.add(key);
    for (const bracket of brackets) keys.add(bracket);
  }
  const heading = squeeze(title?.text ?? "");
  const holds = (label: string) =>
    label.startsWith("《") ? heading.includes(label.replace(/[《》]/g, "")) : keys.has(label);
  const found = dialects.filter(
    ({ tellsApart }) =>
      tellsApart.length > 0 && tellsApart.every((either) => either.split("|").some(holds)),
  );
  return found.sort((a, b) => b.tellsApart.length - a.tellsApart.length)[0] ?? unknownDialect;
}
