import type { SheetSnapshot, SkippedSheet, WorkbookSnapshot } from "../../sheet/snapshot";
import type { CellContext } from "./cell-content";
import { readNotes } from "./notes-part";
import { createTextOf } from "../../sheet/shown/number-text";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { readStyles } from "./styles";
import { UnreadableFileError, type UnreadableReason } from "../unreadable-file-error";
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

/**
 * Reads the sheets of an .xlsx package. Chart sheets and macro sheets are left out; a sheet whose part is
 * missing or damaged is skipped beside good ones, and the fault of the whole file where there are none.
 */
export function readPackage(
  parts: Package,
  workbookPart: string,
  onProgress?: (done: number, of: number) => void,
): WorkbookSnapshot {
  const workbook = readWorkbookPart(workbookPart, parts.read(workbookPart));
  if (workbook.root !== "workbook") {
    const reason = OTHER_DOCUMENTS[workbook.root] ?? "not-a-workbook";
    throw new UnreadableFileError(reason, `the main part is a ${workbook.root}`);
  }
  const relationships = relationshipsOf(parts, workbookPart);
  const context = readContext(parts, workbook, relationships);
  const read = workbook.sheets.map((entry, index) => {
    onProgress?.(index, workbook.sheets.length);
    return readOrFault(() => {
      const { type, target } = findTarget(entry, relationships);
      return type === "worksheet" ? readSheet(parts, { ...entry, part: target }, context) : null;
    });
  });
  return gather(workbook.sheets, read);
}

/** By the root element of their main part. */
const OTHER_DOCUMENTS: Readonly<Record<string, UnreadableReason | undefined>> = {
  document: "word",
  presentation: "slides",
};

type Read = SheetSnapshot | null | UnreadableFileError;

function readOrFault(read: () => SheetSnapshot | null): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError && error.reason === "damaged") return error;
    throw error;
  }
}

function gather(entries: readonly SheetEntry[], read: readonly Read[]): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  const skipped: SkippedSheet[] = [];
  read.forEach((each, index) => {
    if (each instanceof UnreadableFileError) {
      skipped.push({ name: entries[index]!.name, reason: "damaged" });
    } else if (each) sheets.push(each);
  });
  const fault = read.find((each) => each instanceof UnreadableFileError);
  if (fault && sheets.length === 0) throw fault;
  return { sheets, ...(skipped.length > 0 && { skipped }) };
}

function readContext(
  parts: Package,
  { date1904 }: WorkbookPart,
  relationships: readonly Relationship[],
): CellContext {
  const readPart = (type: string, read: (part: string, bytes: Uint8Array) => string[]) => {
    const part = relationships.find((relationship) => relationship.type === type)?.target;
    if (part === undefined) return [];
    return parts.has(part) ? read(part, parts.read(part)) : null;
  };
  return {
    sharedStrings: readPart("sharedStrings", readSharedStrings),
    numberFormats: readPart("styles", readStyles),
    date1904,
    textOf: createTextOf(date1904),
  };
}

/** Excel lists a macro module without naming a part. */
const NO_PART: Relationship = { id: "", type: "module", target: "" };

function findTarget(entry: SheetEntry, relationships: readonly Relationship[]): Relationship {
  if (entry.relationshipId === "") return NO_PART;
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
