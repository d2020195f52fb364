import { columnLetters } from "../../sheet/address";
import { cellArea, type Area } from "../../sheet/range";
import { renameInFormula } from "../../sheet/rewrite-references";
import { differencesOf, type Differences } from "../differences";
import { around, toAddress, touches, type LineChange } from "./areas";
import { HostError } from "./host-error";
import { moveLines } from "./move-lines";
import { recalculate } from "./recalculate";
import { SheetModel } from "./sheet-model";
import { freeId, freeName, refuseName } from "./sheet-names";
import { withFormulas } from "./validations";

/** How much Excel takes and gives at once. */
export interface Limits {
  requestBytes: number;
  responseBytes: number;
  /** Cells of a range that may be read. */
  rangeCells: number;
}

/** Whose hand changes a cell: the one before this Excel, a coauthor's elsewhere, or the add-in's. */
export type Author = "user" | "colleague" | "addin";

/** A change of contents as Excel's event tells it. */
export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
  readonly by: Author;
}

/** A selection as Excel's event tells it, whoever made it. */
export interface SelectionEvent {
  readonly sheet: SheetModel;
  readonly address: string;
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
  selected: Area = cellArea(0, 0);
  private stale = true;
  private changed = false;
  private readonly listeners = new Set<() => void>();
  private events: ChangeEvent[] = [];
  private selections: SelectionEvent[] = [];

  constructor(
    readonly sheets: SheetModel[],
    readonly differences: Differences = differencesOf("kind"),
  ) {
    const first = sheets.find(({ visibility }) => visibility === "visible");
    if (!first) throw new RangeError("A workbook needs a visible sheet; give it one.");
    this.active = first;
  }

  /** By name, in any case, or by id. */
  find(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  /** The sheet of that name; throws a RangeError that tells which there are. */
  sheetNamed(name: string): SheetModel {
    const sheet = this.find(name);
    if (sheet) return sheet;
    throw new RangeError(`No sheet ${name}; there are ${this.sheets.map((one) => one.name)}`);
  }

  /** The selection's first cell. */
  get activeCell(): Area {
    return cellArea(this.selected.top, this.selected.left);
  }

  refuseWhereReadOnly(): void {
    if (this.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  }

  /** To be called before a batch changes contents. */
  refuseWhereLocked(sheet: SheetModel, area: Area): void {
    this.refuseWhereReadOnly();
    if (!sheet.protected) return;
    if (sheet.common(area, ({ locked }) => locked) !== false) throw protectedSheet(sheet);
  }

  /** To be called before a batch changes what no protected sheet lets it change. */
  refuseWhereProtected(sheet: SheetModel): void {
    this.refuseWhereReadOnly();
    if (sheet.protected) throw protectedSheet(sheet);
  }

  /** To be called before a batch changes formats. */
  refuseFormatting(sheet: SheetModel): void {
    this.refuseWhereReadOnly();
    if (sheet.protected && !sheet.allowFormatCells) throw protectedSheet(sheet);
  }

  /** Selects an area, and whole every merged area that it touches. */
  select(sheet: SheetModel, area: Area): void {
    this.active = sheet;
    this.selected = sheet.merges.filter((merge) => touches(merge, area)).reduce(around, area);
    this.selections.push({ sheet, address: toAddress(this.selected) });
    this.changed = true;
  }

  /** To be called after cell contents change; formulas are worked out when next read. */
  contentChanged(sheet: SheetModel, area: Area, by: Author): void {
    this.events.push({ sheet, address: toAddress(area), changeType: "RangeEdited", by });
    this.stale = true;
    this.changed = true;
  }

  formatChanged(): void {
    this.changed = true;
  }

  moveLines(sheet: SheetModel, change: LineChange, by: Author): void {
    moveLines(this.sheets, sheet, change);
    const { axis, at, count } = change;
    const end = at + Math.abs(count) - 1;
    const name = axis === "rows" ? (line: number) => String(line + 1) : columnLetters;
    const address = `${name(at)}:${name(end)}`;
    const kind = axis === "rows" ? "Row" : "Column";
    const changeType = `${kind}${count > 0 ? "Inserted" : "Deleted"}`;
    this.events.push({ sheet, address, changeType, by });
    this.stale = true;
    this.changed = true;
  }

  /** A blank sheet behind all others; null leaves its name to Excel. Refuses a name as Excel does. */
  addSheet(given: string | null): SheetModel {
    this.refuseWhereReadOnly();
    const name = given ?? freeName(this.sheets);
    refuseName(name, this.sheets);
    const sheet = new SheetModel(freeId(this.sheets), name);
    this.sheets.push(sheet);
    this.changed = true;
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    const rename = (formula: string) => renameInFormula(formula, sheet.name, name);
    for (const { cells, validations } of this.sheets) {
      for (const cell of cells.values()) {
        if (cell.formula !== null) cell.formula = rename(cell.formula);
      }
      for (const [index, one] of validations.entries()) {
        validations[index] = { ...withFormulas(one, rename), area: one.area };
      }
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

  /** The selections since this was last asked. */
  takeSelections(): readonly SelectionEvent[] {
    const { selections } = this;
    this.selections = [];
    return selections;
  }
}

function protectedSheet({ name }: SheetModel): HostError {
  return new HostError("AccessDenied", `The sheet ${name} is protected.`);
}
