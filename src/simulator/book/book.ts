import { columnLetters } from "../../sheet/address";
import { type Area, around, cellArea, touches } from "../../sheet/range";
import { renameInFormula } from "../../sheet/rewrite-references";
import { differencesOf, type Difference, type Differences } from "../differences";
import { toAddress, type LineChange } from "./areas";
import { HostError } from "./host-error";
import { moveLines } from "./move-lines";
import { recalculate, workOut } from "./recalculate";
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

/** What the user has before the eyes, and Excel therefore acts upon. */
export type InFront = "cells" | "chart" | "chart-sheet" | "other-workbook";

/** A change of contents as Excel's event tells it. */
export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
  readonly by: Author;
}

/** Something that the user has done. */
interface Act {
  readonly name: string;
  /** Takes it back; null where this Excel cannot. */
  readonly takeBack: (() => void) | null;
}

/** A selection as Excel's event tells it, whoever made it. */
export interface SelectionEvent {
  readonly sheet: SheetModel;
  readonly address: string;
}

/** The open workbook in memory, with the state of the Excel around it. */
export class Book {
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by their ids. */
  readonly xmlParts = new Map<string, string>();
  readonly limits: Limits = {
    requestBytes: 5_242_880,
    responseBytes: 5_242_880,
    rangeCells: 5_000_000,
  };
  /** What the user could take back by Excel's own undo, the first act first. */
  undoStack: Act[] = [];
  /** Cells whose formats were asked for one by one, so far. */
  cellsTold = 0;
  readOnly = false;
  editing = false;
  inFront: InFront = "cells";
  calculation: "automatic" | "manual";
  active: SheetModel;
  selected: Area = cellArea(0, 0);
  private xmlPartCount = 0;
  private stale = false;
  /** Where contents were entered since formulas were last worked out. */
  private entered: { sheet: SheetModel; area: Area }[] = [];
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
    this.calculation = differences.has("manualCalculation") ? "manual" : "automatic";
    this.calculate();
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
    if (!this.readOnly || this.differences.has("readOnlyIsWritable")) return;
    throw new HostError("AccessDenied", "The workbook is read-only.");
  }

  /** To be called before a batch does what Excel refuses while something is in front, or in any case. */
  refuseBehind(inFront: readonly InFront[], refused?: Difference): void {
    if (!inFront.includes(this.inFront) && !(refused && this.differences.has(refused))) return;
    const code = this.inFront === "chart-sheet" ? "GeneralException" : "InvalidSelection";
    throw new HostError(code, "The cells of this workbook are not what the user is at.");
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
    this.inFront = "cells";
    this.selected = sheet.merges.filter((merge) => touches(merge, area)).reduce(around, area);
    this.selections.push({ sheet, address: toAddress(this.selected) });
    this.changed = true;
  }

  /** The user's own hand: what Excel's undo takes back. */
  userActs(name: string, takeBack: Act["takeBack"] = null): void {
    this.undoStack.push({ name, takeBack });
  }

  /** To be called where Excels of some kind empty the undo stack. */
  emptyUndo(where: Difference): void {
    if (this.differences.has(where)) this.undoStack = [];
  }

  /** To be called after cell contents change; formulas are worked out when next read. */
  contentChanged(sheet: SheetModel, area: Area, by: Author): void {
    if (by === "addin") this.emptyUndo("undoLostByWrites");
    this.events.push({ sheet, address: toAddress(area), changeType: "RangeEdited", by });
    this.entered.push({ sheet, area });
    this.stale = true;
    this.changed = true;
  }

  formatChanged(by: Author = "addin"): void {
    if (by === "addin") this.emptyUndo("undoLostByWrites");
    this.changed = true;
  }

  moveLines(sheet: SheetModel, change: LineChange, by: Author): void {
    this.settle();
    if (by === "addin") this.emptyUndo("undoLostByWrites");
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

  /** Answers the id of the new part. */
  addXmlPart(xml: string): string {
    const id = `{part-${++this.xmlPartCount}}`;
    this.xmlParts.set(id, xml);
    return id;
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

  /** Refuses to take away the last visible sheet, and one that is very hidden. */
  removeSheet(sheet: SheetModel): void {
    this.refuseWhereReadOnly();
    const next = this.sheets.find((one) => one !== sheet && one.visibility === "visible");
    if (!next || sheet.visibility === "veryHidden") {
      throw new HostError("InvalidOperation", `The sheet ${sheet.name} cannot be deleted.`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.select(next, cellArea(0, 0));
    this.stale = true;
    this.changed = true;
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

  /** To be called before values are read; a formula is worked out when it is entered, come what may. */
  settle(): void {
    if (this.stale && this.calculation === "automatic") this.calculate();
    for (const { sheet, area } of this.entered) workOut(this.sheets, sheet, area);
    this.entered = [];
  }

  /** Whether formulas wait for being worked out. */
  get pending(): boolean {
    return this.stale && this.calculation === "manual";
  }

  calculate(): void {
    recalculate(this.sheets);
    this.stale = false;
    this.entered = [];
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
