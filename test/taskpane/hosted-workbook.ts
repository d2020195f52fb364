import { namespaceOfText, parseText } from "../../src/record/kept-text";
import { RECORD_NAMESPACE } from "../../src/record/record";
import { MARK_COLOURS } from "../../src/sheet/mark-colours";
import { fromA1, toA1, type CellAddress } from "../../src/sheet/address";
import type { Draft } from "../../src/sheet/draft";
import { BLANK_CONTENT, type CellContent, type Edit } from "../../src/sheet/edit";
import type { RowChange } from "../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import {
  type Change,
  type Inserted,
  type Mark,
  type MarkColour,
  type Place,
  type Reading,
  type Unfinish,
  type Unrecorded,
  type Workbook,
  WorkbookError,
} from "../../src/sheet/workbook";
import type {
  Difference,
  InFront,
  SimulatedSnapshot,
  SimulatedWorkbook,
} from "../../src/simulator";
import { fromSnapshot } from "../../src/workbench/from-snapshot";
import { openInExcel } from "../excel/office-host";

const { setTimeout: later } = globalThis;

/** A turn of the real event loop, whatever clock a test has set. */
const turn = () => new Promise((resolve) => later(resolve, 0));

/** A review that takes longer than a slice gives the page a turn before it goes on. */
const QUIET_TURNS = 3;

/**
 * The pane's workbook as it is in production, above the real Office.js and the simulated Excel: what was
 * asked of it, faults on demand, and the user's own hand on the cells.
 */
export class HostedWorkbook implements Workbook {
  readonly asked: string[] = [];
  /** How many are told of changes. */
  watchers = 0;
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

  private readonly simulated: SimulatedWorkbook;
  private readonly inExcel: Workbook;
  private readonly skipped: WorkbookSnapshot["skipped"];
  /** Conversations with Excel that are going on. */
  private talking = 0;

  constructor(snapshot: WorkbookSnapshot, differences?: readonly Difference[]) {
    const { simulated, workbook } = openInExcel(fromSnapshot(snapshot), { differences });
    this.simulated = simulated;
    this.inExcel = workbook;
    this.skipped = snapshot.skipped;
  }

  /** Resolves when Excel has answered all that was asked and what followed from it, a long review too. */
  async settled(): Promise<void> {
    let quiet = 0;
    while (quiet < QUIET_TURNS) {
      await turn();
      quiet = this.talking > 0 ? 0 : quiet + 1;
    }
  }

  private async talk<T>(answer: (inExcel: Workbook) => Promise<T>): Promise<T> {
    this.talking += 1;
    try {
      return await answer(this.inExcel);
    } finally {
      this.talking -= 1;
    }
  }

  async read(reading: Reading = {}): Promise<WorkbookSnapshot> {
    this.note("read");
    if (this.slow) await this.wait(this.slow, reading);
    const snapshot = await this.talk((excel) => excel.read(reading));
    return this.skipped ? { ...snapshot, skipped: this.skipped } : snapshot;
  }

  private wait(
    slow: NonNullable<HostedWorkbook["slow"]>,
    { onProgress, signal }: Reading,
  ): Promise<void> {
    onProgress?.(slow.done, slow.all);
    return new Promise((resolve, reject) => {
      slow.letGo = resolve;
      signal?.addEventListener("abort", () => reject(new WorkbookError("cancelled", "")));
    });
  }

  async apply(edits: readonly Edit[]) {
    this.note("apply");
    return this.talk((excel) => excel.apply(edits));
  }

  async mark(marks: readonly Mark[]) {
    this.note("mark");
    return this.talk((excel) => excel.mark(marks));
  }

  async clearMarks(unrecorded?: Unrecorded) {
    this.note("clearMarks");
    return this.talk((excel) => excel.clearMarks(unrecorded));
  }

  async active(): Promise<CellAddress> {
    this.note("active");
    return this.talk((excel) => excel.active());
  }

  async insert(draft: Draft, place: Place): Promise<Inserted> {
    this.note("insert");
    const inserted = await this.talk((excel) => excel.insert(draft, place));
    return this.amiss.length > 0 ? { ...inserted, amiss: this.amiss } : inserted;
  }

  async takeOut(inserted: Inserted): Promise<readonly Unfinish[]> {
    this.note("takeOut");
    return this.talk((excel) => excel.takeOut(inserted));
  }

  async changeRow(change: RowChange): Promise<void> {
    this.note("changeRow");
    return this.talk((excel) => excel.changeRow(change));
  }

