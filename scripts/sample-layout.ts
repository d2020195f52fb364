import { dateSerial } from "../src/xlsx/codes/date-serial";

export type StyleName = "title" | "label" | "words" | "figure";

/** One cell of a laid-out form; zero-based. */
export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly numberFormat: string;
  readonly style: StyleName;
}

/** A merged area, all edges inclusive and zero-based. */
export interface LaidOutMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A form as officials lay it out on a sheet: what stands where, what is merged, how wide and high. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row from left to right; every cell where the seed has it. */
  readonly cells: readonly LaidOutCell[];
  readonly merges: readonly LaidOutMerge[];
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Row heights in points, enough for the wrapped texts. */
  readonly heights: readonly number[];
}

const COLUMN_WIDTHS = [9, 18, 16, 24, 15, 15, 9, 9, 24, 8];
const LAST_AMOUNT_COLUMN = 4;
const NAME_COLUMN = 3;
const SECOND_LABEL = /^(项目金额|实施单位)$/;
const AMOUNT = "#,##0.00";

/** Lays out the tab-separated text of one form. Merges cover blank cells only. */
export function layOutForm(text: string): SheetLayout {
  const grid = readGrid(text);
  const columnCount = Math.max(...grid.map((row) => row.length));
  const widths = COLUMN_WIDTHS.slice(0, columnCount);
  const blocks = findBlocks(grid);
  const merges = mergeBlanks(grid, blocks, columnCount);
  const cells = grid.flatMap((row, rowIndex) =>
    row.flatMap((content, column) =>
      content === "" ? [] : [layOutCell(content, rowIndex, column, blocks)],
    ),
  );
  const heights = rowHeights(grid, merges, widths);
  return { rowCount: grid.length, columnCount, cells, merges, widths, heights };
}

type Grid = readonly (readonly string[])[];

function readGrid(text: string): Grid {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

/** First rows of the parts of a form. */
interface Blocks {
  readonly head: number;
  readonly funds: number;
  readonly goals: number;
  readonly indicators: number;
  readonly total: number;
  readonly weightColumn: number;
}

function findBlocks(grid: Grid): Blocks {
  const rowOf = (label: string) =>
    grid.findIndex((row) => row.some((content) => content.replace(/\s/g, "").startsWith(label)));
  const indicators = rowOf("年度绩效指标");
  return {
    head: rowOf("项目名称"),
    funds: rowOf("项目资金"),
    goals: rowOf("年度总体目标"),
    indicators,
    total: rowOf("总分"),
    weightColumn: grid[indicators]!.indexOf("分值"),
  };
}

function layOutCell(content: string, row: number, column: number, blocks: Blocks): LaidOutCell {
  const { head, funds, goals } = blocks;
  const isAmount = row >= head && row < goals && (row < funds || column <= LAST_AMOUNT_COLUMN);
  return {
    row,
    column,
    ...readContent(content, isAmount),
    style: styleOf(content, row, column, blocks),
  };
}

function styleOf(content: string, row: number, column: number, blocks: Blocks): StyleName {
  const { funds, goals, indicators, total, weightColumn } = blocks;
  if (row === 0) return "title";
  const isHeading = row === funds || row === goals || row === indicators;
  const isIndicator = row > indicators && row < total;
  if (isHeading || (column === 0 && !isIndicator) || SECOND_LABEL.test(content)) return "label";
  if (row === goals + 1) return "words";
  const holdsWords = column === NAME_COLUMN || column === weightColumn + 2;
  return isIndicator && holdsWords ? "words" : "figure";
}

/** What a cell holds after the text has been typed into Excel. */
function readContent(text: string, isAmount: boolean): Pick<LaidOutCell, "value" | "numberFormat"> {
  const number = /^-?\d+(?:\.(\d+))?(%?)$/.exec(text);
  if (number) {
    const [, decimals = "", percent] = number;
    const value = percent ? Number((parseFloat(text) / 100).toFixed(6)) : Number(text);
    const plainFormat =
      decimals || percent ? `0${decimals && `.${"0".repeat(decimals.length)}`}` : "";
    return { value, numberFormat: isAmount ? AMOUNT : plainFormat + percent || "General" };
  }
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) {
    const serial = dateSerial(`${month[1]}-${month[2]!.padStart(2, "0")}-01`, false)!;
    return { value: serial, numberFormat: 'yyyy"年"m"月"' };
  }
  return { value: text, numberFormat: "General" };
}

