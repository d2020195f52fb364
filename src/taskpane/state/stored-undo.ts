import type { CellAddress } from "../../sheet/address";
import type { CellContent, Edit } from "../../sheet/edit";
import { type Area, lastColumn, lastRow } from "../../sheet/range";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import type { Undoable } from "./undoable";

/** The largest record that is kept in the workbook, in bytes. */
const mostBytes = 200_000;

const longestText = 32_767;
const longestFormula = 8_192;
const longestName = 255;

/**
 * What can be taken back as a text to keep; null when there is nothing or it is too much to keep. An
 * insertion is taken back in this pane only.
 */
export function writeUndo(undoable: Undoable | null): string | null {
  const record = recordOf(undoable);
  const text = record && JSON.stringify(record);
  return text === null || new Blob([text]).size > mostBytes ? null : text;
}

/** What a kept text can take back, null where there is no text; "unreadable" when it is not ours. */
export function readUndo(text: string | null): Undoable | "unreadable" | null {
  if (text === null) return null;
  try {
    const { version, edits, row } = objectOf(JSON.parse(text));
    if (version === 1) return { kind: "edits", edits: listOf(edits, editOf) };
    if (version === 2) return { kind: "row", undo: rowChangeOf(row) };
  } catch {
    return "unreadable";
  }
  return "unreadable";
}

/** Edits stay as the first version wrote them, so that an older pane can take them back too. */
function recordOf(undoable: Undoable | null): object | null {
  switch (undoable?.kind) {
    case "edits":
      return { version: 1, edits: undoable.edits.map(plainEdit) };
    case "row":
      return { version: 2, row: undoable.undo };
    default:
      return null;
  }
}

function plainEdit({ at, before, after }: Edit): Edit {
  return {
    at: { sheet: at.sheet, row: at.row, column: at.column },
    before: contentOf(before),
    after: contentOf(after),
  };
}

function contentOf({ value, formula, numberFormat }: CellContent): CellContent {
  return { value, formula, numberFormat };
}

function editOf(json: unknown): Edit {
  const { at, before, after } = objectOf(json);
  return { at: addressOf(at), before: checkedContent(before), after: checkedContent(after) };
}

function rowChangeOf(json: unknown): RowChange {
  const { sheet, kind, row, expects, like, merges, contents } = objectOf(json);
  if (kind !== "insert" && kind !== "delete") throw new TypeError();
  return {
    sheet: textOf(sheet, longestName),
    kind,
    row: indexOf(row, lastRow),
    expects: listOf(expects, placedOf),
    like: like === null ? null : areaOf(like),
    merges: listOf(merges, areaOf),
    contents: listOf(contents, placedOf),
  };
}

function placedOf(json: unknown): PlacedContent {
  const { at, content } = objectOf(json);
  return { at: addressOf(at), content: checkedContent(content) };
}

function areaOf(json: unknown): Area {
  const { top, left, bottom, right } = objectOf(json);
  return {
    top: indexOf(top, lastRow),
    left: indexOf(left, lastColumn),
    bottom: indexOf(bottom, lastRow),
    right: indexOf(right, lastColumn),
  };
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

function listOf<T>(json: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(json)) throw new TypeError();
  return json.map(read);
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
