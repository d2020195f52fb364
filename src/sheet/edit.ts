import type { CellAddress } from "./address";
import type { CellValue } from "./snapshot";

/** All of a cell that an edit replaces: what is typed into it and how it is shown. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export const BLANK_CONTENT: CellContent = { value: null, formula: null, numberFormat: "General" };

/** One change of one cell, with what the cell held when it was read. */
export interface Edit {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The edits that take back `edits`, last one first. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse();
}

/**
 * Whether two contents are the same to the user: the same formula, else the same value.
 * A blank cell and an empty text are the same.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return (a.value ?? "") === (b.value ?? "");
}

/** Whether a content is the same to the user as none. */
export function isBlank(content: CellContent): boolean {
  return sameContent(content, BLANK_CONTENT);
}

/** Text that a spreadsheet would take for a formula, full-width signs included. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s]*[=+\-@＝＋－＠]/.test(text);
}
