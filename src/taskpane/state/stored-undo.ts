import { type CellAddress, LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import type { CellContent, Edit } from "../../sheet/edit";
import {
  boolean,
  either,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  parsed,
  such,
  text,
} from "../../sheet/json";
import type { Area } from "../../sheet/range";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import type { Undoable } from "./undoable";

/** The largest record that is stored in the workbook, in bytes. */
const MOST_BYTES = 200_000;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_NAME = 255;

/**
 * What can be taken back as a text to store; null when there is nothing or it is too much to store. An
 * insertion is taken back in this pane only.
 */
export function writeUndo(undoable: Undoable | null): string | null {
  const record = recordOf(undoable);
  const written = record && JSON.stringify(record);
  return written === null || new Blob([written]).size > MOST_BYTES ? null : written;
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

const row = integer(0, LAST_ROW);
const column = integer(0, LAST_COLUMN);
const name = text(LONGEST_NAME);

const address = object<CellAddress>({ sheet: name, row: row, column: column });

const area = object<Area>({ top: row, left: column, bottom: row, right: column });

const content = object<CellContent>({
  value: nullable(either(boolean, either(number(), text(LONGEST_TEXT)))),
  formula: nullable(such(text(LONGEST_FORMULA), (formula) => formula.startsWith("="), "formula")),
  numberFormat: name,
});

const edit = object<Edit>({ at: address, before: content, after: content });

const placed = object<PlacedContent>({ at: address, content: content });

const rowChange = object<RowChange>({
  sheet: name,
  kind: oneOf("insert", "delete"),
  row: row,
  expects: list(placed),
  like: nullable(area),
  merges: list(area),
  contents: list(placed),
});

const edits = object({ version: oneOf(1), edits: list(edit) });
const changedRow = object({ version: oneOf(2), row: rowChange });

/** What a stored text can take back, null where there is no text; "unreadable" when it is not ours. */
export function readUndo(stored: string | null): Undoable | "unreadable" | null {
  if (stored === null) return null;
  const record = either(parsed(either(edits, changedRow)), () => null)(stored);
  if (!record) return "unreadable";
  return record.version === 1
    ? { kind: "edits", edits: record.edits }
    : { kind: "row", undo: record.row };
}
