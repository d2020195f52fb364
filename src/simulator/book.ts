import { columnLetters } from "../sheet/address";
import { rangeToA1, type CellRange } from "../sheet/range";
import { HostError } from "./host-error";
import { moveLines, type LineChange } from "./move-lines";
import { recalculate } from "./recalculate";
import { renameInFormula } from "./rewrite-references";
import type { SheetModel } from "./sheet-model";
import type { Hand, Limits } from "./simulated-workbook";

/** A change of contents as Excel's event tells it. */
export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
  readonly by: Hand | "addin";
}

/** The open workbook in memory, with the state of the Excel around it. */
export class Book {
  readonly settings = new Map<string, unknown>();
  readonly limits: Limits = {
    requestBytes: 5_242_880,
    responseBytes: 5_242_880,
    rangeCells: 5_000_000,
  };
  readOnly = false;
  editing = false;
  active: SheetModel;
  selected = { row: 0, column: 0 };
  private stale = true;
  private changed = false;
  private readonly listeners = new Set<() => void>();
  private events: ChangeEvent[] = [];

  constructor(readonly sheets: readonly SheetModel[]) {
    const first = sheets.find(({ visibility }) => visibility === "visible");
    if (!first) throw new RangeError("A workbook needs a visible sheet; give it one.");
    this.active = first;
  }

  /** By name, in any case, or by id. */
  find(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  refuseWhereReadOnly(): void {
    if (this.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  }

  /** To be called before a batch changes contents. */
  refuseWhereLocked(sheet: SheetModel, area: CellRange): void {
    this.refuseWhereReadOnly();
    if (!sheet.protected) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.cell(row, column).locked) throw protectedSheet(sheet);
      }
    }
  }

  /** To be called before a batch changes formats. */
  refuseFormatting(sheet: SheetModel): void {
    this.refuseWhereReadOnly();
    if (sheet.protected && !sheet.allowFormatCells) throw protectedSheet(sheet);
  }

  select(sheet: SheetModel, row: number, column: number): void {
    this.active = sheet;
    this.selected = { row, column };
    this.changed = true;
  }

  /** To be called after cell contents change; formulas are worked out when next read. */
  contentChanged(sheet: SheetModel, area: CellRange, by: ChangeEvent["by"]): void {
    this.events.push({ sheet, address: rangeToA1(area), changeType: "RangeEdited", by });
    this.stale = true;
    this.changed = true;
  }

  formatChanged(): void {
    this.changed = true;
  }

  moveLines(sheet: SheetModel, change: LineChange): void {
    moveLines(this.sheets, sheet, change);
    const { axis, at, count } = change;
    const end = at + Math.abs(count) - 1;
    const name = axis === "rows" ? (line: number) => String(line + 1) : columnLetters;
    const address = `${name(at)}:${name(end)}`;
    const kind = axis === "rows" ? "Row" : "Column";
    const changeType = `${kind}${count > 0 ? "Inserted" : "Deleted"}`;
    this.events.push({ sheet, address, changeType, by: "user" });
    this.stale = true;
    this.changed = true;
  }

  rename(sheet: SheetModel, name: string): void {
    for (const cell of this.sheets.flatMap(({ cells }) => [...cells.values()])) {
      if (cell.formula !== null) cell.formula = renameInFormula(cell.formula, sheet.name, name);
    }
    sheet.name = name;
    this.changed = true;
  }

  /** To be called before values are read. */
  settle(): void {
    if (!this.stale) return;
    recalculate(this.sheets);
    this.stale = false;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners, if anything has changed since they were last told. */
  announce(): void {
    if (!this.changed) return;
    this.changed = false;
    for (const listener of this.listeners) listener();
  }

  /** The events since this was last asked. */
  takeEvents(): readonly ChangeEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }
}

function protectedSheet({ name }: SheetModel): HostError {
  return new HostError("AccessDenied", `The sheet ${name} is protected.`);
}
