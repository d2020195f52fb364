import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { decodeExport } from "../text/decode";
import { UnreadableFileError } from "../unreadable-file-error";
import { foreignKind } from "../foreign";
import { readHtml } from "./html/read-html";
import { isMime } from "./mhtml/mime";
import { readMhtml } from "./mhtml/read-mhtml";
import { readXml2003 } from "./xml-2003/read-xml-2003";

/** Bytes beyond which a file is not tried. */
const LARGEST_FILE = 64 * 1024 * 1024;
const FIRST_ELEMENT = /<(?:[\w.-]+:)?([a-z][\w.-]*)/i;

/**
 * Reads the tables that web systems give out under the name .xls: XML spreadsheets of 2003, web
 * pages, and web pages in a MIME archive, told apart by what they say. Throws UnreadableFileError.
 */
export function readTables(bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableFileError("too-large", `${bytes.length} bytes`);
  }
  const text = decodeExport(bytes).trimStart();
  if (isMime(text)) return readMhtml(bytes);
  if (text.startsWith("<")) {
    return FIRST_ELEMENT.exec(text)?.[1] === "Workbook" ? readXml2003(text) : readHtml(text);
  }
  throw new UnreadableFileError(foreignKind(bytes), "no known signature");
}
