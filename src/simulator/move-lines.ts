import type { CellRange } from "../sheet/range";
import { rewriteReferences, type Referred } from "./rewrite-references";
import { blankCell, type SheetModel } from "./sheet-model";
import type { Axis } from "./simulated-workbook";

/** Lines inserted before `at`, or with a negative `count`, removed from `at` on. */
export interface LineChange {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Inserts or removes lines of a sheet; everything that stands behind them follows, formulas too. */
export function moveLines(
  sheets: readonly SheetModel[],
  sheet: SheetModel,
  change: LineChange,
): void {
  for (const home of sheets) rewriteFormulas(home, sheet, change);
  moveCells(sheet, change);
  const areas = (old: readonly CellRange[]) => old.flatMap((area) => movedArea(area, change) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => !isSingle(area));
  sheet.arrays = areas(sheet.arrays);
  sheet.tables = areas(sheet.tables);
  const hidden = change.axis === "rows" ? "hiddenRows" : "hiddenColumns";
  sheet[hidden] = new Set([...sheet[hidden]].flatMap((line) => moved(line, change) ?? []));
}

function rewriteFormulas(home: SheetModel, sheet: SheetModel, change: LineChange): void {
  for (const cell of home.cells.values()) {
    if (cell.formula === null) continue;
    cell.formula = rewriteReferences(cell.formula, (name, referred) =>
      (name ?? home.name) === sheet.name ? movedArea(referred, change) : referred,
    );
  }
}

function moveCells(sheet: SheetModel, change: LineChange): void {
  const line = change.axis === "rows" ? "row" : "column";
  const entries = sheet.entries();
  const kept = entries.flatMap((entry) => {
    const to = moved(entry[line], change);
    return to === null ? [] : [{ ...entry, [line]: to }];
  });
  const before = entries.filter((entry) => entry[line] === change.at - 1);
  const inserted = Array.from({ length: Math.max(change.count, 0) }, (_, i) =>
    before.map(({ row, column, cell }) => ({
      row,
      column,
      [line]: change.at + i,
      cell: { ...blankCell(), ...formatOf(cell) },
    })),
  );
  sheet.replaceCells([...kept, ...inserted.flat()]);
}

/** What an inserted cell takes from the one before it. */
function formatOf({ numberFormat, fill, locked }: ReturnType<typeof blankCell>) {
  return { numberFormat, fill, locked };
}

/** Where a line stands afterwards; null when it was removed. */
function moved(line: number, { at, count }: LineChange): number | null {
  if (line < at) return line;
  return line < at - count ? null : line + count;
}

/** What is left of a span of lines; an insertion inside it makes it longer. */
function movedSpan(first: number, last: number, change: LineChange): [number, number] | null {
  const start = moved(first, change) ?? change.at;
  const end = moved(last, change) ?? change.at - 1;
  return end < start ? null : [start, end];
}

function movedArea<T extends Referred>(area: T, change: LineChange): T | null {
  const span =
    change.axis === "rows"
      ? movedSpan(area.top, area.bottom, change)
      : movedSpan(area.left, area.right, change);
  if (!span) return null;
  const [first, last] = span;
  return change.axis === "rows"
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}

function isSingle({ top, left, bottom, right }: Referred): boolean {
  return top === bottom && left === right;
}
