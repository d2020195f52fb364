import * as SheetJS from "@e965/xlsx";
import { fromA1 } from "../../sheet/address";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { BUILT_IN_FORMATS } from "../shown/built-in-formats";
import { createTextOf, type TextOf } from "../shown/number-text";
import { UnreadableFileError } from "../unreadable-file-error";

/** Bytes beyond which a file in the old formats is not tried. */
const LARGEST_FILE = 64 * 1024 * 1024;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const OPTIONS: SheetJS.ParsingOptions = { cellNF: true, cellStyles: true, cellHTML: false };

/** Reads .xls (BIFF) and .xlsb. Throws UnreadableFileError. */
export function readLegacyWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableFileError("too-large", `${bytes.length} bytes`);
  }
  return snapshotOf(parse(() => readBinary(bytes)));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function readBinary(bytes: Uint8Array): SheetJS.WorkBook {
  if (startsWith(bytes, COMPOUND_FILE)) refuseEncrypted(bytes);
  // The library looks up formats without code in this table, which no file may have changed before.
  SheetJS.SSF.load_table(BUILT_IN_FORMATS);
  return SheetJS.read(bytes, { ...OPTIONS, type: "array" });
}

/** An encrypted .xlsx is a compound file that holds the package as one stream. */
function refuseEncrypted(bytes: Uint8Array): void {
  const container = SheetJS.CFB.read(bytes, { type: "array" });
  if (SheetJS.CFB.find(container, "EncryptedPackage")) {
    throw new UnreadableFileError("encrypted", "the package is encrypted");
  }
}

function parse(read: () => SheetJS.WorkBook): SheetJS.WorkBook {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw new UnreadableFileError("encrypted", message);
    if (/cannot find workbook/i.test(message)) {
      throw new UnreadableFileError("not-a-workbook", message);
    }
    throw new UnreadableFileError("damaged", message);
  }
}

type Content = Pick<Cell, "value" | "text" | "numberFormat">;

function snapshotOf(workbook: SheetJS.WorkBook): WorkbookSnapshot {
  const textOf = createTextOf(workbook.Workbook?.WBProps?.date1904 ?? false);
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name]!;
    if ((sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return [{ ...readSheet(name, sheet, hidden), ...readCells(sheet, textOf) }];
  });
  return { sheets };
}

type Frame = Omit<SheetSnapshot, "cells" | "notes">;

function readSheet(name: string, sheet: SheetJS.WorkSheet, hidden: 0 | 1 | 2): Frame {
  return {
    name,
    visibility: (["visible", "hidden", "veryHidden"] as const)[hidden],
    protected: Boolean(sheet["!protect"]),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      sheet: name,
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenIndexes(sheet["!rows"]),
    hiddenColumns: hiddenIndexes(sheet["!cols"]),
  };
}

function hiddenIndexes(lines: readonly ({ hidden?: boolean } | undefined)[] = []): number[] {
  return [...lines.keys()].filter((index) => lines[index]?.hidden);
}

function readCells(
  sheet: SheetJS.WorkSheet,
  textOf: TextOf,
): Pick<SheetSnapshot, "cells" | "notes"> {
  const cells: Cell[] = [];
  const notes: SheetSnapshot["notes"][number][] = [];
  for (const [address, cell] of Object.entries<SheetJS.CellObject>(sheet)) {
    if (address.startsWith("!")) continue;
    const { row, column } = fromA1(address);
    const formula = cell.f === undefined ? null : `=${cell.f}`;
    const content = readContent(cell, textOf);
    if (formula !== null || (content.value ?? "") !== "") {
      cells.push({ row, column, formula, ...content });
    }
    if (cell.c) notes.push({ row, column, text: cell.c.map(({ t }) => noteText(t)).join("\n") });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, notes };
}

/** In .xls files a note's text is followed by a zero and the bytes of its format. */
function noteText(text: string): string {
  return text.replace(/\u0000[^]*$/, "");
}

function readContent(cell: SheetJS.CellObject, textOf: TextOf): Content {
  const value = valueOf(cell);
  const numberFormat = String(cell.z ?? "General");
  const isFormatted = typeof value === "number" || (typeof value === "string" && cell.t === "s");
  return { value, numberFormat, text: isFormatted ? textOf(value, numberFormat) : (cell.w ?? "") };
}

function valueOf(cell: SheetJS.CellObject): CellValue {
  if (cell.t === "z") return null;
  if (cell.t === "e") return cell.w ?? "#N/A";
  return cell.v instanceof Date ? (cell.w ?? "") : (cell.v ?? null);
}
