import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { readTables } from "../../../src/xlsx/tables/read-tables";
import { UnreadableFileError } from "../../../src/xlsx/unreadable-file-error";
import { onlySheet } from "../support";

const OFFICE = "urn:schemas-microsoft-com:office";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A workbook of XML 2003 as Excel writes it, with these elements in it. */
export function xml2003(...elements: string[]): string {
  return `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="${OFFICE}:spreadsheet" xmlns:o="${OFFICE}:office" xmlns:x="${OFFICE}:excel" xmlns:ss="${OFFICE}:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">${elements.join("")}</Workbook>`;
}

export const worksheet = (table: string, options = "") =>
  `<Worksheet ss:Name="表"><Table>${table}</Table>${options}</Worksheet>`;

export const numberCell = (text: string, attributes = "") =>
  `<Cell ${attributes}><Data ss:Type="Number">${text}</Data></Cell>`;

export const textCell = (text: string, attributes = "") =>
  `<Cell ${attributes}><Data ss:Type="String">${text}</Data></Cell>`;

/** The only sheet of a text in XML 2003 or HTML. */
export const sheetOf = (text: string): SheetSnapshot => onlySheet(readTables(bytesOf(text)));

/** The only sheet of a table in XML 2003 with these rows and columns. */
export const tableOf = (table: string) => sheetOf(xml2003(worksheet(table)));

/** The fault that a file ends in; fails the test when there is none. */
export function faultIn(file: string | Uint8Array): UnreadableFileError {
  try {
    readTables(typeof file === "string" ? bytesOf(file) : file);
  } catch (error) {
    if (error instanceof UnreadableFileError) return error;
    throw error;
  }
  throw new Error("the file was read");
}
