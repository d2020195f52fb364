import type { Draft, DraftCell, Style } from "../sheet/draft";
import type { FindingLine } from "./findings";
import type { Result } from "./result";

/** Points, a width for each heading: number, sheet and project, cells, kind, stated, expected, sentence, source. */
const WIDTHS = [28, 110, 60, 34, 80, 80, 300, 130];

const BASE: Style = { font: "宋体", size: 10, vertical: "center", wrap: true };
const GRID: Style = { ...BASE, border: true };

/** The result as a sheet to be printed: the head, a table with a row a finding, those let stand last. */
export function resultDraft(result: Result): Draft {
  const { words, head, unchecked, open, ignored } = result;
  const above = [words.title, ...head, ...unchecked];
  const heading = above.length;
  const rows = [...open, ...ignored].map((line, index) => rowOf(line, index + 1, words));
  const bottom = heading + rows.length;
  const right = WIDTHS.length - 1;
  const lines = [...above.map((text) => [text]), words.columns, ...rows];
  return {
    area: { top: 0, left: 0, bottom, right },
    cells: lines.flatMap((texts, row) => cellsOf(texts, row)),
    merges: above.map((_, row) => ({ top: row, left: 0, bottom: row, right })),
    styles: [
      { area: { top: 0, left: 0, bottom: heading - 1, right }, style: BASE },
      { area: { top: 0, left: 0, bottom: 0, right }, style: { size: 14, bold: true } },
      { area: { top: heading, left: 0, bottom, right }, style: { ...GRID, numberFormat: "@" } },
      {
        area: { top: heading, left: 0, bottom: heading, right },
        style: { bold: true, horizontal: "center" },
      },
    ],
    guards: [],
    columnWidths: WIDTHS,
    rowHeights: lines.map((_, row) => (row === 0 ? 24 : null)),
    printTitles: { top: heading, bottom: heading },
    landscape: true,
    frozenRows: heading + 1,
    start: { row: 0, column: 0 },
  };
}

function rowOf(line: FindingLine, number: number, words: Result["words"]): string[] {
  const { sheet, project, cells, severity, title, stated, expected, sentence, source } = line;
  return [
    String(number),
    project === "" ? sheet : `${project}（${sheet}）`,
    cells.join("、"),
    line.ignored === null ? words.severity[severity] : words.ignored,
    stated,
    expected,
    line.ignored === null ? `${title}：${sentence}` : `${title}：${line.ignored}`,
    source,
  ];
}

/** Texts as texts, whatever they begin with; Excel takes no more than 32,767 characters into a cell. */
function cellsOf(texts: readonly string[], row: number): DraftCell[] {
  return texts.flatMap((text, column) =>
    text === "" ? [] : [{ row, column, value: text.slice(0, LONGEST), formula: null }],
  );
}

const LONGEST = 5000;
