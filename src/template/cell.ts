import type { Style } from "../sheet/draft";
import type { Area } from "../sheet/range";
import type { CellValue } from "../sheet/snapshot";
import { styleOf, type Input } from "./inputs";
import type { Sum } from "./template";

/** A cell of a form before it has its place, as many columns and rows as it covers. */
export interface FormCell {
  readonly columns: number;
  readonly rows: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** What differs from a printed label; null for one. */
  readonly style: Style | null;
  readonly input: Input | null;
  /** The formula of the weight in its row, where a score stands. */
  readonly weight: string | null;
  /** Whether the total adds it up. */
  readonly counts: Sum["of"] | null;
}

/** A row of a form: its height in points, null where it grows, and the cells that begin in it. */
export interface FormRow {
  readonly height: number | null;
  readonly cells: readonly FormCell[];
}

/** A cell in its place on the sheet. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly area: Area;
}

const BLANK: FormCell = {
  columns: 1,
  rows: 1,
  value: null,
  formula: null,
  style: null,
  input: null,
  weight: null,
  counts: null,
};

export function printed(text: string, span: Partial<FormCell> = {}): FormCell {
  return { ...BLANK, ...span, value: text === "" ? null : text };
}

export function open(input: Input, more: Partial<FormCell> = {}): FormCell {
  return { ...BLANK, style: styleOf(input), input, ...more };
}

export function computed(formula: string, style: Style, more: Partial<FormCell> = {}): FormCell {
  return { ...BLANK, formula, style, ...more };
}

/** A word from top to bottom. */
export function downwards(text: string): string {
  return [...text].join("\n");
}
