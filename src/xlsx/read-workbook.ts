import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findWorkbookPart, readPackage } from "./package/read-package";
import { UnreadableFileError } from "./unreadable-file-error";
import { openPackage } from "./package/zip";

export { UnreadableFileError } from "./unreadable-file-error";

/**
 * Reads the bytes of an .xlsx file; also of .xls and .xlsb files and of the HTML and XML tables that
 * web systems give out under the name .xls, for which other readers are loaded.
 * Rejects with an UnreadableFileError.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (bytes.length === 0) throw new UnreadableFileError("empty", "the file has no content");
  if (isZip(bytes)) return readZip(bytes);
  return isCompoundFile(bytes) ? readLegacy(bytes) : readTables(bytes);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

async function readZip(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const parts = openPackage(bytes);
  const workbookPart = findWorkbookPart(parts);
  if (workbookPart === null) {
    throw new UnreadableFileError("not-a-workbook", "a zip without a workbook inside");
  }
  if (workbookPart.endsWith(".bin")) return readLegacy(bytes);
  try {
    return readPackage(parts, workbookPart);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFileError("damaged", error.message);
    throw error;
  }
}

async function readLegacy(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const legacy = await import("./binary/read-binary");
  return legacy.readLegacyWorkbook(bytes);
}

async function readTables(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const tables = await import("./tables/read-tables");
  return tables.readTables(bytes);
}
