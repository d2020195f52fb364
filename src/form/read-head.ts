import type { Span } from "./align";
import type { Form, Info, InfoRole, TextField } from "./form";
import { addressIn, addressOf, textAt, type Grid, type GridCell } from "./grid";
import type { PlaceRole, Vocabulary } from "./vocabulary";

/** The rows above the indicator table, `bottom` inclusive. */
export interface Head extends Span {
  readonly top: number;
  readonly bottom: number;
}

const BESIDE: readonly InfoRole[] = ["project", "department", "unit"];
const BELOW: readonly InfoRole[] = ["expectedGoal", "achievedGoal"];
const LABELS: readonly PlaceRole[] = [
  "project",
  "projectAmount",
  "department",
  "unit",
  "funds",
  "goals",
  "expectedGoal",
  "achievedGoal",
  "indicators",
];

export function isHeadLabel(vocabulary: Vocabulary, text: string): boolean {
  return LABELS.some((role) => vocabulary.is(role, text));
}

/** The labelled words of the head and of the goals; the first label of a kind counts. */
export function readInfo(grid: Grid, vocabulary: Vocabulary, head: Head): Form["info"] {
  const info: Partial<Record<InfoRole, Info>> = {};
  for (const cell of cellsOf(grid, head)) {
    for (const role of BESIDE) {
      if (info[role]) continue;
      if (vocabulary.is(role, cell.text)) {
        info[role] = {
          label: addressOf(grid, cell),
          value: valueBeside(grid, vocabulary, head, cell),
        };
      } else {
        const inline = inlineValue(grid, vocabulary, role, cell);
        if (inline) info[role] = { label: inline.cell, value: inline };
      }
    }
    for (const role of BELOW) {
      if (info[role] || !vocabulary.is(role, cell.text)) continue;
      info[role] = {
        label: addressOf(grid, cell),
        value: valueBelow(grid, vocabulary, head, cell),
      };
    }
  }
  return info;
}

export function readTitle(grid: Grid, vocabulary: Vocabulary, head: Head): TextField | null {
  const title = cellsOf(grid, head).find(({ text }) => vocabulary.is("title", text));
  return title ? { cell: addressOf(grid, title), text: title.text } : null;
}

export function cellsOf(grid: Grid, { top, bottom, left, right }: Head): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row++) {
    cells.push(...grid.row(row).filter((cell) => cell.left <= right && cell.right >= left));
  }
  return cells;
}

/** The value right of its label: up to the next label or the edge of the form. */
function valueBeside(grid: Grid, vocabulary: Vocabulary, head: Head, label: GridCell): TextField {
  const next = grid
    .row(label.top)
    .find((cell) => cell.left > label.right && cell.left <= head.right);
  if (next && !isHeadLabel(vocabulary, next.text)) {
    return { cell: addressOf(grid, next), text: next.text };
  }
  return textAt(grid, label.top, label.right + 1);
}

/** "项目名称：会议室运维" in one cell. */
function inlineValue(
  grid: Grid,
  vocabulary: Vocabulary,
  role: InfoRole,
  cell: GridCell,
): TextField | null {
  const colon = cell.text.search(/[:：]/);
  if (colon < 2 || colon > 12 || !vocabulary.is(role, cell.text.slice(0, colon))) return null;
  return { cell: addressOf(grid, cell), text: cell.text.slice(colon + 1).trim() };
}

/** The value under its heading; beside it where the form puts it there. */
function valueBelow(grid: Grid, vocabulary: Vocabulary, head: Head, label: GridCell): TextField {
  const nextLabel = grid
    .row(label.top)
    .find((cell) => cell.left > label.right && cell.left <= head.right);
  const end = nextLabel ? nextLabel.left - 1 : head.right;
  const row = label.bottom + 1;
  const below =
    row <= head.bottom
      ? grid.row(row).find((cell) => cell.left <= end && cell.right >= label.left)
      : undefined;
  if (below) return { cell: addressOf(grid, below), text: below.text };
  if (nextLabel && !isHeadLabel(vocabulary, nextLabel.text)) {
    return { cell: addressOf(grid, nextLabel), text: nextLabel.text };
  }
  const { top, left } = grid.area(row, label.left);
  return { cell: addressIn(grid, top, left), text: "" };
}
