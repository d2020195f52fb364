import { SaxesParser, type SaxesTagNS } from "saxes";
import { readA1, type CellAddress } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import { isMarkColour } from "../sheet/mark-colours";
import {
  RECORD_NAMESPACE,
  RECORD_VERSION,
  type Former,
  type OwnFill,
  type RecordedMark,
  type WorkbookRecord,
} from "./record";

/** Why a part is not read: it is nothing of ours, breaks our format, or was written by a later version. */
export type RecordProblem = "foreign" | "damaged" | "newer";

/**
 * Reads a custom XML part that anybody may have written. A record with one entry that does not fit is
 * damaged as a whole: half a record would leave marks that nobody knows.
 */
export function parseRecord(text: string): WorkbookRecord | RecordProblem {
  try {
    return new RecordReader().read(text);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}

class Unreadable extends Error {
  constructor(readonly problem: RecordProblem) {
    super(problem);
  }
}

type Attributes = Readonly<Record<string, string | undefined>>;

class RecordReader {
  private readonly marks: RecordedMark[] = [];
  private readonly writes: { at: CellAddress; before: CellContent }[] = [];
  private readonly notes: CellAddress[] = [];
  private readonly sheetIds = new Map<string, string>();
  private sheet = "";
  private depth = 0;
  private isOurs = false;

  read(text: string): WorkbookRecord {
    const parser = new SaxesParser({ xmlns: true });
    const stop = () => {
      throw new Unreadable(this.isOurs ? "damaged" : "foreign");
    };
    parser.on("error", stop);
    parser.on("doctype", stop);
    parser.on("opentag", (tag) => this.open(tag));
    parser.on("closetag", () => this.depth--);
    parser.write(text).close();
    const { marks, writes, notes, sheetIds } = this;
    return { marks, writes, notes, sheetIds };
  }

  private open({ uri, local, attributes }: SaxesTagNS): void {
    const values: Attributes = Object.fromEntries(
      Object.values(attributes).map(({ name, value }) => [name, value]),
    );
    const level = LEVELS[this.depth++];
    if (level === "record") this.openRecord(uri, local, values);
    else if (uri !== RECORD_NAMESPACE || !level?.split(" ").includes(local)) damaged();
    else if (level === "sheet") this.openSheet(values);
    else this.openEntry(local, values);
  }

  private openRecord(uri: string, local: string, { version }: Attributes): void {
    this.isOurs = uri === RECORD_NAMESPACE;
    if (!this.isOurs) throw new Unreadable("foreign");
    if (local !== "record" || !/^\d{1,6}$/.test(version ?? "")) damaged();
    if (Number(version) > RECORD_VERSION) throw new Unreadable("newer");
  }

  private openSheet({ name, id }: Attributes): void {
    this.sheet = unescaped(name ?? damaged());
    if (id !== undefined) this.sheetIds.set(this.sheet, id);
  }

  private openEntry(kind: string, values: Attributes): void {
    const at = { sheet: this.sheet, ...(readA1(values.at ?? "") ?? damaged()) };
    if (kind === "note") this.notes.push(at);
    else if (kind === "write") this.writes.push({ at, before: contentIn(values) });
    else this.marks.push(markIn(at, values));
  }
}

/** What may stand at each depth. */
const LEVELS = ["record", "sheet", "mark write note"];

function damaged(): never {
  throw new Unreadable("damaged");
}

function markIn(at: CellAddress, values: Attributes): RecordedMark {
  const color = colourIn(values.color);
  if (!isMarkColour(color)) damaged();
  const former = formerIn(values);
  return { at, color, own: fillIn(values), ...(former && { former }) };
}

function fillIn({ own, pattern, patternColor, tint }: Attributes): OwnFill | null {
  if (own === undefined) return null;
  const fill = {
    pattern: /^[A-Z][A-Za-z0-9]{2,30}$/.test(pattern ?? "") ? pattern! : damaged(),
    color: colourIn(own),
    patternColor: colourIn(patternColor),
  };
  if (tint === undefined) return fill;
  const number = Number(tint);
  return Math.abs(number) <= 1 ? { ...fill, tint: number } : damaged();
}

function formerIn({ s, missing }: Attributes): Former | null {
  if (missing === "cell" || missing === "row") return { missing };
  if (s === undefined) return null;
  return /^\d{0,6}$/.test(s) ? { style: s } : damaged();
}

function colourIn(text: string | undefined): string {
  return /^#[0-9A-F]{6}$/i.test(text ?? "") ? text!.toUpperCase() : damaged();
}

function contentIn({ type, value, formula, format }: Attributes): CellContent {
  const rest = {
    formula: formula === undefined ? null : unescaped(formula),
    numberFormat: unescaped(format ?? damaged()),
  };
  if (type === "blank") return { value: null, ...rest };
  const text = unescaped(value ?? damaged());
  if (type === "string") return { value: text, ...rest };
  if (type === "boolean") return { value: text === "true", ...rest };
  const number = Number(text);
  return type === "number" && Number.isFinite(number) ? { value: number, ...rest } : damaged();
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
