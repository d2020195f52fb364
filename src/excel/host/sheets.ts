import { toA1, toSheetA1, type CellAddress } from "../../sheet/address";
import type { Area } from "../../sheet/range";

/** A sheet as it was last read. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  /** Cells from the first with content to the last, Infinity where that was too much to be read. */
  readonly cellCount: number;
  /** Where these are; null where there is none, or it is not known. */
  readonly area: Area | null;
}

/** How the sheet of a cell may be changed. */
export interface SheetState {
  readonly isProtected: boolean;
  /** Whether its cells may be formatted. */
  readonly mayFormat: boolean;
}

/** The cells of one batch and their sheets, each asked for once; what is gone is a null object. */
export class Sheets {
  private readonly found = new Map<string, Excel.Worksheet>();
  private readonly cells = new Map<string, Excel.Range>();

  constructor(private readonly context: Excel.RequestContext) {}

  cell(at: CellAddress): Excel.Range {
    const name = toSheetA1(at);
    const cell = this.cells.get(name) ?? this.named(at.sheet).getRange(toA1(at));
    this.cells.set(name, cell);
    return cell;
  }

  /** The state of a cell's sheet, null where there is none; to be read after the next sync. */
  requestState({ sheet: name }: CellAddress): () => SheetState | null {
    const sheet = this.named(name);
    sheet.protection.load("protected,options");
    return () => (sheet.isNullObject ? null : stateOf(sheet));
  }

  private named(name: string): Excel.Worksheet {
    const sheet =
      this.found.get(name) ?? this.context.workbook.worksheets.getItemOrNullObject(name);
    this.found.set(name, sheet);
    return sheet;
  }
}

/** Of a sheet whose protection has been loaded. */
export function stateOf({ protection }: Excel.Worksheet): SheetState {
  const isProtected = protection.protected;
  return { isProtected, mayFormat: !isProtected || protection.options?.allowFormatCells === true };
}
