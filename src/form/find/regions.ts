import { overlap, type Span } from "../model/span";
import { cellsWithin, type Grid } from "../page/grid";
import { findHeaders, type Header } from "./header";

import { isHeadLabel, type Vocabulary } from "../text/vocabulary";

/** The rows above the indicator table, `bottom` inclusive. */
export interface Head extends Span {
  readonly top: number;
  readonly bottom: number;
}

/** Where one form stands: its head and the headings of its table, repeated on every printed page. */
export interface Region {
  /** Rows above the first heading; `top` is below `bottom` when there are none. */
  readonly head: Head;
  readonly parts: readonly Part[];
  /** The columns in which a slipped cell may still be this form's. */
  readonly window: Span;
}

/** A heading and the last row that may belong to it. */
export interface Part {
  readonly header: Header;
  readonly last: number;
}

/** The columns of a lane with one more on either side, and how far its heads may reach. */
interface Lane extends Span {
  readonly reach: Span;
}

/** Rows without a label that may stand between two labelled rows of a head. */
const UNLABELLED_ROWS = 8;
/** Blank rows that may stand inside a head. */
const BLANK_ROWS = 3;
/** Rows between the title and 项目名称. */
const TITLE_ROWS = 4;

/** Every place on the sheet where a form stands, from top to bottom. */
export function findRegions(grid: Grid, vocabulary: Vocabulary): Region[] {
  const lanes = lanesOf(findHeaders(grid, vocabulary));
  const end = grid.rows[grid.rows.length - 1] ?? 0;
  return lanes.flatMap((lane) => {
    const window = windowOf(lane, lanes);
    const tops = lane.map((header, index) =>
      topOf(grid, vocabulary, header, window, index === 0 ? 0 : lane[index - 1]!.bottom + 1),
    );
    const regions: { head: Head; parts: Part[]; window: Span }[] = [];
    lane.forEach((header, index) => {
      const next = lane[index + 1];
      const last = next ? (tops[index + 1] ?? next.top) - 1 : end;
      const before = regions[regions.length - 1];
      if (tops[index] === null && before) {
        before.parts.push({ header, last });
        return;
      }
      const rows = { top: tops[index] ?? header.top, bottom: header.top - 1 };
      const left = leftOf(grid, vocabulary, header, window, rows);
      const right = rightOf(grid, vocabulary, header, window, rows);
      const head = { ...rows, left, right };
      regions.push({ head, parts: [{ header, last }], window });
    });
    return regions;
  });
}

/** Headers one below the other; lanes stand side by side. */
function lanesOf(headers: readonly Header[]): Header[][] {
  const lanes: Header[][] = [];
  for (const header of headers) {
    const lane = lanes.find((above) => overlap(above[above.length - 1]!, header));
    if (lane) lane.push(header);
    else lanes.push([header]);
  }
  return lanes;
}

/** One column more on either side, as far as no other lane stands there. */
function windowOf(lane: readonly Header[], lanes: readonly Header[][]): Lane {
  const left = Math.min(...lane.map((header) => header.left));
  const right = Math.max(...lane.map((header) => header.right));
  const others = lanes.filter((other) => other !== lane).flat();
  const before = others.filter((other) => other.right < left).map((other) => other.right + 1);
  const after = others.filter((other) => other.left > right).map((other) => other.left - 1);
  const most = (bounds: readonly number[], pick: (a: number, b: number) => number, start: number) =>
    bounds.reduce((a, b) => pick(a, b), start);
  return {
    left: most(before, Math.max, Math.max(0, left - 1)),
    right: most(after, Math.min, right + 1),
    reach: {
      left: most(before, Math.max, Math.max(0, left - 3)),
      right: most(after, Math.min, right + 4),
    },
  };
}

/** The form begins where its labels do, even if the heading row leaves that column blank. */
function leftOf(
  grid: Grid,
  vocabulary: Vocabulary,
  header: Header,
  window: Lane,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  for (let row = top; row <= bottom; row++) {
    const label = grid
      .row(row)
      .find(
        ({ left, text }) =>
          left >= window.reach.left && left < header.left && isLabel(vocabulary, text),
      );
    if (label) return label.left;
  }
  return header.left;
}

/** The funds block may be a column or two wider than the table. */
function rightOf(
  grid: Grid,
  vocabulary: Vocabulary,
  header: Header,
  { reach }: Lane,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  let right = header.right;
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.row(row)) {
      if (
        cell.left > right &&
        cell.left <= Math.min(reach.right, right + 2) &&
        vocabulary.fundColumn(cell.text)
      ) {
        right = cell.right;
      }
    }
  }
  return right;
}

/** The first row of the head above a header; null when no label stands above it. */
function topOf(
  grid: Grid,
  vocabulary: Vocabulary,
  header: Header,
  window: Lane,
  ceiling: number,
): number | null {
  let top: number | null = null;
  let unlabelled = 0;
  let blank = 0;
  let aboveProject: number | null = null;
  for (let row = header.top - 1; row >= ceiling; row--) {
    const span = { left: window.reach.left, right: header.right };
    const texts = cellsWithin(grid, row, span).map(({ text }) => text);
    if (texts.some((text) => vocabulary.is("title", text) || vocabulary.is("relative", text))) {
      return row;
    }
    const labelled = texts.some((text) => isLabel(vocabulary, text));
    if (!labelled && texts.some((text) => vocabulary.is("total", text))) break;
    if (texts.length === 0) {
      blank += 1;
      if (blank > BLANK_ROWS) break;
      continue;
    }
    blank = 0;
    if (aboveProject !== null) aboveProject += 1;
    if ((aboveProject ?? 0) > TITLE_ROWS) break;
    if (labelled) {
      top = row;
      unlabelled = 0;
      if (texts.some((text) => vocabulary.is("project", text))) aboveProject = 0;
    } else {
      unlabelled += 1;
      if (unlabelled > UNLABELLED_ROWS) break;
    }
  }
  return top;
}

function isLabel(vocabulary: Vocabulary, text: string): boolean {
  return (
    isHeadLabel(vocabulary, text) ||
    vocabulary.is("totalFunds", text) ||
    vocabulary.is("appropriation", text) ||
    vocabulary.is("otherFunds", text)
  );
}
