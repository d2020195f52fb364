import { HostError } from "./host-error";
import { recalculate } from "./recalculate";
import type { SheetModel } from "./sheet-model";

/** The open workbook in memory, with the state of the Excel around it. */
export class Book {
  readonly settings = new Map<string, unknown>();
  readOnly = false;
  editing = false;
  active: SheetModel;
  selected = { row: 0, column: 0 };
  private stale = true;
  private changed = false;
  private readonly listeners = new Set<() => void>();

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

  /** To be called before a batch changes a sheet, or with none, the workbook. */
  refuseWhereLocked(sheet?: SheetModel): void {
    if (this.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
    if (sheet?.protected) {
      throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
    }
  }

  select(sheet: SheetModel, row: number, column: number): void {
    this.active = sheet;
    this.selected = { row, column };
    this.changed = true;
  }

  /** To be called after cell contents change; formulas are worked out when next read. */
  contentChanged(): void {
    this.stale = true;
    this.changed = true;
  }

  fillChanged(): void {
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
}
