import type { Painted } from "../../record/moved-marks";
import type { CellAddress } from "../../sheet/address";
import { rangeToA1, sizeOf, type Area } from "../../sheet/range";
import { requestFills, type Fill } from "../cell/fills";
import { isMarkColour } from "../../sheet/mark-colours";
import { canReadMerges, requestMerges, requestMergesAt } from "../cell/merges";
import { isWithin, requestUsed, type CellPlace } from "../host/areas";
import { stateOf, type KnownSheet } from "../host/sheets";

/** The fills of one sheet, as far as they were asked for. */
export interface SheetPaint extends KnownSheet {
  readonly mayFormat: boolean;
  /** Whether this Excel has told which cells are merged. */
  readonly tellsMerges: boolean;
  fillAt(at: CellAddress): Fill | null;
  /** The cell that stands for this one: the first of its merged area. */
  anchorOf(at: CellAddress): CellAddress;
  /**
   * Every cell in a mark's colour that stands for itself, or, in an Excel that does not tell merged areas,
   * in one; null where not all were looked at.
   */
  readonly painted: readonly Painted[] | null;
}

/** Which way the merged areas of a range are asked for. */
type AskMerges = (sheet: Excel.Worksheet, range: Excel.Range, area: Area) => () => readonly Area[];

export const atOnce: AskMerges = (_, range) => requestMerges("", range);

/** For a sheet with more than Excel tells at once. */
export const inBands: AskMerges = (sheet, _, area) => requestMergesAt(sheet, [area]);

/**
 * Asks for the fills of an area of a sheet; they can be read after the next sync, null where the sheet is
 * gone. Rows and columns that are filled to the end of the sheet cost no more than their cells in the area.
 */
export function requestPaint(
  sheet: Excel.Worksheet,
  seen: Area,
  askMerges: AskMerges,
): () => SheetPaint | null {
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  const used = sheet.getUsedRangeOrNullObject(false);
  const range = used.getIntersectionOrNullObject(rangeToA1(seen));
  const filled = requestFilled(range);
  const merges = canReadMerges() ? askMerges(sheet, range, seen) : () => [];
  const area = requestUsed(sheet, true);
  return () =>
    sheet.isNullObject
      ? null
      : toPaint(sheet, { area: area(), filled: filled(), merges: merges() });
}

/** All cells of a range but those without a fill, by place. */
function requestFilled(range: Excel.Range): () => ReadonlyMap<string, Fill> {
  range.load("rowIndex,columnIndex");
  const fills = requestFills(range);
  return () => {
    const filled = new Map<string, Fill>();
    if (range.isNullObject) return filled;
    const { rowIndex, columnIndex } = range;
    fills().forEach((row, i) =>
      row.forEach((fill, j) => {
        if (fill) filled.set(keyOf({ row: rowIndex + i, column: columnIndex + j }), fill);
      }),
    );
    return filled;
  };
}

interface Told {
  readonly area: Area | null;
  readonly filled: ReadonlyMap<string, Fill>;
  readonly merges: readonly Area[];
}

function toPaint(sheet: Excel.Worksheet, { area, filled, merges }: Told): SheetPaint {
  const { id, name } = sheet;
  const first = anchors(merges);
  return {
    id,
    name,
    mayFormat: stateOf(sheet).mayFormat,
    tellsMerges: canReadMerges(),
    cellCount: area ? sizeOf(area) : 0,
    area,
    fillAt: (at) => filled.get(keyOf(at)) ?? null,
    anchorOf: (at) => ({ ...at, ...first(at) }),
    painted: paintedIn(name, filled, first),
  };
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}

/** Finds the first cell of the merged area a cell lies in, else the cell itself. */
function anchors(merges: readonly Area[]): (at: CellPlace) => CellPlace {
  return ({ row, column }) => {
    const merge = merges.find((area) => isWithin(area, { row, column }));
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
