import { toA1 } from "../../src/sheet/address";
import type { Draft, Style } from "../../src/sheet/draft";
import { cellsOf, type Area } from "../../src/sheet/range";

/** A text of a draft as it is wrapped in its cell; lengths are points, from the top of the form. */
export interface PrintedLabel {
  readonly text: string;
  readonly lines: readonly string[];
  /** Of its lines together. */
  readonly height: number;
  /** Height of its cell. */
  readonly room: number;
  readonly top: number;
}

/** Every text of a draft, as high as its lines are. */
export function labelsOf(draft: Draft): PrintedLabel[] {
  const heights = rowHeightsOf(draft);
  return wrappedCells(draft).map(({ area, text, lines, height }) => ({
    text,
    lines,
    height,
    top: add(heights.slice(0, area.top - draft.area.top)),
    room: add(heights.slice(area.top - draft.area.top, area.bottom - draft.area.top + 1)),
  }));
}

/** Points of a row that holds one line. */
const LOWEST_ROW = 14.25;

/** Points of every row; one that grows is as high as the highest text that stands in it alone. */
export function rowHeightsOf(draft: Draft): number[] {
  const alone = wrappedCells(draft).filter(({ area }) => area.top === area.bottom);
  return draft.rowHeights.map((height, index) => {
    const row = draft.area.top + index;
    const texts = alone.filter(({ area }) => area.top === row);
    return height ?? Math.max(LOWEST_ROW, ...texts.map((text) => text.height));
  });
}

function wrappedCells(draft: Draft) {
  const styles = stylesByCell(draft);
  return draft.cells.flatMap((cell) => {
    if (typeof cell.value !== "string") return [];
    const { row, column, value: text } = cell;
    const area = draft.merges.find(({ top, left }) => top === row && left === column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    const { size } = styles.get(toA1(cell))!;
    const lines = wrapped(text, widthOf(draft, area), size!);
    return [{ area, text, lines, height: lines.length * size! * 1.25 }];
  });
}

/** What holds for every cell after all styles are put on, by A1. */
export function stylesByCell({ styles }: Draft): Map<string, Style> {
  const worn = new Map<string, Style>();
  for (const { area, style } of styles) {
    for (const cell of cellsOf(area)) worn.set(toA1(cell), { ...worn.get(toA1(cell)), ...style });
  }
  return worn;
}

/** The lines of a text that is wrapped in a cell of this width; figures and points are half as wide. */
function wrapped(text: string, width: number, size: number): string[] {
  const wide = (words: string) =>
    [...words].reduce((all, one) => all + (one < "\u0080" ? size / 2 : size), 0);
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    let room = "";
    for (const one of line) {
      if (wide(room + one) > width - 5) {
        lines.push(room);
        room = "";
      }
      room += one;
    }
    lines.push(room);
  }
  return lines;
}

function widthOf({ area, columnWidths }: Draft, { left, right }: Area): number {
  return add(columnWidths.slice(left - area.left, right - area.left + 1));
}

function add(sizes: readonly number[]): number {
  return sizes.reduce((all, one) => all + one, 0);
}
