import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { readWorkbook, UnreadableFileError } from "../../src/xlsx/read-workbook";

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../fixtures", name)));
}

/** The fault that reading ends in; fails the test when there is none. */
export async function faultOf(bytes: Uint8Array): Promise<UnreadableFileError> {
  const fault = await readWorkbook(bytes).catch((error: unknown) => error);
  if (fault instanceof UnreadableFileError) return fault;
  throw new Error(`no UnreadableFileError but ${String(fault)}`);
}

/** Displayed texts by address: "A1" for the first sheet's first cell. */
export function textsOf(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries(
    sheet.cells.map(({ row, column, text }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      text,
    ]),
  );
}

export function onlySheet({ sheets }: WorkbookSnapshot): SheetSnapshot {
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Parts = Record<string, string | Uint8Array>;

/** The parts of a workbook with one sheet of these rows; `changes` replace or add parts. */
export function workbookParts(sheetContent: string, changes: Parts = {}): Parts {
  return {
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheetContent}</worksheet>`,
    ...changes,
  };
}

export function relationships(entries: Record<string, [type: string, target: string]>): string {
  const list = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

export function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}
