import { SaxesParser, type SaxesTagNS } from "saxes";
import { readA1, type CellAddress } from "../sheet/address";
import { isMarkColour } from "../sheet/mark-colours";
import type { CellValue } from "../sheet/snapshot";
import { FILL_PATTERNS } from "./fill-patterns";
import {
  RECORD_NAMESPACE,
  RECORD_VERSION,
  type Former,
  type RecordedMark,
  type RecordedWrite,
  type WorkbookRecord,
} from "./record";

/** Why a part is not read: it is nothing of ours, breaks our format, or was written by a later version. */
export type RecordProblem = "foreign" | "damaged" | "newer";

/**
 * Reads a custom XML part that anybody may have written. An entry that tells no place is left out; a mark
 * whose own fill cannot be read keeps its place, on a fill that is not known; other elements than ours make
 * the record damaged as a whole, since they may be what matters most.
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
  private readonly writes: RecordedWrite[] = [];
  private readonly notes: CellAddress[] = [];
  private readonly sheetIds = new Map<string, string>();
  private sheet: string | null = null;
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
    this.sheet = name === undefined ? null : unescaped(name);
    if (this.sheet !== null && id !== undefined) this.sheetIds.set(this.sheet, unescaped(id));
  }

  private openEntry(kind: string, values: Attributes): void {
    const place = readA1(values.at ?? "");
    if (this.sheet === null || !place) return;
    const at = { sheet: this.sheet, ...place };
    if (kind === "note") this.notes.push(at);
    else if (kind === "write") this.writes.push(...writesIn(at, values));
    else this.marks.push(...marksIn(at, values));
  }
}

/** What may stand at each depth. */
const LEVELS = ["record", "sheet", "mark write note"];

function damaged(): never {
  throw new Unreadable("damaged");
}

function marksIn(at: CellAddress, values: Attributes): RecordedMark[] {
  const color = colourIn(values.color);
  if (color === null || !isMarkColour(color)) return [];
  const former = formerIn(values);
  return [{ at, color, own: fillIn(values), ...(former && { former }) }];
}

/** What cannot be read is not known; it must not pass for no fill. */
function fillIn({ own, pattern, patternColor, tint }: Attributes): RecordedMark["own"] {
  if (own === undefined) return null;
  const color = colourIn(own);
  const second = patternColor === undefined ? null : colourIn(patternColor);
  if (color === null || (patternColor !== undefined && second === null)) return "unknown";
  if (pattern === undefined || !FILL_PATTERNS.has(pattern)) return "unknown";
  const fill = { pattern, color, patternColor: second };
  if (tint === undefined) return fill;
  return Math.abs(Number(tint)) <= 1 ? { ...fill, tint: Number(tint) } : "unknown";
}

function formerIn({ s, missing }: Attributes): Former | null {
  if (missing === "cell" || missing === "row") return { missing };
  return s !== undefined && /^\d{0,6}$/.test(s) ? { style: s } : null;
}

function colourIn(text: string | undefined): string | null {
  return text !== undefined && /^#[0-9A-F]{6}$/i.test(text) ? text.toUpperCase() : null;
}

function writesIn(at: CellAddress, values: Attributes): RecordedWrite[] {
  const { formula, format } = values;
  const value = valueIn(values);
  if (value === undefined || format === undefined) return [];
  const before = {
    value,
    formula: formula === undefined ? null : unescaped(formula),
    numberFormat: unescaped(format),
  };
  return [{ at, before }];
}

/** undefined where it cannot be read. */
function valueIn({ type, value }: Attributes): CellValue | undefined {
  if (type === "blank") return null;
  if (value === undefined) return undefined;
  if (type === "string") return unescaped(value);
  if (type === "boolean") return value === "true";
  return type === "number" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** What `escaped` has made of a text. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
