import { toA1, toSheetA1, type CellAddress } from "../../src/sheet/address";
import { sameContent, type CellContent, type Edit } from "../../src/sheet/edit";
import type { Cell, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type {
  Change,
  Mark,
  MarkReport,
  Reading,
  Skipped,
  Workbook,
  WriteReport,
} from "../../src/sheet/workbook";
import { WorkbookError } from "../../src/sheet/workbook";

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
  /** A host too old to tell of changes. */
  deaf = false;
  /** Set, a reading tells this progress and goes on only when it is let go. */
  slow: { done: number; all: number; letGo?: () => void } | null = null;

  constructor(private snapshot: WorkbookSnapshot) {}

  async read({ onProgress, signal, kept = [] }: Reading = {}): Promise<WorkbookSnapshot> {
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
    return { ...this.snapshot, kept: Object.fromEntries(texts) };
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
    const text = content.formula ?? String(content.value ?? "");
    const cell: Cell = { row: at.row, column: at.column, ...content, text };
    this.snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((sheet) =>
        sheet.name === at.sheet
          ? { ...sheet, cells: [...sheet.cells.filter((each) => !isAt(each, at)), cell] }
          : sheet,
      ),
    };
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

function isAt(cell: Cell, at: CellAddress): boolean {
  return cell.row === at.row && cell.column === at.column;
}
