import { LAST_COLUMN, LAST_ROW } from "../../sheet/address";
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
import { isMarkColour } from "../../sheet/mark-colours";
import type { RecordedMark } from "./recorded-mark";

/** The setting in which earlier versions kept the marks. */
export const OLD_KEY = "ziping.marks";

/** Version 2 had a pattern colour in every fill, which some Excels do not tell. */
const READABLE = [2, 3] as const;
const LONGEST_ID = 100;
const LONGEST_NAME = 31;

const hex = such(text(7), (color) => /^#[0-9A-F]{6}$/i.test(color), "colour");
const colour = (json: unknown) => hex(json).toUpperCase();
/** An empty text is what some Excels tell of a solid fill. */
const patternColour = (json: unknown) => (json === "" ? null : nullable(colour)(json));
const fill = tuple(text(), colour, patternColour);
/** What cannot be read is not known; it must not pass for No Fill. */
const own = either<Fill | null, "unknown">(
  nullable(such((json) => fillOf(fill(json)), canBeRestored, "fill")),
  () => "unknown",
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

const NOTHING: ReturnType<typeof record> = { version: 3, sheets: [], marks: [] };

/** Reads such a record, which anybody may have written: whatever is no mark is left out. */
export function readOldRecord(written: unknown): RecordedMark[] {
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
