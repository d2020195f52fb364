import { type CellAddress, LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import {
  either,
  integer,
  list,
  nullable,
  object,
  oneOf,
  parsed,
  such,
  text,
  tuple,
  type Reader,
} from "../../sheet/json";
import { canBeRestored, type Fill } from "../cell/fills";
import { isMarkColour } from "./mark-colours";

/** One mark in the workbook: where it is, its colour, and the fill it stands in for. */
export interface RecordedMark {
  /** Stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly at: CellAddress;
  readonly color: string;
  readonly own: OwnFill;
}

/** What a mark stands in for: a fill, null for No Fill, or "unknown", which is never taken for No Fill. */
export type OwnFill = Fill | null | typeof UNKNOWN;

const UNKNOWN = "unknown";
const KEY = "ziping.marks";
/** Version 2 had a pattern colour in every fill, which some Excels do not tell. */
const VERSION = 3;
const READABLE = [2, VERSION] as const;
const LONGEST_ID = 100;
const LONGEST_NAME = 31;

/** Asks for the marks kept in the workbook's settings; they can be read after the next sync. */
export function requestRecord(workbook: Excel.Workbook): () => RecordedMark[] {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => readRecord(textOf(setting));
}

/**
 * Keeps the marks in the workbook; of none nothing is kept. After the next sync the returned function
 * tells whether the workbook holds them as written.
 */
export function putRecord(
  { settings }: Excel.Workbook,
  marks: readonly RecordedMark[],
): () => boolean {
  const text = marks.length === 0 ? null : writeRecord(marks);
  if (text === null) settings.getItemOrNullObject(KEY).delete();
  else settings.add(KEY, text);
  const setting = settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => textOf(setting) === text;
}

/** null where there is no such setting. */
function textOf(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : setting.value;
}

/** Each sheet once, its marks by its number. */
export function writeRecord(marks: readonly RecordedMark[]): string {
  const sheetOf = ({ sheetId, at }: RecordedMark) => JSON.stringify([sheetId, at.sheet]);
  const sheets = [...new Set(marks.map(sheetOf))];
  return JSON.stringify({
    version: VERSION,
    sheets: sheets.map((sheet) => JSON.parse(sheet) as unknown),
    marks: marks.map((mark) => [
      sheets.indexOf(sheetOf(mark)),
      mark.at.row,
      mark.at.column,
      mark.color,
      writeOwn(mark.own),
    ]),
  });
}

function writeOwn(own: OwnFill): unknown {
  return own === null || own === UNKNOWN ? own : [own.pattern, own.color, own.patternColor];
}

const colour = such(text(7), (color) => /^#[0-9A-F]{6}$/i.test(color), "colour");
/** An empty text is what some Excels tell of a solid fill. */
const patternColour = (json: unknown) => (json === "" ? null : nullable(colour)(json));
const fill = tuple(text(), colour, patternColour);
/** What cannot be read is not known; it must not pass for No Fill. */
const own = either<OwnFill, OwnFill>(
  nullable(such((json) => fillOf(fill(json)), canBeRestored, "fill")),
  () => UNKNOWN,
);
const sheetRow = tuple(text(LONGEST_ID), text(LONGEST_NAME, 1));

const markRow = tuple(
  integer(0, Number.MAX_SAFE_INTEGER),
  integer(0, LAST_ROW),
  integer(0, LAST_COLUMN),
  such(colour, isMarkColour, "colour of marks"),
  own,
);

const record = object({
  version: oneOf(...READABLE),
  sheets: list(orNull(sheetRow)),
  marks: list(orNull(markRow)),
});

const NOTHING: ReturnType<typeof record> = { version: VERSION, sheets: [], marks: [] };

/** Reads a record that anybody may have written: whatever is no mark is left out. */
export function readRecord(written: unknown): RecordedMark[] {
  const { sheets, marks } = either(parsed(record), () => NOTHING)(written);
  return marks.flatMap((mark) => {
    const sheet = mark && sheets[mark[0]];
    return sheet ? [markOn(sheet, mark)] : [];
  });
}

function markOn(
  [sheetId, sheet]: ReturnType<typeof sheetRow>,
  [, row, column, color, own]: ReturnType<typeof markRow>,
): RecordedMark {
  return { sheetId, at: { sheet, row, column }, color, own };
}

function fillOf([pattern, color, patternColor]: ReturnType<typeof fill>): Fill {
  return { pattern, color, patternColor };
}

function orNull<T>(read: Reader<T>): Reader<T | null> {
  return either(read, () => null);
}
