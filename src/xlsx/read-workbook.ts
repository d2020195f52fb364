import type { WorkbookSnapshot } from "../sheet/snapshot";
import { foreignZip } from "./foreign";
import { findWorkbookPart, readPackage } from "./package/read-package";
import { UnreadableFileError } from "./unreadable-file-error";
import { openPackage } from "./package/zip";

export { UnreadableFileError } from "./unreadable-file-error";

/** Told how many sheets of how many are read. */
export type Progress = (done: number, of: number) => void;

interface Reading {
  readonly onProgress?: Progress;
  /** Reads every kind but .xlsx, which libraries help with: who cannot vouch for the file has it done apart. */
  readonly readOther?: (bytes: Uint8Array) => Promise<WorkbookSnapshot>;
}

/**
 * Reads the bytes of an .xlsx file; also of .xls and .xlsb files and of the HTML and XML tables that
 * web systems give out under the name .xls, for which other readers are loaded.
 * Rejects with an UnreadableFileError.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { onProgress, readOther = readOtherHere }: Reading = {},
): Promise<WorkbookSnapshot> {
  if (bytes.length === 0) throw new UnreadableFileError("empty", "the file has no content");
  if (isZip(bytes)) {
    const parts = openPackage(bytes);
    const part = findWorkbookPart(parts);
    if (part === null) throw new UnreadableFileError(foreignZip(parts.names), "a zip");
    return part.endsWith(".bin") ? readOther(bytes) : readXlsx(parts, part, onProgress);
  }
  return readOther(bytes);
}

function readXlsx(...given: Parameters<typeof readPackage>): WorkbookSnapshot {
  try {
    return readPackage(...given);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFileError("damaged", error.message);
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** An .xls, or the safe that an encrypted .xlsx is put in. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
}

async function readOtherHere(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (!isZip(bytes) && !isCompoundFile(bytes)) {
    const tables = await import("./tables/read-tables");
    return tables.readTables(bytes);
  }
  const binary = await import("./binary/read-binary");
  const read = binary.readBinary(bytes);
  return read instanceof Uint8Array ? readWorkbook(read) : read;
}
