import type { SheetSnapshot } from "../sheet/snapshot";
import { Decimal } from "../sheet/number";
import type { Dialect } from "./model/dialect";
import { dialectOf } from "./read/dialect-of";
import { DIALECTS } from "./dialects";
import type { Form, LabelPoints, Unrecognised } from "./model/form";
import { addressOf, gridOf, type Grid } from "./page/grid";
import type { Header } from "./find/header";
import { pointsOf, readLabel } from "./text/label";
import { Labels } from "./read/labels";
import { readGrade, readOverallReason, readTotalElsewhere } from "./read/read-below";
import { readFunds } from "./read/read-funds";
import { isFilled, refusalOf, relativeOf } from "./read/refusal";
import { cellsOf, readInfo, readTitle, readUnit, readYear } from "./read/read-head";
import { readTable } from "./read/read-table";
import { findRegions, type Region } from "./find/regions";
import { vocabularyOf, type Vocabulary } from "./text/vocabulary";

/** The forms of a sheet, and what looks like a form and could not be read. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Rows below the table that may hold a reason or a grade for the whole form. */
const ROWS_BELOW = 8;

/** Rows between a title and the headings of its table. */
const HEAD_ROWS = 25;

/** Reads every form of a sheet, wherever it stands. Time is linear in the sheet's cells. */
export function recogniseForms(
  sheet: SheetSnapshot,
  dialects: readonly Dialect[] = DIALECTS,
): Recognition {
  const grid = gridOf(sheet);
  const vocabulary = vocabularyOf(dialects);
  const read = findRegions(grid, vocabulary).map((region) => {
    const form = formOf(grid, vocabulary, dialects, region);
    return { form, refusal: refusalOf(form, region) };
  });
  read.sort((a, b) => a.form.range.top - b.form.range.top || a.form.range.left - b.form.range.left);
  return {
    forms: read.flatMap(({ form, refusal }) => (refusal === null ? [form] : [])),
    unrecognised: [
      ...read.flatMap(({ form: { range }, refusal }) =>
        refusal === null || refusal === "nothing" ? [] : [{ range, reason: refusal }],
      ),
      ...titlesAlone(
        grid,
        vocabulary,
        read.map(({ form }) => form),
      ),
    ],
  };
}

function formOf(
  grid: Grid,
  vocabulary: Vocabulary,
  dialects: readonly Dialect[],
  { head, parts, window }: Region,
): Form {
  const labels = new Labels();
  const tables = parts.map(({ header, last }) =>
    readTable(grid, vocabulary, header, window, last, labels),
  );
  const indicators = tables.flatMap((table) => table.indicators);
  const bottom = Math.max(...tables.map((table) => table.bottom));
  const last = Math.min(parts[parts.length - 1]!.last, bottom + ROWS_BELOW);
  const below = cellsOf(grid, {
    top: bottom + 1,
    bottom: last,
    left: head.left,
    right: head.right,
  });
  const above = cellsOf(grid, head);
  const funds = readFunds(grid, vocabulary, head);
  const slips = [...funds.slips, ...tables.flatMap((table) => table.slips)];
  const columns = slips.flatMap(({ moves }) => moves.map(({ from }) => from.column));
  const range = {
    sheet: grid.sheet,
    top: head.top,
    left: Math.min(head.left, ...columns),
    bottom,
    right: Math.max(head.right, ...columns),
  };
  const inside = cellsOf(grid, range);
  const title = readTitle(grid, vocabulary, head);
  const unit = readUnit(grid, head);
  const inTable = tables.map((table) => table.total).find((one) => one !== null) ?? null;
  const elsewhere = () => readTotalElsewhere(grid, vocabulary, [...above, ...below], head.right);
  const total =
    inTable?.score?.number || inTable?.weight?.number ? inTable : (elsewhere() ?? inTable);
  return {
    range,
    filled: isFilled(indicators),
    dialect: dialectOf(dialects, title, inside),
    title,
    info: readInfo(grid, vocabulary, head),
    funds: funds.rows,
    indicators,
    tables: tables.map(({ area }) => area),
    total,
    grade: readGrade(grid, vocabulary, inTable, [...above, ...below], head.right),
    unit,
    year: readYear(grid, head),
    labels: labels.all,
    labelPoints: [
      ...blockPoints(grid, parts[0]!.header, head.left, indicators.length),
      ...labels.points,
    ],
    misplaced: tables.flatMap((table) => table.misplaced),
    slips,
    overallReason: readOverallReason(grid, vocabulary, [...below, ...above], head.right),
    guesses: parts.flatMap(({ header }) =>
      header.columns
        .filter(({ guessed }) => guessed)
        .map(({ heading, role }) => ({
          heading: { cell: addressOf(grid, heading), text: heading.text },
          meaning: role,
        })),
    ),
    texts: [...inside, ...below].map((cell) => ({ cell: addressOf(grid, cell), text: cell.text })),
  };
}

/** The points of the label of the whole table: "绩效指标(90分)". */
function blockPoints(grid: Grid, header: Header, left: number, count: number): LabelPoints[] {
  const right = header.columns[0]!.left - 1;
  return cellsOf(grid, { top: header.top, bottom: header.bottom + 1, left, right }).flatMap(
    (cell) => {
      const points = cell.right <= right ? pointsOf(readLabel(cell.text)) : null;
      if (points === null) return [];
      return [
        {
          label: { cell: addressOf(grid, cell), text: cell.text },
          points: new Decimal(points),
          indicators: Array.from({ length: count }, (_, index) => index),
        },
      ];
    },
  );
}

/** Titles that stand alone in their row and under which no table was read. */
function titlesAlone(grid: Grid, vocabulary: Vocabulary, forms: readonly Form[]): Unrecognised[] {
  return grid.rows.flatMap((row): Unrecognised[] => {
    const [cell, ...more] = grid.row(row);
    if (!cell || more.length > 0 || /附件|[:：《]/.test(cell.text)) return [];
    const { top, left, bottom, right } = cell;
    const range = { sheet: grid.sheet, top, left, bottom, right };
    const covered = forms.some(
      (form) =>
        form.range.top <= bottom &&
        form.range.bottom >= top &&
        form.range.left <= right &&
        form.range.right >= left,
    );
    if (covered) return [];
    if (vocabulary.is("title", cell.text)) return [{ range, reason: "no-header" }];
    const relative = vocabulary.is("relative", cell.text) && relativeOf(readLabel(cell.text).key);
    return relative && headingsBelow(grid, vocabulary, row) ? [{ range, reason: relative }] : [];
  });
}

/** Whether a table of indicators begins within the rows of a head below a title. */
function headingsBelow(grid: Grid, vocabulary: Vocabulary, row: number): boolean {
  for (let below = row + 1; below <= row + HEAD_ROWS; below++) {
    const roles = grid.row(below).map(({ text }) => vocabulary.column(text));
    if (roles.includes("name") && (roles.includes("target") || roles.includes("subcategory")))
      return true;
  }
  return false;
}
