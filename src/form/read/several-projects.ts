import { linesOf } from "../../sheet/range";
import type { Region } from "../find/regions";
import { LEVEL_LABELS, type PlaceRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { Page } from "../page/page";
import { namesProjects } from "./summary";

/** Fewer cells under the headings of a table make no row of it, but a remark. */
const FEWEST_CELLS = 3;

/** What may stand under 项目 as well: the levels of a single one. */
const LABELS: readonly PlaceRole[] = [...LEVEL_LABELS, "indicators", "goals", "total"];

/** Whether a column beside the indicators names more than one project: 单位, 项目, 预算数, 一级指标, …. */
export function listsProjects(page: Page, { parts, reach }: Region): boolean {
  const { header } = parts[0]!;
  const { last } = parts[parts.length - 1]!;
  const before = { left: reach.left, right: header.columns[0]!.left - 1 };
  const heading = cellsWithin(page, header.top, before).find(({ text }) =>
    namesProjects(page, text),
  );
  if (!heading) return false;
  const table = { left: header.columns[0]!.left, right: header.right };
  const rows = linesOf(header.bottom + 1, last).filter(
    (row) => cellsWithin(page, row, table).length >= FEWEST_CELLS,
  );
  const projects = rows.map((row) => page.grid.at(row, heading.left)?.text ?? "");
  const named = projects.filter((text) => text !== "" && !page.vocabulary.isAny(LABELS, text));
  return new Set(named).size > 1;
}
