import { toA1 } from "../../sheet/address";
import type { Area } from "../../sheet/range";
import { WorkbookError } from "../../sheet/workbook";
import { isBlank } from "../../sheet/edit";
import { requestAccess } from "../host/access";
import { rangeOf, type CellPlace } from "../host/areas";
import { requestImages } from "../cell/cell-image";
import { canReadMerges, requestMergesAt } from "../cell/merges";
import { requestTable } from "../host/tables";
import { requestRoom, type Room } from "./room";

/**
 * Whether an area of a sheet is free, in one round trip: blank cells without a fill, in no merged area,
 * table or result of an array formula. Rejects with "occupied", the first cell in the way as `detail`,
 * else with "missing", "read-only" or "protected". An Excel before ExcelApi 1.13 cannot tell merged
 * areas, nor one before 1.12 a blank result of an array formula.
 */
export async function seeRoom(
  context: Excel.RequestContext,
  name: string,
  area: Area,
): Promise<Room> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const refuse = requestAccess(sheet, name);
  const room = requestRoom(sheet, area);
  const obstacle = requestObstacle(sheet, area);
  await context.sync();
  refuse();
  const inTheWay = obstacle();
  if (inTheWay) throw new WorkbookError("occupied", toA1(inTheWay));
  return room();
}

function requestObstacle(sheet: Excel.Worksheet, area: Area): () => CellPlace | null {
  const range = rangeOf(sheet, area);
  const images = requestImages(sheet, area);
  const merges = canReadMerges() ? requestMergesAt(sheet, [area]) : () => [];
  const isInTable = requestTable(range);
  const isSpilled = requestSpill(range);
  return () => {
    const cells = images().filter(({ content, fill }) => fill !== null || !isBlank(content));
    const merged = merges().map(({ top, left }) => ({
      row: Math.max(top, area.top),
      column: Math.max(left, area.left),
    }));
    // Where a table or an array begins is not told.
    const isElse = isInTable() || isSpilled();
    return first([...cells, ...merged]) ?? (isElse ? { row: area.top, column: area.left } : null);
  };
}

function requestSpill(range: Excel.Range): () => boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return () => false;
  range.load("hasSpill,savedAsArray");
  // null where it is so for some of the cells.
  return () => range.hasSpill !== false || range.savedAsArray !== false;
}

function first(places: readonly CellPlace[]): CellPlace | null {
  return places.reduce<CellPlace | null>(
    (best, place) =>
      best && (best.row < place.row || (best.row === place.row && best.column <= place.column))
        ? best
        : place,
    null,
  );
}
