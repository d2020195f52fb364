import { fromA1, toSheetA1, type CellAddress } from "../sheet/address";
import { MARK_COLOURS } from "../sheet/mark-colours";
import type { Mark, MarkColour, Skipped } from "../sheet/workbook";
import { editInPlace, type InPlaceReport } from "../xlsx/in-place/edit-in-place";
import { strayMarks } from "../xlsx/in-place/stray-marks";
import type { Changes } from "./changes-since";
import type { SavedWorkbook } from "../simulator";

/** A file with the changes in it, and what of them it could not take. */
export interface OwnFile {
  readonly bytes: Uint8Array;
  readonly skipped: readonly Skipped[];
  /** Cells whose fill was taken off, or chosen, by hand: only marks are put into a file and taken out. */
  readonly unfilled: readonly CellAddress[];
  readonly record: InPlaceReport["record"];
}

/** The opened file with the changed cells changed and nothing else; what was typed is not recorded in it. */
export function ownFile(bytes: Uint8Array, changes: Changes, present: SavedWorkbook): OwnFile {
  const { edits, refilled } = changes;
  const stray = new Set(refilled.length > 0 ? strayMarks(bytes).map(toSheetA1) : []);
  const changed = new Set(refilled.map(({ at }) => toSheetA1(at)));
  const marks = marksIn(present).filter(({ at }) => {
    const name = toSheetA1(at);
    return !stray.has(name) || changed.has(name);
  });
  const report = editInPlace(bytes, {
    edits,
    marks: refilled.length > 0 ? marks : undefined,
    forgetWrites: true,
  });
  const results = new Set(
    edits
      .filter(({ before, after }) => isRecalculated(before, after))
      .map(({ at }) => toSheetA1(at)),
  );
  return {
    bytes: report.bytes,
    // The result of a formula that may not be written is worked out when the file is opened.
    skipped: report.skipped.filter(({ at }) => !results.has(toSheetA1(at))),
    unfilled: refilled
      .filter(({ at, before, after }) => {
        const isMark = (colour: string | null) => colourOfMark(colour) !== undefined;
        return !isMark(after) && (!isMark(before) || stray.has(toSheetA1(at)));
      })
      .map(({ at }) => at),
    record: report.record,
  };
}

type Content = Changes["edits"][number]["before"];

function isRecalculated(before: Content, after: Content): boolean {
  return after.formula !== null && before.formula === after.formula;
}

function marksIn({ sheets }: SavedWorkbook): Mark[] {
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([a1, { fill }]): Mark[] => {
      const isSolid = typeof fill === "object" && fill.pattern === "Solid";
      const colour = isSolid ? colourOfMark(fill.color) : undefined;
      return colour ? [{ at: { sheet: name, ...fromA1(a1) }, colour }] : [];
    }),
  );
}

function colourOfMark(shown: string | null): MarkColour | undefined {
  const colours = Object.keys(MARK_COLOURS) as MarkColour[];
  return colours.find((colour) => MARK_COLOURS[colour] === shown?.toUpperCase());
}
