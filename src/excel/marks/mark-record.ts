import { parseRecord } from "../../record/parse-record";
import { printRecord } from "../../record/print-record";
import {
  isEmptyRecord,
  NO_RECORD,
  RECORD_NAMESPACE,
  type WorkbookRecord,
} from "../../record/record";
import { toSheetA1 } from "../../sheet/address";
import { onlyPart, requestPart, type PartSight } from "../host/xml-part";
import { OLD_KEY, readOldRecord } from "./old-record";
import type { RecordedMark } from "./recorded-mark";

/** What the workbook keeps of ours, as it was seen. */
export interface StoredRecord {
  readonly marks: readonly RecordedMark[];
  /** As the part has it, with what was written and noted in a file. */
  readonly record: WorkbookRecord;
  readonly isThere: boolean;
  /** Whether some of the marks stand in the settings, where earlier versions kept them. */
  readonly isOld: boolean;
  /** Why a record that is there is not read, and must be left alone. */
  readonly problem: "damaged" | "newer" | null;
}

/** Asks for the record kept in the workbook; it can be read after the next sync. */
export function requestRecord(workbook: Excel.Workbook): () => StoredRecord {
  const part = requestPart(workbook, RECORD_NAMESPACE);
  const setting = workbook.settings.getItemOrNullObject(OLD_KEY);
  setting.load("value");
  return () => {
    const old = oldMarks(setting);
    const sight = part();
    const read = readPart(sight);
    const [record, problem] = typeof read === "string" ? [NO_RECORD, read] : [read, null];
    const marks = record.marks.map((mark) => ({
      sheetId: record.sheetIds.get(mark.at.sheet) ?? "",
      ...mark,
    }));
    const known = new Set(marks.map(({ at }) => toSheetA1(at)));
    return {
      marks: [...marks, ...old.filter(({ at }) => !known.has(toSheetA1(at)))],
      record,
      isThere: sight.count > 0,
      isOld: old.length > 0,
      problem,
    };
  };
}

function oldMarks(setting: Excel.Setting): readonly RecordedMark[] {
  return setting.isNullObject ? [] : readOldRecord(setting.value);
}

/** Of several parts nobody can tell which holds. */
function readPart({ xml, count }: PartSight): WorkbookRecord | "damaged" | "newer" {
  if (count === 0) return NO_RECORD;
  const read = xml === null ? "damaged" : parseRecord(xml);
  return read === "foreign" ? "damaged" : read;
}

/** Keeps marks in the workbook; after the next sync the answer tells whether it holds them as written. */
export type KeepMarks = (marks: readonly RecordedMark[]) => () => boolean;

/** How marks are put in place of those that were seen, the old place emptied; of nothing nothing is kept. */
export function keeperOf(workbook: Excel.Workbook, stored: StoredRecord): KeepMarks {
  let { isThere } = stored;
  return (marks) => {
    const record = { ...stored.record, marks, sheetIds: idsOf(marks, stored.record) };
    const text = isEmptyRecord(record) ? null : printRecord(record);
    if (text === null) onlyPart(workbook, RECORD_NAMESPACE).delete();
    else if (isThere) onlyPart(workbook, RECORD_NAMESPACE).setXml(text);
    else workbook.customXmlParts.add(text);
    isThere = text !== null;
    if (stored.isOld) workbook.settings.getItemOrNullObject(OLD_KEY).delete();
    const kept = requestPart(workbook, RECORD_NAMESPACE);
    return () => isSameText(kept(), text);
  };
}

function idsOf(
  marks: readonly RecordedMark[],
  { sheetIds }: WorkbookRecord,
): WorkbookRecord["sheetIds"] {
  const told = marks.filter(({ sheetId }) => sheetId !== "");
  return new Map([...sheetIds, ...told.map(({ at, sheetId }) => [at.sheet, sheetId] as const)]);
}

/** Excel may write the same XML otherwise. */
function isSameText({ xml, count }: PartSight, text: string | null): boolean {
  if (text === null || xml === null) return count === 0 && text === null;
  return xml === text || canonical(xml) === canonical(text);
}

function canonical(xml: string): string {
  const read = parseRecord(xml);
  return typeof read === "string" ? read : printRecord(read);
}
