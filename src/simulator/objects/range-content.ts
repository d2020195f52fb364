import { around, touches } from "../../sheet/range";
import { isUnbounded } from "../book/areas";
import type { Book } from "../book/book";
import { enter } from "../book/cell-input";
import { cellText } from "../book/cell-text";
import { clearCells } from "../book/clear-cells";
import { copyCells, tilesOf } from "../book/copy-cells";
import { HostError } from "../book/host-error";
import { mergeCells, unmergeCells } from "../book/merge-cells";
import type { HostObject, Place } from "../wire/host-object";
import { oneOf, truth } from "./arguments";
import { readGrid, writeGrid } from "./grid";
import { readPlace } from "./place";

type Members = Required<Pick<HostObject, "read" | "write" | "calls">>;

const clearedOf = oneOf(["All", "Contents", "Formats"], "Range.Clear");
const copiedOf = oneOf(["All", "Formulas", "Values", "Formats"], "Range.CopyFrom");

/** The members of a range that read and change what its cells hold. */
export function contentMembers(book: Book, place: Place): Members {
  return { read: readers(book, place), write: setters(book, place), calls: calls(book, place) };
}

function readers(book: Book, place: Place): Members["read"] {
  const isArray = () => place.sheet.arrays.some((array) => touches(array, cornerOf(place)));
  return {
    Values: readGrid(book, place, ({ value }) => value ?? ""),
    Formulas: readGrid(book, place, ({ formula, value }) => formula ?? value ?? ""),
    Text: readGrid(book, place, ({ value, numberFormat }) => cellText(value, numberFormat)),
    NumberFormat: readGrid(book, place, ({ numberFormat }) => numberFormat),
    HasSpill: isArray,
    SavedAsArray: isArray,
  };
}

function setters(book: Book, place: Place): Members["write"] {
  const { sheet, here } = place;
  const enterGrid = writeGrid(place, enter);
  const setContent = (input: unknown): void => {
    refuseContent(book, place);
    book.contentChanged(sheet, here(), "addin");
    enterGrid(input);
  };
  const setFormat = writeGrid(place, (cell, code) => {
    cell.numberFormat = String(code);
  });
  return {
    Values: setContent,
    Formulas: setContent,
    NumberFormat: (input: unknown) => {
      book.refuseFormatting(sheet);
      book.formatChanged();
      setFormat(input);
    },
  };
}

function calls(book: Book, place: Place): Members["calls"] {
  const { sheet, here } = place;
  return {
    Clear: (applyTo: unknown) => clear(book, place, clearedOf(applyTo ?? "All")),
    CopyFrom: (source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown) => {
      if (skipBlanks || transpose) {
        throw new HostError("ApiNotFound", "The simulated Excel copies whole and as it stands.");
      }
      copy(book, { from: readPlace(book, sheet, source), to: place }, copiedOf(type ?? "All"));
    },
    Merge: (across: unknown) => merge(book, place, truth(across ?? false)),
    Unmerge: () => {
      book.refuseWhereProtected(sheet);
      unmergeCells(sheet, here());
      book.formatChanged();
    },
  };
}

function cornerOf({ here }: Place) {
  const { top, left } = here();
  return { top, left, bottom: top, right: left };
}

function refuseContent(book: Book, { sheet, here }: Place): void {
  book.refuseWhereLocked(sheet, here());
  if (!sheet.arrays.some((array) => touches(array, here()))) return;
  throw new HostError("InvalidOperation", "Part of an array cannot be changed.");
}

function clear(book: Book, place: Place, cleared: ReturnType<typeof clearedOf>): void {
  const { sheet, here } = place;
  if (cleared !== "Contents") book.refuseFormatting(sheet);
  if (cleared !== "Formats") refuseContent(book, place);
  clearCells(sheet, here(), cleared);
  if (cleared === "Formats") book.formatChanged();
  else book.contentChanged(sheet, here(), "addin");
}

function copy(
  book: Book,
  { from, to }: Readonly<Record<"from" | "to", Place>>,
  copied: ReturnType<typeof copiedOf>,
): void {
  const tiles = tilesOf(from.here(), to.here());
  const whole = tiles.reduce(around);
  if (copied === "All" || copied === "Formats") book.refuseFormatting(to.sheet);
  if (copied !== "Formats") refuseContent(book, { sheet: to.sheet, here: () => whole });
  book.settle();
  for (const area of tiles) {
    copyCells({ sheet: from.sheet, area: from.here() }, { sheet: to.sheet, area }, copied);
  }
  if (copied === "Formats") book.formatChanged();
  else book.contentChanged(to.sheet, whole, "addin");
}

function merge(book: Book, { sheet, here }: Place, across: boolean): void {
  book.refuseBehind(["chart"]);
  book.refuseWhereProtected(sheet);
  if (isUnbounded(here()) || sheet.tables.some((table) => touches(table, here()))) {
    throw new HostError("InvalidOperation", "Whole lines and tables cannot be merged.");
  }
  if (mergeCells(sheet, here(), across)) book.contentChanged(sheet, here(), "addin");
  else book.formatChanged();
}
