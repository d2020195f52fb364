import * as SheetJS from "@e965/xlsx";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { openEncryptedPackage } from "../locked/open-package";
import { openStream } from "../locked/open-stream";
import { BUILT_IN_FORMATS } from "../codes/built-in-formats";
import { UnreadableFileError, type UnreadableReason } from "../unreadable-file-error";
import { snapshotOf } from "./snapshot-of";

/** Bytes beyond which a file in the old formats is not tried. */
const LARGEST_FILE = 64 * 1024 * 1024;
const ZIP_SIGN = 0x50;

const OPTIONS: SheetJS.ParsingOptions = {
  type: "array",
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
};

/**
 * Reads .xls (BIFF 5 to 8) and .xlsb, which a library does: it may need any time and memory for a damaged
 * file. Gives the bytes of the .xlsx inside where an encrypted one opens with Excel's own password.
 * Throws UnreadableFileError.
 */
export function readBinary(bytes: Uint8Array): WorkbookSnapshot | Uint8Array {
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableFileError("too-large", `${bytes.length} bytes`);
  }
  return orDamaged(() =>
    bytes[0] === ZIP_SIGN ? snapshotOf(parse(bytes)) : readCompoundFile(bytes),
  );
}

/** Whatever the library throws, the file is damaged; its words would tell nobody anything. */
function orDamaged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("damaged", "the library that reads .xls and .xlsb gave up");
  }
}

function readCompoundFile(bytes: Uint8Array): WorkbookSnapshot | Uint8Array {
  const container = SheetJS.CFB.read(bytes, { type: "array" });
  const streamOf = (name: string) => {
    const content = SheetJS.CFB.find(container, name)?.content;
    return content && Uint8Array.from(content);
  };
  const sealed = streamOf("EncryptedPackage");
  const info = streamOf("EncryptionInfo");
  if (sealed && info) return openEncryptedPackage(info, sealed) ?? refuse();
  const stream = streamOf("Workbook") ?? streamOf("Book");
  if (!stream) throw new UnreadableFileError(reasonOf(streamOf), "it has no workbook in it");
  const opened = openStream(stream) ?? refuse();
  return snapshotOf(parse(opened === stream ? bytes : opened));
}

function refuse(): never {
  throw new UnreadableFileError("encrypted", "it needs a password");
}

function reasonOf(streamOf: (name: string) => unknown): UnreadableReason {
  if (streamOf("WordDocument")) return "word";
  return streamOf("PowerPoint Document") ? "slides" : "not-a-workbook";
}

function parse(bytes: Uint8Array): SheetJS.WorkBook {
  // The library looks up formats without code in this table, which no file may have changed before.
  SheetJS.SSF.load_table(BUILT_IN_FORMATS);
  return SheetJS.read(bytes, OPTIONS);
}
