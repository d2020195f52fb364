import { fromA1, type CellAddress } from "../sheet/address";
import { BLANK_CONTENT, sameContent, type CellContent, type Edit } from "../sheet/edit";
import { contains, rangeFromA1 } from "../sheet/range";
import type {
  MovedLines,
  SavedWorkbook,
  SimulatedCellData,
  SimulatedSheetData,
} from "../simulator";
import type { MergeChange } from "../xlsx/in-place/rows/change-merges";
import type { RowMove } from "../xlsx/in-place/rows/row-move";
import { textNamespace } from "../xlsx/in-place/record-part";
import { rowsMoved } from "./rows-moved";

/** A cell of another fill than before; "#RRGGBB", null for none or one that is not plain. */
export interface Refilled {
  readonly at: CellAddress;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of a workbook is not as it was: rows came and went first, all places are those afterwards. */
export interface Changes {
  readonly rows: readonly RowMove[];
  readonly merges: readonly MergeChange[];
  /** Sheets that were not there, but for blank ones. */
  readonly sheets: readonly SimulatedSheetData[];
  readonly edits: readonly Edit[];
  readonly refilled: readonly Refilled[];
  /** Texts that the pane has changed since, or taken out (null), by the namespaces of their parts; no new ones. */
  readonly texts: ReadonlyMap<string, string | null>;
}

/**
 * Compares a workbook with what it was. A formula that comes to something else is an edit too: a file has its
 * result. Null where anything else is changed: names of sheets, columns, sizes, fonts, notes.
 */
export function changesSince(
  opened: SavedWorkbook,
  present: SavedWorkbook,
  lines: readonly MovedLines[],
): Changes | null {
  const moved = rowsMoved(opened, present, lines);
  if (!moved || opened.sheets.length > present.sheets.length) return null;
  const { sheets } = moved.workbook;
  const pairs = sheets.map((before, index) => [before, present.sheets[index]!] as const);
  const known = pairs.flatMap(([before, after]) => cellsChanged(before, after));
  const newRows = newRowsOf(moved.moves);
  const isOther =
    pairs.some(([before, after]) => frameOf(before, newRows) !== frameOf(after, newRows)) ||
    pairs.some(([before, after]) => isRestyled(before, after));
  if (isOther) return null;
  return {
    rows: moved.moves,
    merges: pairs.flatMap(([before, after]) => mergesChanged(before, after)),
    sheets: present.sheets.slice(sheets.length).filter((sheet) => !isBlankSheet(sheet)),
    edits: known.flatMap(({ at, before, after }): Edit[] => {
      const [old, made] = [contentOf(before), contentOf(after)];
      return isSame(old, made) ? [] : [{ at, before: old, after: made }];
    }),
    refilled: known
      .map(({ at, before, after }) => ({ at, before: colourOf(before), after: colourOf(after) }))
      .filter(({ before, after }) => before !== after),
    texts: textsChanged(opened, present),
  };
}

function textsChanged(opened: SavedWorkbook, present: SavedWorkbook): Map<string, string | null> {
  const named = ({ xmlParts }: SavedWorkbook) =>
    new Map(xmlParts.flatMap((xml) => [[textNamespace(xml), xml] as const]));
  const now = named(present);
  return new Map(
    [...named(opened)].flatMap(([name, xml]): [string, string | null][] => {
      const text = now.get(name) ?? null;
      return name === null || text === xml ? [] : [[name, text]];
    }),
  );
}

interface Pair {
  readonly at: CellAddress;
  readonly before: SimulatedCellData;
  readonly after: SimulatedCellData;
}

function cellsChanged(before: SimulatedSheetData, after: SimulatedSheetData): Pair[] {
  const names = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  return [...names].flatMap((a1): Pair[] => {
    const [old = {}, made = {}] = [before.cells[a1], after.cells[a1]];
    if (JSON.stringify(old) === JSON.stringify(made)) return [];
    return [{ at: { sheet: after.name, ...fromA1(a1) }, before: old, after: made }];
  });
}

/** Whether a cell looks otherwise, but for those that a merged area hides: they take the looks of its first one. */
function isRestyled(before: SimulatedSheetData, after: SimulatedSheetData): boolean {
  const areas = (after.merges ?? []).map((area) => rangeFromA1(after.name, area));
  const isHidden = (at: CellAddress) =>
    areas.some((area) => contains(area, at) && (area.top !== at.row || area.left !== at.column));
  return cellsChanged(before, after).some(
    (one) => restOf(one.before) !== restOf(one.after) && !isHidden(one.at),
  );
}

function mergesChanged(before: SimulatedSheetData, after: SimulatedSheetData): MergeChange[] {
  const [old, made] = [before.merges ?? [], after.merges ?? []];
  const areas = (all: readonly string[], others: readonly string[]) =>
    all.filter((area) => !others.includes(area)).map((area) => rangeFromA1(after.name, area));
  const change = { sheet: after.name, gone: areas(old, made), made: areas(made, old) };
  return change.gone.length + change.made.length > 0 ? [change] : [];
}

function contentOf({ value, formula, numberFormat }: SimulatedCellData): CellContent {
  return {
    value: value ?? null,
    formula: formula ?? null,
    numberFormat: numberFormat ?? BLANK_CONTENT.numberFormat,
  };
}

function isSame(a: CellContent, b: CellContent): boolean {
  return sameContent(a, b) && a.value === b.value && a.numberFormat === b.numberFormat;
}

function colourOf({ fill }: SimulatedCellData): string | null {
  if (fill === undefined || typeof fill === "string") return fill ?? null;
  return fill.pattern === "Solid" ? fill.color : `${fill.pattern} ${fill.color}`;
}

/** The places of new rows as they are afterwards, by sheet. */
function newRowsOf(moves: readonly RowMove[]): (sheet: string, row: number) => boolean {
  const rows = new Map<string, readonly number[]>();
  for (const { sheet, kind, row } of moves) {
    const known = rows.get(sheet) ?? [];
    const left = kind === "insert" ? known : known.filter((one) => one !== row);
    const by = kind === "insert" ? 1 : -1;
    const shifted = left.map((one) => (one >= row ? one + by : one));
    rows.set(sheet, kind === "insert" ? [...shifted, row] : shifted);
  }
  return (sheet, row) => rows.get(sheet)?.includes(row) ?? false;
}

/** A sheet but for its cells, its merged areas and the heights of new rows, as text to compare. */
function frameOf(
  sheet: SimulatedSheetData,
  isNew: (sheet: string, row: number) => boolean,
): string {
  const heights = Object.entries(sheet.rowHeights ?? {});
  const rowHeights = heights.filter(([row]) => !isNew(sheet.name, Number(row)));
  return JSON.stringify({ ...sheet, cells: null, merges: null, rowHeights });
}

/** A cell but for its content and fill. */
function restOf({ style, note, locked }: SimulatedCellData): string {
  return JSON.stringify([style, note, locked]);
}

function isBlankSheet({ cells, merges = [] }: SimulatedSheetData): boolean {
  return Object.keys(cells).length === 0 && merges.length === 0;
}
