import { toSheetA1, type CellAddress } from "../sheet/address";
import { contains } from "../sheet/range";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import type { LeftOut, LeftOutReason } from "./edit-plan";
import type { Finding } from "./rule";

/** A sheet of the snapshot whose cells are found by their place. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  cellAt(at: CellAddress): Cell | undefined;
}

export function lookInto(sheet: SheetSnapshot): SheetView {
  let cells: Map<string, Cell> | null = null;
  const placed = () => new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    sheet,
    cellAt: ({ row, column }) => (cells ??= placed()).get(`${row},${column}`),
  };
}

/**
 * The first cell that a finding would change and that may not be written; null where there is none.
 * `taken` names the cells that others change.
 */
export function obstacleTo(
  { changes }: Finding,
  views: ReadonlyMap<string, SheetView>,
  taken: ReadonlySet<string>,
): Pick<LeftOut, "at" | "reason"> | null {
  for (const { at } of changes) {
    const reason = taken.has(toSheetA1(at)) ? "conflict" : obstacleAt(at, views.get(at.sheet));
    if (reason !== null) return { at, reason };
  }
  return null;
}

function obstacleAt(at: CellAddress, view: SheetView | undefined): LeftOutReason | null {
  if (!view || isLocked(at, view.sheet)) return "protected";
  if ((view.cellAt(at)?.formula ?? null) !== null) return "formula";
  const area = view.sheet.merges.find((merge) => contains(merge, at));
  return area && (area.top !== at.row || area.left !== at.column) ? "merged" : null;
}

/** On a protected sheet every cell is locked that is not known to be unlocked. */
function isLocked(at: CellAddress, sheet: SheetSnapshot): boolean {
  return sheet.protected && !(sheet.unlocked ?? []).some((area) => contains(area, at));
}
