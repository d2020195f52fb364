import { LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import { isSingle, type Area } from "../../sheet/range";
import { rewriteReferences } from "../../sheet/rewrite-references";
import type { LineChange } from "./areas";
import { blankCell, type CellModel, type SheetModel } from "./sheet-model";
import { seenFrom, withFormulas, type Validation } from "./validations";

/**
 * Inserts or removes lines of a sheet; everything that stands behind them follows, formulas too. What
 * the top row of a merged area held goes with that row: whether Excel hands it down is not written
 * anywhere, so add-ins have to put it back.
 */
export function moveLines(
  sheets: readonly SheetModel[],
  sheet: SheetModel,
  change: LineChange,
): void {
  for (const home of sheets) rewriteFormulas(home, sheet, change);
  moveCells(sheet, change);
  moveAreas(sheet, change);
  moveSizes(sheet, change);
  sheet.moves.push(change);
}

function rewriteFormulas(home: SheetModel, sheet: SheetModel, change: LineChange): void {
  const rewrite = (formula: string) =>
    rewriteReferences(formula, (name, referred) =>
      (name ?? home.name) === sheet.name ? movedArea(referred, change) : referred,
    );
  for (const cell of home.cells.values()) {
    if (cell.formula !== null) cell.formula = rewrite(cell.formula);
  }
  home.validations = home.validations.map((one) => {
    const first = home === sheet ? firstLeft(one, change) : one.area;
    return { ...withFormulas(seenFrom(one, first), rewrite), area: one.area };
  });
}

/** The area without the lines at its start that go, whose formulas go with them. */
function firstLeft({ area }: Validation, { axis, at, count }: LineChange): Area {
  const start = axis === "rows" ? "top" : "left";
  return at <= area[start] && area[start] < at - count ? { ...area, [start]: at - count } : area;
}

function moveCells(sheet: SheetModel, change: LineChange): void {
  const line = change.axis === "rows" ? "row" : "column";
  const entries = sheet.entries();
  const kept = entries.flatMap((entry) => {
    const to = moved(entry[line], change);
    return to === null ? [] : [{ ...entry, [line]: to }];
  });
  const before = entries.filter((entry) => entry[line] === change.at - 1);
  const inserted = newLines(change).map((to) =>
    before.map(({ row, column, cell }) => ({
      row,
      column,
      [line]: to,
      cell: { ...blankCell(), ...formatOf(cell) },
    })),
  );
  sheet.replaceCells([...kept, ...inserted.flat()]);
}

function newLines({ at, count }: LineChange): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => at + index);
}

/** What an inserted cell takes from the one before it. */
function formatOf({ numberFormat, fill, locked, style }: CellModel) {
  return { numberFormat, fill, locked, style };
}

function moveAreas(sheet: SheetModel, change: LineChange): void {
  const areas = (old: readonly Area[]) => old.flatMap((area) => movedArea(area, change) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => !isSingle(area));
  sheet.arrays = areas(sheet.arrays);
  sheet.tables = areas(sheet.tables);
  sheet.conditionalFormats = areas(sheet.conditionalFormats);
  sheet.validations = sheet.validations.flatMap((one) => {
    const area = movedArea(one.area, change);
    return area ? [{ ...one, area }] : [];
  });
  const { page } = sheet;
  if (page?.area) page.area = movedArea(page.area, change);
  if (page?.titleRows) page.titleRows = movedArea(page.titleRows, change);
}

function moveSizes(sheet: SheetModel, change: LineChange): void {
  const isRows = change.axis === "rows";
  const hidden = isRows ? "hiddenRows" : "hiddenColumns";
  sheet[hidden] = new Set([...sheet[hidden]].flatMap((line) => moved(line, change) ?? []));
  if (isRows) {
    sheet.rowHeights = movedLines(sheet.rowHeights, change);
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
  } else {
    sheet.columnWidths = movedLines(sheet.columnWidths, change);
    sheet.columnFills = movedLines(sheet.columnFills, change);
  }
}

/** What lines have, at their new places; new lines have what the one before them has. */
function movedLines<T>(lines: ReadonlyMap<number, T>, change: LineChange): Map<number, T> {
  const before = lines.get(change.at - 1);
  return new Map([
    ...[...lines].flatMap(([line, one]): [number, T][] => {
      const to = moved(line, change);
      return to === null ? [] : [[to, one]];
    }),
    ...newLines(change).flatMap((line): [number, T][] =>
      before === undefined ? [] : [[line, before]],
    ),
  ]);
}

function frozenAfter(rows: number, change: LineChange): number {
  const span = rows > 0 ? movedSpan(0, rows - 1, change) : null;
  return span ? span[1] + 1 : 0;
}

/** Where a line stands afterwards; null when it was removed. */
function moved(line: number, { at, count }: LineChange): number | null {
  if (line < at) return line;
  return line < at - count ? null : line + count;
}

/** What is left of a span of lines; an insertion inside it makes it longer. */
function movedSpan(first: number, last: number, change: LineChange): [number, number] | null {
  const end = change.axis === "rows" ? LAST_ROW : LAST_COLUMN;
  const to = last === end ? end : (moved(last, change) ?? change.at - 1);
  const from = first === 0 && last === end ? 0 : (moved(first, change) ?? change.at);
  return to < from ? null : [from, to];
}

/** What is left of an area, at its new place; null when all of it was removed. */
export function movedArea<T extends Area>(area: T, change: LineChange): T | null {
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
