import { toSheetA1, type CellAddress } from "../sheet/address";
import { contains, type CellRange } from "../sheet/range";
import { isMarkColour } from "./mark-colours";
import type { RecordedMark } from "./mark-record";
import { canReadMerges, requestMerges } from "./merges";
import { isStillThere, type Sight } from "./plan-marks";

interface Marked {
  readonly at: CellAddress;
  readonly color: string;
}

export interface Followed {
  readonly recorded: readonly RecordedMark[];
  readonly sights: ReadonlyMap<string, Sight>;
}

/**
 * Finds the marks that moved with inserted or deleted rows, in one round trip if any mark is not where
 * it was put. A mark's colour that belongs to no recorded mark is taken for one on No Fill.
 */
export async function followMoved(
  context: Excel.RequestContext,
  recorded: readonly RecordedMark[],
  sights: ReadonlyMap<string, Sight>,
): Promise<Followed> {
  const isThere = (mark: RecordedMark) => isStillThere(mark, sights.get(toSheetA1(mark.at))!);
  const displaced = recorded.filter((mark) => !isThere(mark));
  if (displaced.length === 0) return { recorded, sights };
  const there = recorded.filter(isThere);
  const known = new Set(there.map(({ at }) => toSheetA1(at)));
  const painted = await findPainted(context, new Set(displaced.map(({ at }) => at.sheet)));
  const strays = painted.filter(({ at }) => !known.has(toSheetA1(at)));
  if (strays.length === 0) return { recorded, sights };
  return {
    recorded: [...rehouse(displaced, strays), ...there],
    sights: new Map([...sights, ...strays.map(sightOf)]),
  };
}

/** Pairs the marks of a column with what is found there, in order; what has no pair has no owner. */
function rehouse(displaced: readonly RecordedMark[], strays: readonly Marked[]): RecordedMark[] {
  const owners = byLine(displaced);
  const housed: RecordedMark[] = [];
  for (const [line, cells] of byLine(strays)) {
    const moved = owners.get(line) ?? [];
    const isMoved = moved.length === cells.length;
    if (isMoved) owners.delete(line);
    cells.forEach(({ at, color }, i) =>
      housed.push({ at, color, own: isMoved ? moved[i]!.own : null }),
    );
  }
  return [...[...owners.values()].flat(), ...housed];
}

/** Marks of one colour in one column, from top to bottom: rows that move keep that order. */
function byLine<T extends Marked>(marks: readonly T[]): Map<string, T[]> {
  const lines = new Map<string, T[]>();
  for (const mark of [...marks].sort((a, b) => a.at.row - b.at.row)) {
    const line = `${mark.color} ${mark.at.column} ${mark.at.sheet}`;
    lines.set(line, [...(lines.get(line) ?? []), mark]);
  }
  return lines;
}

function sightOf({ at, color }: Marked): [string, Sight] {
  return [toSheetA1(at), { fill: { pattern: "Solid", color, patternColor: "#000000" } }];
}

/** Every cell in a mark's colour; none where Excel cannot look through the sheets. */
async function findPainted(
  context: Excel.RequestContext,
  sheets: ReadonlySet<string>,
): Promise<Marked[]> {
  if (!canReadMerges()) return [];
  const requests = [...sheets].map((name) => requestPainted(context, name));
  try {
    await context.sync();
  } catch {
    return [];
  }
  return requests.flatMap(paintedIn);
}

interface PaintRequest {
  readonly sheet: string;
  readonly used: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merges: () => CellRange[];
}

function requestPainted(context: Excel.RequestContext, sheet: string): PaintRequest {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex");
  const properties = used.getCellProperties({ format: { fill: { color: true } } });
  return { sheet, used, properties, merges: requestMerges(sheet, used) };
}

function paintedIn({ sheet, used, properties, merges }: PaintRequest): Marked[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex } = used;
  const areas = merges();
  return properties.value.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const color = cell.format?.fill?.color?.toUpperCase() ?? "";
      const at = { sheet, row: rowIndex + i, column: columnIndex + j };
      return isMarkColour(color) && !isCovered(at, areas) ? [{ at, color }] : [];
    }),
  );
}

/** Whether another cell of its merged area stands for this one. */
function isCovered(at: CellAddress, merges: readonly CellRange[]): boolean {
  return merges.some(
    (merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column),
  );
}
