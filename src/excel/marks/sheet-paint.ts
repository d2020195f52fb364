import type { CellAddress } from "../../sheet/address";
import { contains, type CellRange } from "../../sheet/range";
import { requestFills, type Fill } from "../cell/fills";
import { isMarkColour } from "../../sheet/mark-colours";
import { canReadMerges, requestMerges } from "../cell/merges";
import type { CellPlace } from "../host/areas";
import { stateOf } from "../host/sheets";

/** A cell in the colour of a mark. */
export interface Painted {
  readonly at: CellAddress;
  readonly color: string;
}

/** The fills of one sheet. */
export interface SheetPaint {
  readonly id: string;
  readonly name: string;
  readonly mayFormat: boolean;
  /** Cells from the first used to the last. */
  readonly cellCount: number;
  fillAt(at: CellAddress): Fill | null;
  /** The cell that stands for this one: the first of its merged area. */
  anchorOf(at: CellAddress): CellAddress;
  /** Every cell in a mark's colour that stands for itself; null where that cannot be known. */
  readonly painted: readonly Painted[] | null;
}

/** Asks for the fills of a whole sheet; they can be read after the next sync, null where it is gone. */
export function requestPaint(sheet: Excel.Worksheet): () => SheetPaint | null {
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex");
  const fills = requestFills(used);
  const merges = canReadMerges() ? requestMerges("", used) : null;
  return () => (sheet.isNullObject ? null : toPaint(sheet, fillsIn(used, fills), merges?.()));
}

interface Fills {
  readonly cellCount: number;
  /** All but No Fill, by place. */
  readonly filled: ReadonlyMap<string, Fill>;
}

function toPaint(
  sheet: Excel.Worksheet,
  { cellCount, filled }: Fills,
  merges: readonly CellRange[] | undefined,
): SheetPaint {
  const { id, name } = sheet;
  const first = anchors(merges ?? []);
  return {
    id,
    name,
    mayFormat: stateOf(sheet).mayFormat,
    cellCount,
    fillAt: (at) => filled.get(keyOf(at)) ?? null,
    anchorOf: (at) => ({ ...at, ...first(at) }),
    painted: merges ? paintedIn(name, filled, first) : null,
  };
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}

function fillsIn(used: Excel.Range, fills: () => (Fill | null)[][]): Fills {
  if (used.isNullObject) return { cellCount: 0, filled: new Map() };
  const { rowIndex, columnIndex } = used;
  const filled = new Map<string, Fill>();
  const rows = fills();
  rows.forEach((row, i) =>
    row.forEach((fill, j) => {
      if (fill) filled.set(keyOf({ row: rowIndex + i, column: columnIndex + j }), fill);
    }),
  );
  return { cellCount: rows.length * rows[0]!.length, filled };
}

/** Finds the first cell of the merged area a cell lies in, else the cell itself. */
function anchors(merges: readonly CellRange[]): (at: CellPlace) => CellPlace {
  return ({ row, column }) => {
    const merge = merges.find((area) => contains(area, { sheet: "", row, column }));
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  };
}

function paintedIn(
  sheet: string,
  fills: ReadonlyMap<string, Fill>,
  first: (at: CellPlace) => CellPlace,
): Painted[] {
  return [...fills].flatMap(([key, { pattern, color }]) => {
    if (pattern !== "Solid" || !isMarkColour(color)) return [];
    const [row, column] = key.split(",").map(Number) as [number, number];
    return keyOf(first({ row, column })) === key ? [{ at: { sheet, row, column }, color }] : [];
  });
}
