import { isNamespaceOfText } from "../../record/kept-text";
import { parseRecord } from "../../record/parse-record";
import { printRecord } from "../../record/print-record";
import {
  isEmptyRecord,
  NO_RECORD,
  RECORD_NAMESPACE,
  type WorkbookRecord,
} from "../../record/record";
import { relationshipsPart } from "../package/relationships";
import { PartSet } from "./part-set";
import { locateXml } from "../text/located-xml";
import { UnreadableFileError } from "../unreadable-file-error";
import {
  declareType,
  namespaceOf,
  relate,
  relationshipsOf,
  removePart,
  unrelate,
} from "./relations";
import { readWorkbookParts, type WorkbookParts } from "./workbook";

/** The record of a file, and where it stands; null for a part that has to be made. */
export interface FoundRecord {
  readonly record: WorkbookRecord;
  readonly part: string | null;
  /** Why a record that is there is not read, and must be left alone. */
  readonly problem: "damaged" | "newer" | null;
}

/** Looks through the custom XML parts for the one of ours; of several nobody can tell which holds. */
export function findRecord(parts: PartSet, { part: workbook }: WorkbookParts): FoundRecord {
  const found = customParts(parts, workbook).flatMap((part): FoundRecord[] => {
    const read = parseRecord(parts.text(part));
    if (read === "foreign") return [];
    if (typeof read === "string") return [{ record: NO_RECORD, part, problem: read }];
    return [{ record: read, part, problem: null }];
  });
  const [only = { record: NO_RECORD, part: null, problem: null }, second] = found;
  return second ? { record: NO_RECORD, part: only.part, problem: "damaged" } : only;
}

/**
 * What a file keeps of ours as it is written, records and texts of the pane, for a host that reads them itself. Throws
 * UnreadableFileError where it is none.
 */
export function oursIn(bytes: Uint8Array): string[] {
  const parts = new PartSet(bytes);
  const texts = customParts(parts, readWorkbookParts(parts).part).map((part) => parts.text(part));
  return texts.filter((text) => parseRecord(text) !== "foreign" || textNamespace(text) !== null);
}

/** The namespace of a part in which a text of the pane is kept; null for any other part. */
export function textNamespace(xml: string): string | null {
  try {
    const namespace = namespaceOf(locateXml("custom XML", xml));
    return isNamespaceOfText(namespace) ? namespace : null;
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

/** Takes out the texts that the pane has kept in a file, its undo and settings; gives how many there were. */
export function takeOutTexts(parts: PartSet, workbook: WorkbookParts): number {
  const texts = customParts(parts, workbook.part).filter(
    (part) => namespaceIn(parts, part) !== null,
  );
  for (const part of texts) takeOut(parts, workbook, part);
  return texts.length;
}

/** Puts other texts in place of those that a file keeps for the pane, by namespace; null takes one out, none is added. */
export function changeTexts(
  parts: PartSet,
  workbook: WorkbookParts,
  texts: ReadonlyMap<string, string | null>,
): void {
  for (const part of customParts(parts, workbook.part)) {
    const text = texts.get(namespaceIn(parts, part) ?? "");
    if (text === null) takeOut(parts, workbook, part);
    else if (text !== undefined) parts.put(part, DECLARATION + text.replace(/^<\?[^>]*\?>\s*/, ""));
  }
}

/** Null where the part is damaged, too. */
function namespaceIn(parts: PartSet, part: string): string | null {
  return parts.attempt(
    () => textNamespace(parts.text(part)),
    () => null,
  );
}

function customParts(parts: PartSet, workbook: string): string[] {
  return relationshipsOf(parts, workbook)
    .filter(({ type, target }) => type === "customXml" && parts.has(target))
    .map(({ target }) => target);
}

/** Puts a record in place of the one that was found; an empty one leaves nothing behind. */
export function putRecord(
  parts: PartSet,
  workbook: WorkbookParts,
  { found, record }: { readonly found: FoundRecord; readonly record: WorkbookRecord },
): void {
  if (!isEmptyRecord(record)) {
    const part = found.part ?? addPart(parts, workbook);
    parts.put(part, DECLARATION + printRecord(record));
  } else if (found.part !== null) takeOut(parts, workbook, found.part);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** By which programs tell the part from others; one workbook has one record. */
const ITEM_ID = "{6F1C0B1E-5E0B-4C52-9D5C-2B7A6B1D0A24}";
const PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

function addPart(parts: PartSet, workbook: WorkbookParts): string {
  const part = parts.freeName("customXml/item#.xml");
  const properties = part.replace("item", "itemProps");
  declareType(parts, part, "application/xml");
  declareType(parts, properties, PROPERTIES_TYPE);
  relate(parts, workbook.part, { type: "customXml", part });
  relate(parts, part, { type: "customXmlProps", part: properties });
  parts.put(properties, PROPERTIES);
  return part;
}

function takeOut(parts: PartSet, workbook: WorkbookParts, part: string): void {
  for (const { target } of relationshipsOf(parts, part)) removePart(parts, target);
  if (parts.has(relationshipsPart(part))) parts.remove(relationshipsPart(part));
  unrelate(parts, workbook.part, part);
  removePart(parts, part);
}
