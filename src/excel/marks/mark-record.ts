import type { CellAddress } from "../../sheet/address";
import { canBeRestored, type Fill } from "../cell/fills";
import { isMarkColour } from "./mark-colours";

/** One mark in the workbook: where it is, its colour, and the fill it stands in for. */
export interface RecordedMark {
  /** Stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly at: CellAddress;
  readonly color: string;
  readonly own: Fill | null;
}

const KEY = "ziping.marks";
const VERSION = 2;

/** Asks for the marks kept in the workbook's settings; they can be read after the next sync. */
export function requestRecord(workbook: Excel.Workbook): () => RecordedMark[] {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => marksIn(setting);
}

function marksIn(setting: Excel.Setting): RecordedMark[] {
  return setting.isNullObject ? [] : readRecord(setting.value);
}

/** Keeps the marks in the workbook; of none nothing is kept. */
export function putRecord(workbook: Excel.Workbook, marks: readonly RecordedMark[]): void {
  if (marks.length === 0) workbook.settings.getItemOrNullObject(KEY).delete();
  else workbook.settings.add(KEY, writeRecord(marks));
}

/** Each sheet once, its marks by its number. */
function writeRecord(marks: readonly RecordedMark[]): string {
  const sheets = new Map(marks.map(({ sheetId, at }) => [`${sheetId} ${at.sheet}`, sheetId]));
  const names = [...sheets.keys()];
  return JSON.stringify({
    version: VERSION,
    sheets: [...sheets].map(([name, id]) => [id, name.slice(id.length + 1)]),
    marks: marks.map(({ sheetId, at, color, own }) => [
      names.indexOf(`${sheetId} ${at.sheet}`),
      at.row,
      at.column,
      color,
      own && [own.pattern, own.color, own.patternColor],
    ]),
  });
}

/** Reads a record that anybody may have written: whatever is no mark is left out. */
export function readRecord(text: unknown): RecordedMark[] {
  if (typeof text !== "string") return [];
  const { sheets, marks } = parse(text);
  return marks.flatMap((row) => {
    const mark = Array.isArray(row) ? readMark(row, sheets) : null;
    return mark ? [mark] : [];
  });
}

interface Raw {
  readonly sheets: readonly unknown[];
  readonly marks: readonly unknown[];
}

function parse(text: string): Raw {
  try {
    const record = JSON.parse(text) as { version?: unknown; sheets?: unknown; marks?: unknown };
    const { sheets, marks } = record?.version === VERSION ? record : {};
    if (Array.isArray(sheets) && Array.isArray(marks)) return { sheets, marks };
  } catch {
    // Whatever it is, it is no record of ours.
  }
  return { sheets: [], marks: [] };
}

function readMark(row: readonly unknown[], sheets: readonly unknown[]): RecordedMark | null {
  const [index, line, column, color, fill] = row;
  const sheet = isIndex(index, sheets.length) ? readSheet(sheets[index]) : null;
  const own = fill === null ? null : readFill(fill);
  if (!sheet || own === undefined || !isColor(color) || !isMarkColour(color)) return null;
  if (!isIndex(line, 1_048_576) || !isIndex(column, 16_384)) return null;
  return { sheetId: sheet.id, at: { sheet: sheet.name, row: line, column }, color, own };
}

function readSheet(sheet: unknown): { id: string; name: string } | null {
  if (!Array.isArray(sheet)) return null;
  const [id, name] = sheet as unknown[];
  return isText(id, 0, 100) && isText(name, 1, 31) ? { id, name } : null;
}

function readFill(fill: unknown): Fill | undefined {
  if (!Array.isArray(fill)) return undefined;
  const [pattern, color, patternColor] = fill as unknown[];
  if (typeof pattern !== "string" || !isColor(color) || !isColor(patternColor)) return undefined;
  const own = { pattern, color, patternColor };
  return canBeRestored(own) ? own : undefined;
}

function isText(value: unknown, shortest: number, longest: number): value is string {
  return typeof value === "string" && value.length >= shortest && value.length <= longest;
}

function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
}

function isIndex(value: unknown, below: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
}
