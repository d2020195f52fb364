import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import type { CellContext } from "./cell-content";
import { readNotes } from "./notes-part";
import { createTextOf } from "../../sheet/shown/number-text";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { readStyles } from "./styles";
import { UnreadableFileError } from "../unreadable-file-error";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import type { Package } from "./zip";

/**
 * Name of the package's workbook part ("xl/workbook.xml", or "xl/workbook.bin" of an .xlsb);
 * null when the zip is no Office file.
 */
export function findWorkbookPart(parts: Package): string | null {
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  return main?.target ?? null;
}

/** Reads the sheets of an .xlsx package; chart sheets and macro sheets are left out. */
export function readPackage(parts: Package, workbookPart: string): WorkbookSnapshot {
  const workbook = readWorkbookPart(workbookPart, parts.read(workbookPart));
  if (workbook.root !== "workbook") {
    throw new UnreadableFileError("not-a-workbook", `the main part is a ${workbook.root}`);
  }
  const relationships = relationshipsOf(parts, workbookPart);
  const context = readContext(parts, workbook, relationships);
  return {
    sheets: workbook.sheets.flatMap((entry) => {
      const { type, target } = findTarget(entry, relationships);
      return type === "worksheet" ? [readSheet(parts, { ...entry, part: target }, context)] : [];
    }),
  };
}

function readContext(
  parts: Package,
  { date1904 }: WorkbookPart,
  relationships: readonly Relationship[],
): CellContext {
  const readPart = (type: string, read: (part: string, bytes: Uint8Array) => string[]) => {
    const part = relationships.find((relationship) => relationship.type === type)?.target;
    return part === undefined ? [] : read(part, parts.read(part));
  };
  return {
    sharedStrings: readPart("sharedStrings", readSharedStrings),
    numberFormats: readPart("styles", readStyles),
    date1904,
    textOf: createTextOf(date1904),
  };
}

function findTarget(entry: SheetEntry, relationships: readonly Relationship[]): Relationship {
  const found = relationships.find(({ id }) => id === entry.relationshipId);
  if (!found) throw new UnreadableFileError("damaged", `sheet ${entry.name} has no part`);
  return found;
}

function readSheet(
  parts: Package,
  { name, visibility, part }: SheetEntry & { readonly part: string },
  context: CellContext,
): SheetSnapshot {
  const content = readSheetPart(part, parts.read(part), { ...context, sheet: name });
  const notes = relationshipsOf(parts, part)
    .filter(({ type }) => type === "comments")
    .flatMap(({ target }) => readNotes(target, parts.read(target)));
  return { name, visibility, ...content, notes };
}

function relationshipsOf(parts: Package, source: string): Relationship[] {
  const part = relationshipsPart(source);
  return parts.has(part) ? readRelationships(source, parts.read(part)) : [];
}
