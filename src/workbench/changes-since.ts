import { fromA1, type CellAddress } from "../sheet/address";
import { BLANK_CONTENT, sameContent, type CellContent, type Edit } from "../sheet/edit";
import type { SavedWorkbook, SimulatedCellData, SimulatedSheetData } from "../simulator";

/** A cell of another fill than before; "#RRGGBB", null for none or one that is not plain. */
export interface Refilled {
  readonly at: CellAddress;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of a workbook is not as it was. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly refilled: readonly Refilled[];
  /** Whether anything else is: sheets, merged areas, sizes, fonts, notes. */
  readonly beyondCells: boolean;
}

/** Compares a workbook with what it was. A formula that comes to something else is an edit too: a file has its result. */
export function changesSince(opened: SavedWorkbook, present: SavedWorkbook): Changes {
  const pairs = present.sheets.map((sheet, index) => [opened.sheets[index], sheet] as const);
  const known = pairs.flatMap(([before, after]) => (before ? cellsChanged(before, after) : []));
  return {
    edits: known.flatMap(({ at, before, after }): Edit[] => {
      const [old, made] = [contentOf(before), contentOf(after)];
      return isSame(old, made) ? [] : [{ at, before: old, after: made }];
    }),
    refilled: known
      .map(({ at, before, after }) => ({ at, before: colourOf(before), after: colourOf(after) }))
      .filter(({ before, after }) => before !== after),
    beyondCells:
      opened.sheets.length !== present.sheets.length ||
      pairs.some(([before, after]) => frameOf(before) !== frameOf(after)) ||
      known.some(({ before, after }) => restOf(before) !== restOf(after)),
  };
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

/** A sheet but for its cells, as text to compare. */
function frameOf(sheet: SimulatedSheetData | undefined): string {
  return JSON.stringify({ ...sheet, cells: null });
}

/** A cell but for its content and fill. */
function restOf({ style, note, locked }: SimulatedCellData): string {
  return JSON.stringify([style, note, locked]);
}
