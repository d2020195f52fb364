import { toSheetA1 } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { Change } from "../sheet/workbook";

/** Events of a write arrive after it; later than this none is taken for one. */
const graceMs = 2000;

/** The cells this add-in is writing, for Excels that do not tell whose a change is. */
export class OwnWrites {
  private cells: ReadonlySet<string> = new Set();
  private until = 0;

  async during<T>(edits: readonly Edit[], write: () => Promise<T>): Promise<T> {
    this.cells = new Set(edits.map(({ at }) => toSheetA1(at)));
    this.until = Infinity;
    try {
      return await write();
    } finally {
      this.until = Date.now() + graceMs;
    }
  }

  /** Whether a change told just now may be ours; of a merged area the first cell counts. */
  has({ sheet, range }: Change): boolean {
    return Date.now() < this.until && this.cells.has(`${sheet}!${range.split(":")[0]}`);
  }
}
