import { toA1, toSheetA1, type CellAddress } from "../../src/sheet/address";
import { sameContent, type CellContent, type Edit } from "../../src/sheet/edit";
import type { Draft } from "../../src/sheet/draft";
import type { RowChange } from "../../src/sheet/row-change";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import {
  type Change,
  type Inserted,
  type Mark,
  type MarkReport,
  type Place,
  type Reading,
  type Skipped,
  type Workbook,
  type WriteReport,
  WorkbookError,
} from "../../src/sheet/workbook";
import {
  blankSheet,
  isAt,
  isIn,
  withContent,
  withDraft,
  withoutDraft,
  withRow,
} from "./memory-sheets";

/** A workbook in memory behind the pane's port, with everything that was asked of it. */
export class MemoryWorkbook implements Workbook {
  readonly asked: string[] = [];
  readonly marks = new Map<string, string>();
  /** What is kept in the file, by name. */
  readonly texts = new Map<string, string>();
  readonly watchers = new Set<(change: Change) => void>();
  selected: CellAddress | null = null;
  /** Thrown by the next call, once. */
  failure: Error | null = null;
  /** Thrown by every keeping. */
  keepFailure: Error | null = null;
  /** Cells that the next insertion tells to be different. */
  amiss: readonly CellAddress[] = [];
  /** A host too old to tell of changes. */
  deaf = false;
  /** Set, a reading tells this progress and goes on only when it is let go. */
  slow: { done: number; all: number; letGo?: () => void } | null = null;

  constructor(private snapshot: WorkbookSnapshot) {}

  async read({ onProgress, signal, kept = [], active }: Reading = {}): Promise<WorkbookSnapshot> {
    this.note("read");
    const { slow } = this;
    if (slow) {
      onProgress?.(slow.done, slow.all);
      await new Promise<void>((resolve, reject) => {
        slow.letGo = resolve;
        signal?.addEventListener("abort", () => reject(new WorkbookError("cancelled", "")));
      });
    }
    const texts = kept.flatMap((name) => {
      const text = this.texts.get(name);
      return text === undefined ? [] : [[name, text] as const];
    });
    return {
      ...this.snapshot,
      kept: Object.fromEntries(texts),
      ...(active && { active: this.cell() }),
    };
  }

  async apply(edits: readonly Edit[]): Promise<WriteReport> {
    this.note("apply");
    const written = edits.filter(({ at, before }) => sameContent(this.content(at), before));
    const skipped = edits
      .filter((edit) => !written.includes(edit))
      .map(({ at }): Skipped => ({ at, reason: "stale" }));
    for (const { at, after } of written) this.set(at, after);
    return { written, skipped };
  }

  async mark(marks: readonly Mark[]): Promise<MarkReport> {
    this.note("mark");
    this.marks.clear();
    for (const { at, colour } of marks) this.marks.set(toSheetA1(at), colour);
    return { changed: marks.length, skipped: [] };
  }

  async clearMarks(): Promise<MarkReport> {
    this.note("clearMarks");
    const changed = this.marks.size;
    this.marks.clear();
    return { changed, skipped: [] };
  }

  async active(): Promise<CellAddress> {
    this.note("active");
    return this.cell();
  }

  async insert(draft: Draft, place: Place): Promise<Inserted> {
    this.note("insert");
    const name = place.kind === "on-sheet" ? place.name : this.addSheet(place.name);
    const sheet = this.sheet(name);
    const inTheWay = sheet.cells.find((cell) => isIn(draft.area, cell));
    if (inTheWay) throw new WorkbookError("occupied", toA1(inTheWay));
    this.change(name, (before) => withDraft(before, draft));
    const range = { sheet: name, ...draft.area };
    return { range, draft, whole: sheet.cells.length === 0, amiss: this.amiss };
  }

  async takeOut({ range, draft }: Inserted): Promise<void> {
    this.note("takeOut");
    for (const cell of this.sheet(range.sheet).cells.filter((each) => isIn(range, each))) {
      const as = draft.cells.find((each) => isAt(cell, each));
      if (as?.value === cell.value && as.formula === cell.formula) continue;
      throw new WorkbookError("stale", toA1(cell));
    }
    this.change(range.sheet, (before) => withoutDraft(before, draft));
  }

  async changeRow(change: RowChange): Promise<void> {
    this.note("changeRow");
    const stale = change.expects.find(({ at, content }) => !sameContent(this.content(at), content));
    if (stale) throw new WorkbookError("stale", toA1(stale.at));
    this.change(change.sheet, (before) => withRow(before, change));
  }

  async select(address: CellAddress): Promise<void> {
    this.note("select");
    this.selected = address;
  }

  async watch(onChange: (change: Change) => void): Promise<() => Promise<void>> {
    if (this.deaf) throw new WorkbookError("unknown", "no events");
    this.watchers.add(onChange);
    return async () => void this.watchers.delete(onChange);
  }

  async kept(name: string): Promise<string | null> {
    return this.texts.get(name) ?? null;
  }

  async keep(name: string, text: string | null): Promise<void> {
    if (this.keepFailure) throw this.keepFailure;
    if (text === null) this.texts.delete(name);
    else this.texts.set(name, text);
  }

  /** The user's own typing, which those who watch are told of. */
  put(at: CellAddress, content: CellContent): void {
    this.set(at, content);
    this.watchers.forEach((watcher) => watcher({ sheet: at.sheet, range: toA1(at) }));
  }

  private set(at: CellAddress, content: CellContent): void {
    this.change(at.sheet, (before) => withContent(before, at, content));
  }

  private change(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): void {
    const sheets = this.snapshot.sheets.map((each) => (each.name === name ? change(each) : each));
    this.snapshot = { ...this.snapshot, sheets };
  }

  /** Adds a blank sheet under the name, or a like one that is free. */
  private addSheet(wanted: string): string {
    const taken = (name: string) => this.snapshot.sheets.some((each) => each.name === name);
    let name = wanted;
    for (let nth = 2; taken(name); nth += 1) name = `${wanted} (${nth})`;
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, blankSheet(name)] };
    return name;
  }

  /** The cell the user is at. */
  private cell(): CellAddress {
    return this.selected ?? { sheet: this.snapshot.sheets[0]!.name, row: 0, column: 0 };
  }

  sheet(name: string): SheetSnapshot {
    const found = this.snapshot.sheets.find((each) => each.name === name);
    if (!found) throw new WorkbookError("missing", name);
    return found;
  }

  sheetNames(): string[] {
    return this.snapshot.sheets.map(({ name }) => name);
  }

  content(at: CellAddress): CellContent {
    const sheet = this.snapshot.sheets.find(({ name }) => name === at.sheet);
    const cell = sheet?.cells.find((each) => isAt(each, at));
    return cell ?? { value: null, formula: null, numberFormat: "General" };
  }

  private note(call: string): void {
    this.asked.push(call);
    const failure = this.failure;
    this.failure = null;
    if (failure) throw failure;
  }
}
