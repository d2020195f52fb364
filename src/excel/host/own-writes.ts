import { fromA1, type CellAddress } from "../../sheet/address";
import { contains, type CellRange } from "../../sheet/range";
import type { Change } from "../../sheet/workbook";

/** Events of a write arrive after it; later than this none is taken for one. */
const GRACE_MS = 2000;

/** The cells this add-in is writing, for Excels that do not tell whose a change is. */
export class OwnWrites {
  private ranges: readonly CellRange[] = [];
  private until = 0;

  async during<T>(ranges: readonly CellRange[], write: () => Promise<T>): Promise<T> {
    this.ranges = ranges;
    this.until = Infinity;
    try {
      return await write();
    } finally {
      this.until = Date.now() + GRACE_MS;
    }
  }

  /** Whether a change told just now may be ours; of a merged area or a row the first cell counts. */
  has(change: Change): boolean {
    if (Date.now() >= this.until) return false;
    const first = firstCellOf(change);
    return first !== null && this.ranges.some((range) => contains(range, first));
  }
}

/** null of whole columns, which this add-in does not write. */
function firstCellOf({ sheet, range }: Change): CellAddress | null {
  const [, row, cell] = /^(?:(\d+):|(\w+))/.exec(range) ?? [];
  const a1 = row === undefined ? cell : `A${row}`;
  return a1 !== undefined && /^[A-Z]+\d+$/.test(a1) ? { sheet, ...fromA1(a1) } : null;
}
