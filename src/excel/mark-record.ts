import type { CellAddress } from "../sheet/address";
import { canBeRestored, type Fill } from "./fills";
import { isMarkColour } from "./mark-colours";

/** One mark in the workbook: where it is, its colour, and the fill it stands in for. */
export interface RecordedMark {
  readonly at: CellAddress;
  readonly color: string;
  readonly own: Fill | null;
}

const key = "ziping.marks";
const version = 1;

/** Asks for the marks kept in the workbook's settings; they can be read after the next sync. */
export function requestRecord(workbook: Excel.Workbook): () => RecordedMark[] {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => marksIn(setting);
}

function marksIn(setting: Excel.Setting): RecordedMark[] {
  return setting.isNullObject ? [] : readRecord(setting.value);
}

export function putRecord(workbook: Excel.Workbook, marks: readonly RecordedMark[]): void {
  const rows = marks.map(({ at, color, own }) => [
    at.sheet,
    at.row,
    at.column,
    color,
    own && [own.pattern, own.color, own.patternColor],
  ]);
  workbook.settings.add(key, JSON.stringify({ version, marks: rows }));
}

/** Reads a record that anybody may have written: whatever is no mark is left out. */
export function readRecord(text: unknown): RecordedMark[] {
  if (typeof text !== "string") return [];
  const rows = parse(text);
  return rows.flatMap((row) => {
    const mark = Array.isArray(row) ? readMark(row) : null;
    return mark ? [mark] : [];
  });
}

function parse(text: string): unknown[] {
  try {
    const record = JSON.parse(text) as { version?: unknown; marks?: unknown } | null;
    return record?.version === version && Array.isArray(record.marks) ? record.marks : [];
  } catch {
    return [];
  }
}

function readMark([sheet, row, column, color, fill]: unknown[]): RecordedMark | null {
  const own = fill === null ? null : readFill(fill);
  if (own === undefined || !isSheetName(sheet) || !isColor(color) || !isMarkColour(color))
    return null;
  if (!isIndex(row, 1_048_576) || !isIndex(column, 16_384)) return null;
  return { at: { sheet, row, column }, color, own };
}

function readFill(fill: unknown): Fill | undefined {
  if (!Array.isArray(fill)) return undefined;
  const [pattern, color, patternColor] = fill as unknown[];
  if (typeof pattern !== "string" || !isColor(color) || !isColor(patternColor)) return undefined;
  const own = { pattern, color, patternColor };
  return canBeRestored(own) ? own : undefined;
}

function isSheetName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 31;
}

function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
}

function isIndex(value: unknown, below: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
}
