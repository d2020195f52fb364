import type { SheetSnapshot } from "../sheet/snapshot";
import type { Dialect } from "./dialect";
import { DIALECTS, unknownDialect } from "./dialects";
import type { Form, Indicator, TextField, Unrecognised } from "./form";
import { addressOf, gridOf, type Grid, type GridCell } from "./grid";
import { readLabel } from "./label";
import { readFunds } from "./read-funds";
import { cellsOf, readInfo, readTitle } from "./read-head";
import { readTable, type Table } from "./read-table";
import { findRegions, type Region } from "./regions";
import { vocabularyOf, type Vocabulary } from "./vocabulary";

/** The forms of a sheet, and what looks like a form and could not be read. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Rows below the table that may hold a reason for the whole form. */
const ROWS_BELOW = 8;

/** Reads every form of a sheet, wherever it stands. Time is linear in the sheet's cells. */
export function recogniseForms(
  sheet: SheetSnapshot,
  dialects: readonly Dialect[] = DIALECTS,
): Recognition {
  const grid = gridOf(sheet);
  const vocabulary = vocabularyOf(dialects);
  const regions = findRegions(grid, vocabulary);
  const read = regions.map((region) => formOf(grid, vocabulary, dialects, region));
  const forms = read.filter((form) => isFilled(form.indicators));
  const unfilled = read.filter((form) => !isFilled(form.indicators));
  return {
    forms,
    unrecognised: [
      ...unfilled.map(({ range, indicators }): Unrecognised => ({
        range,
        reason: indicators.length === 0 ? "no-indicator-rows" : "empty-template",
      })),
      ...titlesAlone(grid, vocabulary, read),
    ],
  };
}

function formOf(
  grid: Grid,
  vocabulary: Vocabulary,
  dialects: readonly Dialect[],
  { head, parts, window }: Region,
): Form {
  const tables: Table[] = [];
  for (const { header, last } of parts) {
    tables.push(readTable(grid, vocabulary, header, window, last));
  }
  const lastPart = parts[parts.length - 1]!;
  const tableBottom = Math.max(...tables.map(({ bottom }) => bottom));
  const total = tables.map((table) => table.total).find((one) => one !== null) ?? null;
  const below = cellsOf(grid, {
    top: tableBottom + 1,
    bottom: Math.min(lastPart.last, tableBottom + ROWS_BELOW),
    left: head.left,
    right: head.right,
  });
  const funds = readFunds(grid, vocabulary, head);
  const slips = [...funds.slips, ...tables.flatMap((table) => table.slips)];
  const columns = slips.flatMap(({ moves }) => moves.map(({ from }) => from.column));
  const range = {
    sheet: grid.sheet,
    top: head.top,
    left: Math.min(head.left, ...columns),
    bottom: tableBottom,
    right: Math.max(head.right, ...columns),
  };
  const inside = cellsOf(grid, range);
  return {
    range,
    dialect: dialectOf(dialects, inside),
    title: readTitle(grid, vocabulary, head),
    info: readInfo(grid, vocabulary, head),
    funds: funds.rows,
    indicators: tables.flatMap((table) => table.indicators),
    total,
    grade: null,
    unit: null,
    year: null,
    labelPoints: [],
    misplaced: [],
    slips,
    overallReason: reasonIn(grid, vocabulary, below),
    texts: [...inside, ...below].map((cell) => ({ cell: addressOf(grid, cell), text: cell.text })),
  };
}

/** The dialect all of whose marks stand on the form; of several, the one with the most. */
function dialectOf(dialects: readonly Dialect[], cells: readonly GridCell[]): Dialect {
  const keys = new Set<string>();
  for (const { text } of cells) {
    const { key, brackets } = readLabel(text);
    keys.add(key);
    for (const bracket of brackets) keys.add(bracket);
  }
  const found = dialects.filter(
    ({ marks }) => marks.length > 0 && marks.every((mark) => keys.has(mark)),
  );
  return found.sort((a, b) => b.marks.length - a.marks.length)[0] ?? unknownDialect;
}

/** The value beside or behind a label like 存在问题 below the table; null when there is no such label. */
function reasonIn(
  grid: Grid,
  vocabulary: Vocabulary,
  below: readonly GridCell[],
): TextField | null {
  const label = below.find(({ text }) => vocabulary.is("overallReason", text));
  if (!label) return null;
  const value = below.find((cell) => cell.top === label.top && cell.left > label.right);
  return value
    ? { cell: addressOf(grid, value), text: value.text }
    : { cell: addressOf(grid, label), text: "" };
}

/** Whether anybody has filled the table in: an actual value or a score somewhere. */
function isFilled(indicators: readonly Indicator[]): boolean {
  return indicators.some(
    ({ actual, score }) =>
      (actual?.text ?? "") !== "" || (score !== null && score.state !== "blank"),
  );
}

/** Titles under which no table was read. */
function titlesAlone(grid: Grid, vocabulary: Vocabulary, forms: readonly Form[]): Unrecognised[] {
  const alone: Unrecognised[] = [];
  for (const row of grid.rows) {
    for (const cell of grid.row(row)) {
      if (!vocabulary.is("title", cell.text)) continue;
      const { top, left, bottom, right } = cell;
      const covered = forms.some(
        ({ range }) =>
          range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left,
      );
      if (!covered) {
        alone.push({ range: { sheet: grid.sheet, top, left, bottom, right }, reason: "no-header" });
      }
    }
  }
  return alone;
}
