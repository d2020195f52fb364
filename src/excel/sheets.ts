import { toA1, type CellAddress } from "../sheet/address";
import type { Skipped } from "../sheet/workbook";

/** The sheets some cells stand in, each asked for once; a sheet that is gone is a null object. */
export class Sheets {
  private readonly found = new Map<string, Excel.Worksheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  cell(at: CellAddress): Excel.Range {
    return this.named(at.sheet).getRange(toA1(at));
  }

  /** Why a cell cannot be changed, null where it can; to be read after the next sync. */
  requestHindrance(at: CellAddress): () => Hindrance | null {
    const sheet = this.named(at.sheet);
    return () => {
      if (sheet.isNullObject) return "missing-sheet";
      return sheet.protection.protected ? "protected" : null;
    };
  }

  private named(name: string): Excel.Worksheet {
    return this.found.get(name) ?? this.request(name);
  }

  private request(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    this.found.set(name, sheet);
    return sheet;
  }
}

export type Hindrance = Extract<Skipped["reason"], "missing-sheet" | "protected">;
