import type { TextField } from "../model/form";
import { HEAD_LABELS, type PlaceRole } from "../model/roles";
import { addressAt, addressOf, fieldOf, textAt } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage, Page } from "../page/page";
import { contentOf } from "../text/content";
import { readLabel } from "../text/label";

/** Labels that stand where a value could. */
const LABELS: readonly PlaceRole[] = [...HEAD_LABELS, "total", "grade"];
/** Longest word before a value that may be a label nobody knows; faults put in are found alike from 4 up. */
const LONGEST_UNKNOWN_LABEL = 10;
/** Fewest and most characters of a label before its colon; the gallery reads alike from 1 to 4, and from 5 to 40. */
const SHORTEST_INLINE_LABEL = 2;
const LONGEST_INLINE_LABEL = 12;

/** The value right of its label: up to the next label or the edge of the form. */
export function valueBeside(page: FormPage, label: GridCell): TextField {
  const rest = page.grid
    .row(label.top)
    .filter((cell) => cell.left > label.right && cell.left <= page.head.right);
  const [next] = rest;
  const isLabel = ({ text }: GridCell) => page.vocabulary.isAny(LABELS, text);
  const isWord = ({ text }: GridCell) => /word|prose/.test(contentOf(text));
  const end = rest.findIndex(isLabel);
  const isPaired = (end < 0 ? rest.length : end) % 2 === 0;
  // With a blank beside the label, a short word is the next label where labels and values come out even.
  const isNextLabel =
    next !== undefined &&
    next.left > label.right + 1 &&
    isPaired &&
    isWord(next) &&
    readLabel(next.text).key.length <= LONGEST_UNKNOWN_LABEL;
  if (next && !isLabel(next) && !isNextLabel) return fieldOf(next);
  return textAt(page, label.top, blankColumn(page, label, next));
}

/** Where a value left blank belongs: under or above those of the labels in its column, else beside its own. */
function blankColumn(
  { grid, head, vocabulary }: FormPage,
  label: GridCell,
  next: GridCell | undefined,
): number {
  for (const row of [label.bottom + 1, label.top - 1]) {
    const neighbour = grid.at(row, label.left);
    if (!neighbour || !vocabulary.isAny(HEAD_LABELS, neighbour.text)) continue;
    const value = grid.row(row).find(({ left }) => left > neighbour.right && left <= head.right);
    const isFree = value && value.left > label.right && (!next || value.left < next.left);
    if (isFree && !vocabulary.isAny(LABELS, value.text)) return value.left;
  }
  return label.right + 1;
}

/** "项目名称：会议室运维" in one cell; null where the cell holds something else. */
export function inlineValue(page: Page, role: PlaceRole, cell: GridCell): TextField | null {
  const colon = cell.text.search(/[:：]/);
  if (colon < SHORTEST_INLINE_LABEL || colon > LONGEST_INLINE_LABEL) return null;
  if (!page.vocabulary.is(role, cell.text.slice(0, colon))) return null;
  const value = cell.text.slice(colon + 1).trim();
  return value === "" ? null : { cell: addressOf(cell), text: value };
}

/** The value under its heading; beside it where the form puts it there. */
export function valueBelow(page: FormPage, label: GridCell): TextField {
  const { grid, head, vocabulary } = page;
  const next = grid
    .row(label.top)
    .find((cell) => cell.left > label.right && cell.left <= head.right);
  const end = next ? next.left - 1 : head.right;
  const row = label.bottom + 1;
  const below =
    row <= head.bottom
      ? grid.row(row).find((cell) => cell.left <= end && cell.right >= label.left)
      : undefined;
  for (const cell of [below, next]) {
    if (cell && !vocabulary.isAny(HEAD_LABELS, cell.text)) return fieldOf(cell);
  }
  return { cell: addressAt(page, row, label.left), text: "" };
}
