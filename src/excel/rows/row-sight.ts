import { LAST_COLUMN, toA1, type CellAddress } from "../../sheet/address";
import { BLANK_CONTENT, sameContent, type CellContent } from "../../sheet/edit";
import { cellArea, isSingle, type Area } from "../../sheet/range";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import { WorkbookError } from "../../sheet/workbook";
import { requestAccess } from "../host/access";
import { rangeOf, requestUsed } from "../host/areas";
import { requestContent, requestContents } from "../cell/cell-content";
import { canReadMerges, requestMergesAt } from "../cell/merges";
import { requestTable } from "../host/tables";
import { requestValidations, type CellValidation } from "./like-validation";
import { areaBefore, rowOf } from "./row-places";

/** What stands on a sheet before one of its rows is put in or taken out. */
export interface RowSight {
  /** The last row with content, -1 where there is none; it tells later whether rows were moved. */
  readonly bottom: number;
  /** The cells that are written over or go. */
  readonly touched: readonly PlacedContent[];
  /** The merged areas that are unmerged or go, as far as this Excel tells. */
  readonly merges: readonly Area[];
  readonly like: LikeRow | null;
}

/** The cells a new row is made like. */
export interface LikeRow {
  readonly contents: readonly CellContent[];
  /** Points; null for a row that has no height of its own. */
  readonly height: number | null;
  readonly validations: readonly CellValidation[];
}

/**
 * Looks at a sheet in one round trip. Rejects with "stale" and the cell as `detail` where one does not
 * hold what is expected, with "occupied" where a table lies across the row, else with "missing" or
 * "protected".
 */
export async function seeRow(context: Excel.RequestContext, change: RowChange): Promise<RowSight> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
  const refuse = requestAccess(sheet, change.sheet);
  const expected = requestExpected(sheet, change);
  const touched = requestTouched(sheet, change);
  const bottom = requestBottom(sheet);
  const merges = requestMerged(sheet, change);
  const like = requestLike(sheet, change);
  const isInTable = requestTable(rowOf(sheet, change));
  await context.sync();
  refuse();
  const stale = firstChange(change.expects, expected());
  if (stale) throw new WorkbookError("stale", toA1(stale));
  if (isInTable()) throw new WorkbookError("occupied", toA1({ row: change.row, column: 0 }));
  return { bottom: bottom(), touched: touched(), merges: merges(), like: like() };
}

/** Asks for the cells of which something is expected. */
export function requestExpected(
  sheet: Excel.Worksheet,
  { expects }: RowChange,
): () => PlacedContent[] {
  const requests = expects.map(({ at }) => requestContent(sheet.getRange(toA1(at))));
  return () => expects.map(({ at }, i) => ({ at, content: requests[i]!() }));
}

/** Asks for the cells that a change writes over, or that go with the row. */
export function requestTouched(sheet: Excel.Worksheet, change: RowChange): () => PlacedContent[] {
  const ranges = touchedBy(change).map((area) => rangeOf(sheet, area));
  if (change.kind === "delete") ranges.push(rowOf(sheet, change).getUsedRangeOrNullObject(true));
  const requests = ranges.map((range) => requestPlaced(change.sheet, range));
  return () => requests.flatMap((request) => request());
}

/** The first cell that holds something else than it did; a cell that was not known was blank. */
export function firstChange(
  before: readonly PlacedContent[],
  now: readonly PlacedContent[],
): CellAddress | null {
  const known = new Map(before.map(({ at, content }) => [toA1(at), content]));
  const changed = now.find(({ at, content }) => !isSame(content, known.get(toA1(at))));
  return changed?.at ?? null;
}

function isSame(content: CellContent, known: CellContent = BLANK_CONTENT): boolean {
  return sameContent(content, known);
}

function touchedBy(change: RowChange): Area[] {
  const written = change.contents.map(({ at }) => cellArea(at.row, at.column));
  return [...change.merges, ...written].flatMap((area) => areaBefore(change, area) ?? []);
}

function requestPlaced(sheet: string, range: Excel.Range): () => PlacedContent[] {
  range.load("rowIndex,columnIndex");
  const contents = requestContents(range);
  return () => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex } = range;
    return contents().flatMap((cells, i) =>
      cells.map((content, j) => ({
        at: { sheet, row: rowIndex + i, column: columnIndex + j },
        content,
      })),
    );
  };
}

export function requestBottom(sheet: Excel.Worksheet): () => number {
  const used = requestUsed(sheet, true);
  return () => used()?.bottom ?? -1;
}

/** Older Excels do not tell: for them, the areas that are to be merged were, without the row. */
function requestMerged(sheet: Excel.Worksheet, change: RowChange): () => Area[] {
  const areas = change.merges.flatMap((area) => areaBefore(change, area) ?? []);
  if (!canReadMerges()) return () => areas.filter((area) => !isSingle(area));
  const { row } = change;
  const line = { top: row, left: 0, bottom: row, right: LAST_COLUMN };
  return requestMergesAt(sheet, change.kind === "delete" ? [...areas, line] : areas);
}

/** Points; Excel on the web keeps heights in whole pixels, and what a font asks for differs a little. */
const HEIGHT_TOLERANCE = 1;

function requestLike(sheet: Excel.Worksheet, change: RowChange): () => LikeRow | null {
  const area = change.like && areaBefore(change, change.like);
  if (!area) return () => null;
  const range = rangeOf(sheet, area);
  const contents = requestContents(range);
  const validations = requestValidations(sheet, area);
  range.format.load("rowHeight");
  sheet.load("standardHeight");
  return () => {
    const { rowHeight } = range.format;
    const isStandard = Math.abs(rowHeight - sheet.standardHeight) < HEIGHT_TOLERANCE;
    const height = isStandard ? null : rowHeight;
    return { contents: contents()[0]!, height, validations: validations() };
  };
}
