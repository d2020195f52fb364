import { align } from "./align";
import { contentOf, type Content } from "../text/content";
import { AMOUNTS, findFundHeading, type FundColumn, type FundHeading } from "./fund-heading";
import type { FundRole, FundRow, NumberField, Slip } from "../model/form";
import { addressIn, addressOf, cellsWithin, type Grid, type GridCell } from "../page/grid";
import { pointsOf, readLabel, squeeze } from "../text/label";
import { cellsOf } from "./read-head";
import type { Head } from "../find/regions";
import { readNumber, readNumberField } from "../text/read-number";
import { slipOf } from "./read-rows";
import type { Vocabulary } from "../text/vocabulary";
import type { FundColumnRole } from "../model/roles";

export interface Funds {
  readonly rows: readonly FundRow[];
  readonly slips: readonly Slip[];
}

const ROLES: readonly {
  readonly role: FundRole;
  readonly label: "totalFunds" | "appropriation" | "carryover" | "otherFunds";
}[] = [
  { role: "total", label: "totalFunds" },
  { role: "appropriation", label: "appropriation" },
  { role: "carryover", label: "carryover" },
  { role: "other", label: "otherFunds" },
];

/** The funds block of a form; no rows where the form has none. */
export function readFunds(grid: Grid, vocabulary: Vocabulary, head: Head): Funds {
  const heading = findFundHeading(grid, vocabulary, head);
  if (!heading) return { rows: [], slips: [] };
  const rows: FundRow[] = [];
  const slips: Slip[] = [];
  for (let row = heading.row + 1; row <= head.bottom; row++) {
    const read = readRow(grid, vocabulary, head, heading, row);
    if (read === "end") break;
    if (!read) continue;
    rows.push(read.fund);
    if (read.slip) slips.push(read.slip);
  }
  return { rows: withStatedWeight(grid, vocabulary, head, heading, rows), slips };
}

/** The weight of the execution row where it stands only in a label: "预算执行情况(20分)", "分值(10分)". */
function withStatedWeight(
  grid: Grid,
  vocabulary: Vocabulary,
  head: Head,
  heading: FundHeading,
  rows: readonly FundRow[],
): FundRow[] {
  if (rows.some(({ weight }) => weight?.number)) return [...rows];
  const block = cellsOf(grid, { ...head, top: heading.row, bottom: heading.row + 1 });
  const labels = [
    ...heading.columns
      .filter(({ role }) => role === "weight" || role === "score")
      .map((one) => one.heading),
    ...block.filter(
      ({ text }) => vocabulary.is("funds", text) || vocabulary.is("totalFunds", text),
    ),
  ];
  const label = labels.find(({ text }) => pointsOf(readLabel(text)) !== null);
  if (!label) return [...rows];
  const points = pointsOf(readLabel(label.text))!;
  const weight: NumberField = {
    ...readNumberField(addressOf(grid, label), { ...label, text: points }),
    text: points,
  };
  return rows.map((row) => (row.role === "total" ? { ...row, weight } : row));
}

function readRow(
  grid: Grid,
  vocabulary: Vocabulary,
  head: Head,
  { columns }: FundHeading,
  row: number,
): { fund: FundRow; slip: Slip | null } | "end" | null {
  const found = cellsWithin(grid, row, head);
  if (found.length === 0) return null;
  const ends = ["goals", "achievedGoal", "project", "department", "indicators"] as const;
  if (found.some(({ text }) => ends.some((role) => vocabulary.is(role, text)))) return "end";
  const label = labelOf(vocabulary, found, columns);
  if (!label) return null;
  const figures = found.filter(
    ({ left, text }) => left > label.cell.right && !isFundLabel(vocabulary, text),
  );
  const { cells, slip } = alignFigures(grid, columns, figures, label.cell.text);
  const field = (role: FundColumnRole): NumberField | null => {
    const column = columns.find((one) => one.role === role);
    if (!column) return null;
    const cell = cells.get(role);
    const place = grid.area(row, column.left);
    return readNumberField(
      cell ? addressOf(grid, cell) : addressIn(grid, place.top, place.left),
      cell ?? null,
    );
  };
  return {
    fund: {
      role: label.role,
      label: { cell: addressOf(grid, label.cell), text: label.cell.text },
      initialBudget: field("initialBudget"),
      annualBudget: field("annualBudget"),
      executed: field("executed"),
      weight: field("weight"),
      executionRate: field("executionRate"),
      score: field("score"),
      explanation: field("explanation"),
    },
    slip,
  };
}

/** Labels may stand between the amounts where the block has several columns of them. */
function isFundLabel(vocabulary: Vocabulary, text: string): boolean {
  return /[:：]\s*$/.test(text) || ROLES.some(({ label }) => vocabulary.is(label, text));
}

function labelOf(
  vocabulary: Vocabulary,
  found: readonly GridCell[],
  columns: readonly FundColumn[],
): { cell: GridCell; role: FundRole } | null {
  for (const { role, label } of ROLES) {
    const cell = found.find(({ text }) => vocabulary.is(label, text));
    if (cell) return { cell, role };
  }
  const first = Math.min(...columns.map(({ left }) => left));
  const words = found.filter(({ text, left }) => left < first && contentOf(text) === "word");
  const cell = words[words.length - 1];
  return cell &&
    found.some(
      ({ left, right, text }) => right >= first && left > cell.left && contentOf(text) === "number",
    )
    ? { cell, role: "other" }
    : null;
}

function alignFigures(
  grid: Grid,
  columns: readonly FundColumn[],
  figures: readonly GridCell[],
  name: string,
): { cells: ReadonlyMap<FundColumnRole, GridCell>; slip: Slip | null } {
  const contents = figures.map(({ text }) => contentOf(text));
  const alignment = align(
    figures,
    columns,
    (cell, column) => misfit(contents[cell]!, figures[cell]!.text, columns[column]!.role),
    () => 1.5,
    (column) => (columns[column]!.role === "explanation" ? 0 : 0.3),
  );
  const cells = new Map<FundColumnRole, GridCell>();
  figures.forEach((cell, index) => {
    const column = columns[alignment.columns[index] ?? -1];
    if (column) cells.set(column.role, cell);
  });
  return { cells, slip: slipOf(grid, figures, columns, alignment, name) };
}

/** Cost of a figure in a column of the funds block; weights and scores are never above 100. */
function misfit(content: Content, text: string, role: FundColumnRole): number {
  if (content === "dash" || content === "none") return 0.1;
  if (role === "explanation") return content === "prose" || content === "word" ? 0 : 1.5;
  if (content === "percent") return role === "executionRate" ? 0 : 1.2;
  if (content === "number") {
    if (AMOUNTS.includes(role)) return 0;
    return readNumber(squeeze(text))?.greaterThan(100) ? 1.5 : role === "executionRate" ? 0.2 : 0;
  }
  return content === "quantity" ? 0.4 : 1;
}
