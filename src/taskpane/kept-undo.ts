import type { CellAddress } from "../sheet/address";
import type { CellContent, Edit } from "../sheet/edit";

/** The largest record of a write that is kept in the workbook, in bytes. */
const mostBytes = 200_000;

const lastRow = 1_048_575;
const lastColumn = 16_383;
const longestText = 32_767;
const longestFormula = 8_192;
const longestName = 255;

/** The edits of a write as a text to keep; null when there are none or they are too many to keep. */
export function writeUndo(edits: readonly Edit[]): string | null {
  if (edits.length === 0) return null;
  const plain = edits.map(({ at, before, after }) => ({
    at: { sheet: at.sheet, row: at.row, column: at.column },
    before: contentOf(before),
    after: contentOf(after),
  }));
  const text = JSON.stringify({ version: 1, edits: plain });
  return new Blob([text]).size > mostBytes ? null : text;
}

/** The edits in a kept text, none where there is no text; null when the text is not one of ours. */
export function readUndo(text: string | null): readonly Edit[] | null {
  if (text === null) return [];
  try {
    const { version, edits } = objectOf(JSON.parse(text));
    if (version !== 1 || !Array.isArray(edits)) return null;
    return edits.map(editOf);
  } catch {
    return null;
  }
}

function contentOf({ value, formula, numberFormat }: CellContent): CellContent {
  return { value, formula, numberFormat };
}

function editOf(json: unknown): Edit {
  const { at, before, after } = objectOf(json);
  return { at: addressOf(at), before: checkedContent(before), after: checkedContent(after) };
}

function addressOf(json: unknown): CellAddress {
  const { sheet, row, column } = objectOf(json);
  return {
    sheet: textOf(sheet, longestName),
    row: indexOf(row, lastRow),
    column: indexOf(column, lastColumn),
  };
}

function checkedContent(json: unknown): CellContent {
  const { value, formula, numberFormat } = objectOf(json);
  if (formula !== null && !textOf(formula, longestFormula).startsWith("=")) throw new TypeError();
  return {
    value: valueOf(value),
    formula: formula as string | null,
    numberFormat: textOf(numberFormat, longestName),
  };
}

function valueOf(json: unknown): CellContent["value"] {
  if (json === null || typeof json === "boolean") return json;
  if (typeof json === "number") return json;
  return textOf(json, longestText);
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null) throw new TypeError();
  return json as Readonly<Record<string, unknown>>;
}

function textOf(json: unknown, longest: number): string {
  if (typeof json !== "string" || json.length > longest) throw new TypeError();
  return json;
}

function indexOf(json: unknown, last: number): number {
  if (!Number.isInteger(json) || (json as number) < 0 || (json as number) > last) {
    throw new TypeError();
  }
  return json as number;
}