  async select(address: CellAddress): Promise<void> {
    this.note("select");
    return this.talk((excel) => excel.select(address));
  }

  async watch(onChange: (change: Change) => void): Promise<() => Promise<void>> {
    if (this.deaf) throw new WorkbookError("unknown", "no events");
    const stop = await this.talk((excel) => excel.watch(onChange));
    this.watchers += 1;
    return async () => {
      this.watchers -= 1;
      await stop();
    };
  }

  async watchSelection(onSelect: (at: CellAddress) => void): Promise<() => Promise<void>> {
    if (this.deaf) throw new WorkbookError("unknown", "no events");
    return this.talk((excel) => excel.watchSelection(onSelect));
  }

  kept(name: string): Promise<string | null> {
    return this.talk((excel) => excel.kept(name));
  }

  async keep(name: string, text: string | null): Promise<void> {
    if (this.keepFailure) throw this.keepFailure;
    return this.talk((excel) => excel.keep(name, text));
  }

  /** The user's own typing, which those who watch are told of. */
  put({ sheet, ...at }: CellAddress, { value }: CellContent): void {
    this.simulated.type(sheet, toA1(at), String(value ?? ""));
  }

  /** The user puts rows in, "5:6", before those there. */
  insertRows(sheet: string, lines: string): void {
    this.simulated.insert(sheet, lines);
  }

  /** The user names a sheet anew. */
  rename(sheet: string, name: string): void {
    this.simulated.rename(sheet, name);
  }

  /** What the sheets hold and look like, in their order. */
  get sheets(): SimulatedSnapshot["sheets"] {
    return this.simulated.snapshot().sheets;
  }

  /** What Excel's own undo could take back. */
  get undoStack(): readonly string[] {
    return this.simulated.undoStack();
  }

  /** What the user has before the eyes. */
  set inFront(what: InFront) {
    this.simulated.setInFront(what);
  }

  /** Whether the file was opened read-only. */
  set readOnly(on: boolean) {
    this.simulated.setReadOnly(on);
  }

  /** The cell the user is at. */
  get selected(): CellAddress {
    const { sheet, a1 } = this.simulated.selection();
    return { sheet, ...fromA1(a1) };
  }

  set selected({ sheet, ...at }: CellAddress) {
    this.simulated.select(sheet, toA1(at));
  }

  /** What is kept in the file, by name. */
  get texts(): ReadonlyMap<string, string> {
    const { xmlParts } = this.simulated.snapshot();
    const names = ["undo", "settings", "preferences"];
    return new Map(
      names.flatMap((name): [string, string][] =>
        xmlParts
          .filter((xml) => xml.includes(`"${namespaceOfText(name)}"`))
          .map((xml) => [name, parseText(name, xml)!]),
      ),
    );
  }

  /** Another program changes our record of the marks; null takes it out. */
  async changeRecord(change: (xml: string) => string | null): Promise<void> {
    await Excel.run(async ({ workbook }) => {
      const part = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem();
      const xml = part.getXml();
      await workbook.context.sync();
      const changed = change(xml.value);
      if (changed === null) part.delete();
      else part.setXml(changed);
      await workbook.context.sync();
    });
  }

  /** The colours of marked cells, by "表一!H25". */
  get marks(): ReadonlyMap<string, MarkColour> {
    const colours = new Map(
      Object.entries(MARK_COLOURS).map(([name, fill]) => [fill, name as MarkColour]),
    );
    const marked = this.simulated.snapshot().sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([a1, { fill }]): [string, MarkColour][] => {
        const colour = fill === null ? undefined : colours.get(fill.toUpperCase());
        return colour ? [[`${name}!${a1}`, colour]] : [];
      }),
    );
    return new Map(marked);
  }

  sheetNames(): string[] {
    return this.simulated.snapshot().sheets.map(({ name }) => name);
  }

  /** The cells with content of a sheet, by A1 address. */
  cells(sheet: string): Readonly<Record<string, CellContent>> {
    const { cells } = this.simulated.snapshot().sheets.find(({ name }) => name === sheet)!;
    const held = Object.entries(cells).filter(
      ([, { value, formula }]) => value !== null || formula,
    );
    return Object.fromEntries(
      held.map(([a1, { value, formula, numberFormat }]) => [a1, { value, formula, numberFormat }]),
    );
  }

  content({ sheet, ...at }: CellAddress): CellContent {
    return this.cells(sheet)[toA1(at)] ?? BLANK_CONTENT;
  }

  private note(call: string): void {
    this.asked.push(call);
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }
}
