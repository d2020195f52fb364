import { Parser } from "htmlparser2";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheet/snapshot";
import { UnreadableFileError } from "../../unreadable-file-error";
import { PageReader } from "./page-reader";
import { readWorksheetList } from "./worksheet-list";

/** Characters that no sheet's name may have, and the length of the longest. */
const NOT_IN_NAMES = /[[\]:*?/\\\r\n]/g;
const LONGEST_NAME = 31;

/**
 * Reads the tables of a page into one sheet, with the texts around them.
 * Throws UnreadableFileError: "web-page" or "not-a-workbook" when there is no table.
 */
export function readHtml(page: string): WorkbookSnapshot {
  const sheet = readPage(page, "");
  if (sheet) return { sheets: [sheet] };
  const isPage = /<(?:html|head|body)[\s>]/i.test(page);
  throw new UnreadableFileError(isPage ? "web-page" : "not-a-workbook", "markup without a table");
}

/**
 * The sheet that a page makes, named as Excel lists it there, else by the page's title; null without a table.
 * `css` is a style sheet that the page refers to.
 */
export function readPage(page: string, css: string): SheetSnapshot | null {
  const reader = new PageReader();
  reader.styles.add(css);
  new Parser(reader, { recognizeSelfClosing: true }).end(page);
  if (!reader.hasTable) return null;
  const listed = readWorksheetList(page)[0];
  const name = sheetName(listed?.name || reader.title);
  return {
    name,
    visibility: listed?.visibility ?? "visible",
    protected: listed?.protected ?? false,
    ...reader.content.finish(name),
  };
}

function sheetName(text: string): string {
  return text.replace(NOT_IN_NAMES, " ").trim().slice(0, LONGEST_NAME) || "Sheet1";
}
