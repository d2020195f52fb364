import type { Dialect } from "../model/dialect";
import { unknownDialect } from "../dialects";
import type { TextField } from "../model/form";
import type { GridCell } from "../page/grid";
import { readLabel, squeeze } from "../text/label";

/** The dialect all of whose marks stand on the form; of several, the one with the most. */
export function dialectOf(
  dialects: readonly Dialect[],
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
  const holds = (mark: string) =>
    mark.startsWith("《") ? heading.includes(mark.replace(/[《》]/g, "")) : keys.has(mark);
  const found = dialects.filter(
    ({ marks }) => marks.length > 0 && marks.every((mark) => mark.split("|").some(holds)),
  );
  return found.sort((a, b) => b.marks.length - a.marks.length)[0] ?? unknownDialect;
}
