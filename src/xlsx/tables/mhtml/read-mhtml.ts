import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheet/snapshot";
import { decodeExport } from "../../text/decode";
import { readPage } from "../html/read-html";
import { readWorksheetList, type ListedSheet } from "../html/worksheet-list";
import { UnreadableFileError } from "../../unreadable-file-error";
import { readMime, type MimePart } from "./mime";

const MOST_PAGES = 1000;

/**
 * Reads the pages of a MIME archive: those that the first page lists as its sheets, else every page with a
 * table, each a sheet. Throws UnreadableFileError: "web-page" when there is no table.
 */
export function readMhtml(bytes: Uint8Array): WorkbookSnapshot {
  const parts = readMime(bytes);
  const css = textsOf(parts, "text/css").join("\n");
  const pages = parts.filter(
    ({ type }) => type === "text/html" || type === "application/xhtml+xml",
  );
  if (pages.length > MOST_PAGES) {
    throw new UnreadableFileError("too-large", `${pages.length} pages in an archive`);
  }
  const listed = pages[0] ? readWorksheetList(textOf(pages[0])) : [];
  const named = onePageEach(listed).flatMap((sheet) => readListed(sheet, pages, css));
  const sheets = named.length > 0 ? named : withOwnNames(readAll(pages, css));
  if (sheets.length === 0) {
    throw new UnreadableFileError("web-page", "an archived web page without a table");
  }
  return { sheets };
}

function textsOf(parts: readonly MimePart[], type: string): string[] {
  return parts.filter((part) => part.type === type).map(textOf);
}

function textOf({ bytes, charset }: MimePart): string {
  return decodeExport(bytes, charset);
}

/** No page is two sheets, and there are no more sheets than pages. */
function onePageEach(listed: readonly ListedSheet[]): ListedSheet[] {
  const bySource = new Map(listed.map((sheet) => [fileOf(sheet.source ?? ""), sheet]));
  return [...bySource.values()].slice(0, MOST_PAGES);
}

function readListed(listed: ListedSheet, pages: readonly MimePart[], css: string): SheetSnapshot[] {
  const { name, source, visibility } = listed;
  const page = pages.find(({ location }) => source && fileOf(location) === fileOf(source));
  const sheet = page && readPage(textOf(page), css);
  if (!sheet) return [];
  return [{ ...sheet, visibility, ...renamed(sheet, name) }];
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1).toLowerCase();
}

function renamed(sheet: SheetSnapshot, name: string): Pick<SheetSnapshot, "name" | "merges"> {
  return { name, merges: sheet.merges.map((area) => ({ ...area, sheet: name })) };
}

function readAll(pages: readonly MimePart[], css: string): SheetSnapshot[] {
  return pages.flatMap((page) => readPage(textOf(page), css) ?? []);
}

/** Pages of one name are told apart by their number. */
function withOwnNames(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  return sheets.map((sheet, index) => {
    const isTaken = sheets.slice(0, index).some(({ name }) => name === sheet.name);
    return isTaken ? { ...sheet, ...renamed(sheet, `${sheet.name} (${index + 1})`) } : sheet;
  });
}
