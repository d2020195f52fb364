import { fromA1, toSheetA1, type CellAddress } from "../sheet/address";
import { MARK_COLOURS } from "../sheet/mark-colours";
import type { Mark, MarkColour, Skipped } from "../sheet/workbook";
import { editInPlace, type InPlaceReport } from "../xlsx/in-place/edit-in-place";
import { strayMarks } from "../xlsx/in-place/stray-marks";
import type { Changes } from "./changes-since";
import type { SavedWorkbook, SimulatedCellData, SimulatedSheetData } from "../simulator";
import { writeWorkbook } from "./write-workbook";

/** A file with the changes in it, and what of them it could not take. */
export interface OwnFile {
  readonly bytes: Uint8Array;
  readonly skipped: readonly Skipped[];
  /** Cells whose fill was taken off, or chosen, by hand: only marks are put into a file and taken out. */
  readonly unfilled: readonly CellAddress[];
  readonly record: InPlaceReport["record"];
}

/**
 * The opened file with what was changed in it and nothing else; what was typed is not recorded in it. Rejects with
 * InPlaceRefused where rows or sheets cannot come or go.
 */
export async function ownFile(
  bytes: Uint8Array,
  changes: Changes,
  present: SavedWorkbook,
): Promise<OwnFile> {
  const { rows, merges, edits, refilled, texts } = changes;
  const sheets = await Promise.all(changes.sheets.map(sheetFile));
  const stray = new Set(refilled.length > 0 ? strayMarks(bytes).map(toSheetA1) : []);
  const changed = new Set(refilled.map(({ at }) => toSheetA1(at)));
  const marks = marksIn(present).filter(({ at }) => {
    const name = toSheetA1(at);
    return !stray.has(name) || changed.has(name);
  });
  const isMarked = refilled.length > 0 || changes.sheets.some((sheet) => marksOn(sheet).length > 0);
  const report = editInPlace(bytes, {
    ...{ rows, merges, sheets, edits, texts },
    marks: isMarked ? marks : undefined,
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

/** A new sheet in a file of its own, without marks: those are put on where they are recorded. */
function sheetFile(sheet: SimulatedSheetData): Promise<Uint8Array> {
  const cells = Object.entries(sheet.cells).map(([a1, { fill, ...cell }]) => {
    return [a1, colourOfMark(solidColour(fill)) ? cell : { ...cell, fill }];
  });
  return writeWorkbook({ sheets: [{ ...sheet, cells: Object.fromEntries(cells) }] }, "inline");
}

function marksIn({ sheets }: SavedWorkbook): Mark[] {
  return sheets.flatMap(marksOn);
}

function marksOn({ name, cells }: SimulatedSheetData): Mark[] {
  return Object.entries(cells).flatMap(([a1, { fill }]): Mark[] => {
    const colour = colourOfMark(solidColour(fill));
    return colour ? [{ at: { sheet: name, ...fromA1(a1) }, colour }] : [];
  });
}

function solidColour(fill: SimulatedCellData["fill"]): string | null {
  return typeof fill === "object" && fill.pattern === "Solid" ? fill.color : null;
}

function colourOfMark(shown: string | null): MarkColour | undefined {
  const colours = Object.keys(MARK_COLOURS) as MarkColour[];
  return colours.find((colour) => MARK_COLOURS[colour] === shown?.toUpperCase());
}