function mergeBlanks(grid: Grid, blocks: Blocks, columnCount: number): LaidOutMerge[] {
  const { head, funds, goals, indicators, total } = blocks;
  const acrossRows = [0, ...rows(goals, indicators)];
  return [
    ...rows(head, funds).flatMap((row) => mergeHeadValues(grid, row, columnCount)),
    ...acrossRows.flatMap((row) => mergeAcross(grid, row, 0, columnCount)),
    ...mergeAcross(grid, total, 0, columnCount).slice(0, 1),
    ...rows(funds, goals).flatMap((row) =>
      mergeAcross(grid, row, blocks.weightColumn, columnCount),
    ),
    ...mergeDown(0, funds, goals),
    ...mergeDown(0, goals, indicators),
    ...mergeDown(0, indicators, firstFilled(grid, 0, indicators + 1, total)),
    ...mergeLabels(grid, blocks, 1),
    ...mergeLabels(grid, blocks, 2),
  ];
}

function rows(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The value right of each label takes the room up to the next label, also where it is blank. */
function mergeHeadValues(grid: Grid, row: number, columnCount: number): LaidOutMerge[] {
  const second = grid[row]!.findIndex((content) => SECOND_LABEL.test(content));
  return [
    { top: row, left: 1, bottom: row, right: second - 1 },
    { top: row, left: second + 1, bottom: row, right: columnCount - 1 },
  ];
}

/** Every cell of the row grows to the right, up to the next one. */
function mergeAcross(grid: Grid, row: number, from: number, columnCount: number): LaidOutMerge[] {
  const filled = rows(from, columnCount).filter((column) => grid[row]![column]);
  return filled.flatMap((left, index) => {
    const right = (filled[index + 1] ?? columnCount) - 1;
    return right > left ? [{ top: row, left, bottom: row, right }] : [];
  });
}

function mergeDown(column: number, top: number, end: number): LaidOutMerge[] {
  return end - top > 1 ? [{ top, left: column, bottom: end - 1, right: column }] : [];
}

function firstFilled(grid: Grid, column: number, from: number, end: number): number {
  return rows(from, end).find((row) => grid[row]![column]) ?? end;
}

/**
 * First- and second-level labels grow down over the blank cells below. They stop before a row that
 * slipped sideways, which would else seem to stand right, and before a label further left.
 */
function mergeLabels(grid: Grid, blocks: Blocks, column: number): LaidOutMerge[] {
  const { indicators, total, weightColumn } = blocks;
  const body = rows(indicators + 1, total);
  const isSlipped = (row: number) =>
    [weightColumn, weightColumn + 1].some((at) => !/^[\d.]+$/.test(grid[row]![at] ?? ""));
  const ends = (row: number) =>
    isSlipped(row) || grid[row]!.slice(0, column + 1).some((content) => content !== "");
  return body
    .filter((row) => grid[row]![column] && !isSlipped(row))
    .flatMap((row) =>
      mergeDown(column, row, body.find((below) => below > row && ends(below)) ?? total),
    );
}

const LINE_HEIGHT = 15;
const LOWEST_ROW = 24;
const TITLE_ROW = 36;

function rowHeights(
  grid: Grid,
  merges: readonly LaidOutMerge[],
  widths: readonly number[],
): number[] {
  return grid.map((row, rowIndex) => {
    if (rowIndex === 0) return TITLE_ROW;
    const lines = row.map((content, column) => {
      const merge = merges.find(({ top, left }) => top === rowIndex && left === column);
      if (merge && merge.bottom > merge.top) return 1;
      const span = widths.slice(column, (merge?.right ?? column) + 1);
      return countLines(
        content,
        span.reduce((total, width) => total + width, 0),
      );
    });
    return Math.max(LOWEST_ROW, Math.max(...lines) * LINE_HEIGHT + 8);
  });
}

/** Lines that a text takes in a column of so many characters; a Chinese one takes the room of two. */
function countLines(content: string, width: number): number {
  const room = [...content].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2.1 : 1.1), 0);
  return Math.ceil(room / (width - 1));
}
