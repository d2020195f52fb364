import type { CellAddress } from "../../sheet/address";
import { covers, type Area } from "../../sheet/range";
import type { Skipped } from "../../sheet/workbook";
import { childOf } from "../text/located-xml";
import { areaOf, type LocatedSheet } from "./cells/locate-cells";
import type { PartSet } from "./part-set";
import { relationshipsOf } from "./relations";

/** Why a cell of a sheet may not be written; null where it may. */
export type Refusal = (at: CellAddress) => Skipped["reason"] | null;

/**
 * What holds more than its own cell: one formula for an area, a formula that others share the text of, the
 * heading of a column in a table, whose part has it too.
 */
export function refusalsOn(parts: PartSet, part: string, sheet: LocatedSheet): Refusal {
  const headings = tableHeadings(parts, part);
  const isIn = (areas: readonly Area[], at: CellAddress) => areas.some((area) => covers(area, at));
  return (at) => {
    if (isIn(sheet.filled, at)) return "array";
    if (isIn(headings, at)) return "table";
    const cell = sheet.cellAt(at);
    const { t, ref } = (cell && childOf(cell.element, "f"))?.attributes ?? {};
    return t === "shared" && ref !== undefined ? "failed" : null;
  };
}

function tableHeadings(parts: PartSet, part: string): Area[] {
  const tables = relationshipsOf(parts, part).filter(({ type }) => type === "table");
  return tables.flatMap(({ target }) => {
    const { ref, headerRowCount = "1", totalsRowCount = "0" } = parts.root(target).attributes;
    const area = areaOf(ref);
    if (!area) return [];
    const heads = Number(headerRowCount);
    const totals = Number(totalsRowCount);
    return [
      { ...area, bottom: area.top + heads - 1 },
      { ...area, top: area.bottom - totals + 1 },
    ];
  });
}
