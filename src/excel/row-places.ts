import type { CellContent } from "../sheet/edit";
import { cellArea, type Area } from "../sheet/range";
import { rewriteReferences } from "../sheet/rewrite-references";
import type { PlacedContent, RowChange } from "../sheet/row-change";

/** Where an area stood before a row change, by where it stands after it; null where it is new. */
export function areaBefore({ kind, row }: RowChange, area: Area): Area | null {
  const { top, bottom } = area;
  if (kind === "delete") return { ...area, top: later(top, row), bottom: later(bottom, row) };
  const before = {
    ...area,
    top: top > row ? top - 1 : top,
    bottom: bottom >= row ? bottom - 1 : bottom,
  };
  return before.bottom < before.top ? null : before;
}

/** A line by where it stands without the row. */
function later(line: number, row: number): number {
  return line >= row ? line + 1 : line;
}

/** The same content at its place before a deletion, which takes it to the place and references it has. */
export function contentBefore(change: RowChange, { at, content }: PlacedContent): PlacedContent {
  const { top: row } = areaBefore(change, cellArea(at.row, at.column))!;
  return { at: { ...at, row }, content: { ...content, formula: formulaBefore(change, content) } };
}

function formulaBefore(change: RowChange, { formula }: CellContent): string | null {
  if (formula === null) return null;
  return rewriteReferences(formula, (sheet, referred) =>
    (sheet ?? change.sheet) === change.sheet ? areaBefore(change, referred) : referred,
  );
}

/** The whole of the row that comes or goes. */
export function rowOf(sheet: Excel.Worksheet, { row }: RowChange): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}
