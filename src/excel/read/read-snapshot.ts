import { sizeOf, type Area } from "../../sheet/range";
import type { SheetSnapshot, SkippedSheet, WorkbookSnapshot } from "../../sheet/snapshot";
import type { Reading } from "../../sheet/workbook";
import { isOfAPart, toWorkbookError } from "../host/errors";
import { requestStored } from "../host/storage";
import type { KnownSheet } from "../host/sheets";
import { canReadMerges, requestMerges, requestMergesInBands, withoutRepeats } from "../cell/merges";
import { readInPages } from "./read-pages";
import { requestPart, type Part, type Parts } from "./read-part";
import { ReadingCourse } from "./reading-course";

/** A picture of the workbook, and the sheets it was taken of. */
interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly KnownSheet[];
  readonly merges: KnownMerges;
}

/** The merged areas of sheets, by the sheets' ids. */
type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/**
 * A picture of the workbook, in two round trips however many sheets it has, and in more where one
 * answer cannot hold it. Rejects with the problem "cancelled" when the reading is given up.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  reading: Reading = {},
  known: KnownMerges = new Map(),
): Promise<ReadWorkbook> {
  const course = new ReadingCourse(context, reading);
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  workbook.application.load("calculationState");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const takeStored = requestStored(context, reading.kept ?? []);
  await course.sync();
  const stored = takeStored();
  const all = worksheets.items;
  course.begin(all.length);
  const isKnown = reading.keepUndo === true && all.every(({ id }) => known.has(id));
  const withMerges = canReadMerges() && !isKnown;
  const read = await readSheets(course, { sheets: all, withMerges });
  const partsOf = (sheet: Excel.Worksheet): Parts => read[all.indexOf(sheet)] ?? null;
  const isSkipped = (sheet: Excel.Worksheet) => partsOf(sheet) === null;
  const skipped = worksheets.items.filter(isSkipped).map(tooLarge);
  const sheets = worksheets.items
    .filter((sheet) => !isSkipped(sheet))
    .map((sheet) => toSnapshot(sheet, partsOf(sheet) ?? [], isKnown ? known.get(sheet.id) : null));
  return {
    snapshot: {
      sheets,
      ...(skipped.length > 0 ? { skipped } : {}),
      ...(reading.kept ? { kept: stored } : {}),
      ...(workbook.readOnly ? { readOnly: true } : {}),
      ...(isPending(workbook.application) ? { uncalculated: true } : {}),
    },
    sheets: worksheets.items.map((sheet) => toKnown(sheet, partsOf(sheet))),
    merges: new Map(
      all.map(({ id, name }) => [id, sheets.find((sheet) => sheet.name === name)?.merges ?? []]),
    ),
  };
}

function isPending({ calculationState }: Excel.Application): boolean {
  return calculationState === "Pending";
}

function tooLarge({ name }: Excel.Worksheet): SkippedSheet {
  return { name, reason: "too-large" };
}

function toKnown({ id, name }: Excel.Worksheet, parts: Parts): KnownSheet {
  if (!parts) return { id, name, cellCount: Infinity, area: null };
  const area = areaOf(parts);
  return { id, name, cellCount: area ? sizeOf(area) : 0, area };
}

/** Parts follow each other from top to bottom. */
function areaOf(parts: readonly Part[]): Area | null {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return first && last ? { ...first.area, bottom: last.area.bottom } : null;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Hidden sheets too: what is on them goes out with the file. */
function toSnapshot(
  sheet: Excel.Worksheet,
  parts: readonly Part[],
  known: readonly Area[] | null | undefined,
): SheetSnapshot {
  const { name, visibility, protection } = sheet;
  return {
    name,
    visibility: VISIBILITIES[visibility] ?? "hidden",
    protected: protection.protected,
    ...(protection.protected ? { unlocked: parts.flatMap(({ unlocked }) => unlocked) } : {}),
    cells: parts.flatMap(({ cells }) => cells),
    merges: known
      ? known.map((merge) => ({ ...merge, sheet: name }))
      : withoutRepeats(parts.flatMap(({ merges }) => merges)),
    hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: [...new Set(parts.flatMap(({ hiddenColumns }) => hiddenColumns))],
    notes: [],
  };
}

/** Sheets to be read, and whether their merged areas are wanted. */
interface Asked {
  readonly sheets: readonly Excel.Worksheet[];
  readonly withMerges: boolean;
}

async function readSheets(course: ReadingCourse, asked: Asked): Promise<Parts[]> {
  const { sheets, withMerges } = asked;
  if (sheets.length === 0) return [];
  const requests = sheets.map((sheet) => requestSheet(sheet, withMerges));
  try {
    await course.sync();
    const read = requests.map((request) => [request() ?? []].flat());
    course.advance(sheets.length);
    return read;
  } catch (error) {
    return readOtherwise(course, asked, error);
  }
}

/** Asks for the whole of one sheet, from the first to the last cell with content. */
function requestSheet(sheet: Excel.Worksheet, withMerges: boolean): () => Part | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  return requestPart(sheet, used, withMerges ? requestMerges(sheet.name, used) : () => []);
}

/** Halves what is too much for one answer, down to pages of a sheet; asks for many merged areas apart. */
async function readOtherwise(
  course: ReadingCourse,
  { sheets, withMerges }: Asked,
  error: unknown,
): Promise<Parts[]> {
  const { problem } = toWorkbookError(error);
  if (problem === "too-large" && sheets.length > 1) {
    const half = Math.ceil(sheets.length / 2);
    const first = await readSheets(course, { sheets: sheets.slice(0, half), withMerges });
    return [...first, ...(await readSheets(course, { sheets: sheets.slice(half), withMerges }))];
  }
  if (problem === "too-large") {
    const read = await readInPages(course, sheets[0]!, withMerges);
    course.advance(1);
    return [read];
  }
  if (!isOfAPart(error) || !withMerges) throw error;
  const read = await readSheets(course, { sheets, withMerges: false });
  return addMerges(course, sheets, read);
}

/** The same sheets with their merged areas, or without if Excel cannot even tell them in bands. */
async function addMerges(
  course: ReadingCourse,
  sheets: readonly Excel.Worksheet[],
  read: readonly Parts[],
): Promise<Parts[]> {
  const requests = read.map((parts, i) =>
    parts?.length === 1
      ? requestMergesInBands(sheets[i]!, { sheet: sheets[i]!.name, ...parts[0]!.area })
      : null,
  );
  try {
    await course.sync();
  } catch (error) {
    if (toWorkbookError(error).problem === "cancelled") throw error;
    return [...read];
  }
  return read.map((parts, i) => {
    const merges = requests[i]?.();
    return merges ? [{ ...parts![0]!, merges }] : parts;
  });
}
