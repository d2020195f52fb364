import type * as SheetJS from "@e965/xlsx";
import { readA1 } from "../../sheet/address";
import type {
  Cell,
  CellValue,
  SheetSnapshot,
  SkippedSheet,
  WorkbookSnapshot,
} from "../../sheet/snapshot";
import { shownFormula } from "../codes/future-functions";
import { createTextOf, type TextOf } from "../../sheet/shown/number-text";
import { UnreadableFileError } from "../unreadable-file-error";

type Content = Pick<Cell, "value" | "text" | "numberFormat">;

/** What the library read; a sheet that it lists without having it is skipped. */
export function snapshotOf(workbook: SheetJS.WorkBook): WorkbookSnapshot {
  const textOf = createTextOf(workbook.Workbook?.WBProps?.date1904 ?? false);
  const sheets: SheetSnapshot[] = [];
  const skipped: SkippedSheet[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    if (!sheet) skipped.push({ name, reason: "damaged" });
    else if ((sheet["!type"] ?? "sheet") === "sheet") {
      sheets.push({ ...readSheet(name, sheet, hidden), ...readCells(sheet, textOf) });
    }
  });
  if (skipped.length > 0 && sheets.length === 0) {
    throw new UnreadableFileError("damaged", `sheet ${skipped[0]!.name} has no content`);
  }
  return { sheets, ...(skipped.length > 0 && { skipped }) };
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
    const place = address.startsWith("!") ? null : readA1(address);
    if (!place) continue;
    const { row, column } = place;
    const formula = cell.f === undefined ? null : `=${shownFormula(String(cell.f))}`;
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
