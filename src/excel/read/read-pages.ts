import { isOfAPart, toWorkbookError } from "../host/errors";
import { requestMergesInBands } from "../cell/merges";
import { requestPart, type Part, type Parts } from "./read-part";
import type { ReadingCourse } from "./reading-course";

/** Beyond so many used cells a sheet holds something else than forms, and is not read. */
const MOST_CELLS = 2_000_000;
/** A page of so many cells stays well below 5 MB. */
const CELLS_OF_A_PAGE = 20_000;

/** A sheet and its cells from the first to the last with content. */
interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface Page extends UsedSheet {
  /** First row, counted from the first used one. */
  readonly row: number;
  readonly rows: number;
  readonly merges: boolean;
}

/** Reads a sheet that is too much for one answer page by page; null where it is too large to be read. */
export async function readInPages(
  course: ReadingCourse,
  sheet: Excel.Worksheet,
  withMerges: boolean,
): Promise<Parts> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await course.sync();
  return readPages(course, { sheet, used }, withMerges);
}

/** A page that is too much is halved; where Excel fails at its merged areas, the rest goes without. */
async function readPages(
  course: ReadingCourse,
  { sheet, used }: UsedSheet,
  withMerges: boolean,
): Promise<Parts> {
  if (used.isNullObject) return [];
  const { rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_CELLS) return null;
  const parts: Part[] = [];
  let rows = Math.ceil(CELLS_OF_A_PAGE / columnCount);
  let merges = withMerges;
  for (let row = 0; row < rowCount;) {
    const page = { sheet, used, row, rows: Math.min(rows, rowCount - row), merges };
    try {
      parts.push(await readPage(course, page));
      row += page.rows;
    } catch (error) {
      const { problem } = toWorkbookError(error);
      if (isOfAPart(error) && merges) merges = false;
      else if (problem !== "too-large") throw error;
      else if (page.rows === 1) return null;
      else rows = Math.ceil(page.rows / 2);
    }
  }
  return parts;
}

async function readPage(course: ReadingCourse, page: Page): Promise<Part> {
  const { sheet, used, rows } = page;
  const { columnIndex: left, columnCount } = used;
  const top = used.rowIndex + page.row;
  const range = sheet.getRangeByIndexes(top, left, rows, columnCount);
  const area = {
    sheet: sheet.name,
    top,
    left,
    bottom: top + rows - 1,
    right: left + columnCount - 1,
  };
  const merges = page.merges
    ? requestMergesInBands(sheet, area, page.row === 0 ? 0 : top)
    : () => [];
  const part = requestPart(sheet, range, merges);
  await course.sync();
  return part()!;
}
