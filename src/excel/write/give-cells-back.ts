import { sameContent, type CellContent } from "../../sheet/edit";
import type { Skipped } from "../../sheet/workbook";
import { isUnchanged, putContent, requestContent } from "../cell/cell-content";
import { Sheets } from "../host/sheets";
import { seeCells, type CellSight } from "./cell-sight";
import type { CoveredCell, OwedCell, OwedCells } from "./outcome";

/** Whether somebody has changed the cell between look and write. */
export function isChanged({ cell, before }: CoveredCell): boolean {
  return !isUnchanged(before, cell.content!);
}

/** After a write that went through: the cells that somebody had changed before. */
export function owedToOthers(covered: readonly CoveredCell[]): OwedCells {
  return {
    cells: covered.filter(isChanged).map((one) => ({ ...one, otherwise: "unclear" })),
    outcomes: new Map(covered.map((one) => [one.cell, isChanged(one) ? "stale" : "written"])),
  };
}

/** After a write that broke off: every cell that it got at, in one round trip. */
export async function owedAfterFailure(
  context: Excel.RequestContext,
  covered: readonly CoveredCell[],
): Promise<OwedCells> {
  const sight = await seeCells(
    context,
    covered.map(({ cell }) => cell.edit),
  );
  const seen = covered.map((one, i) => ({ ...one, now: sight.cells[i]! }));
  return {
    cells: seen.flatMap(({ now, ...one }) => (now.content ? owedOf(one, now.content) : [])),
    outcomes: new Map(
      seen.map((one) => [one.cell, isChanged(one) ? "stale" : hindranceOf(one.now)]),
    ),
  };
}

/** Of what stands in the way after a failure, what is the reason of it. */
function hindranceOf({ obstacle }: CellSight): Skipped["reason"] {
  return obstacle === "protected" || obstacle === "missing-sheet" ? obstacle : "failed";
}

/** After a giving back that broke off: every cell that still goes without, in one round trip. */
export async function stillOwed(
  context: Excel.RequestContext,
  { cells, outcomes }: OwedCells,
): Promise<OwedCells> {
  const sheets = new Sheets(context);
  const requests = cells.map(({ cell }) => requestContent(sheets.cell(cell.edit.at)));
  await context.sync();
  return { outcomes, cells: cells.flatMap((one, i) => owedOf(one, requests[i]!())) };
}

/** The cell by what it holds now, if a write got at it, be it only at its number format; not what a user put there. */
function owedOf({ cell, before }: CoveredCell, now: CellContent): OwedCell[] {
  const { after } = cell.edit;
  if (isUnchanged(now, before)) return [];
  if (!sameContent(now, after) && !sameContent(now, before)) return [];
  return [{ cell, before, otherwise: isUnchanged(now, after) ? "written" : "unclear" }];
}

/** Gives cells back what they held, in one round trip. */
export async function giveCellsBack(
  context: Excel.RequestContext,
  { cells }: OwedCells,
): Promise<boolean> {
  if (cells.length === 0) return true;
  const sheets = new Sheets(context);
  for (const { cell, before } of cells) {
    const target = sheets.cell(cell.edit.at);
    if (cell.mayFormat) putContent(target, before);
    else putContent(target, before, { ...before, mayFormat: false });
  }
  await context.sync();
  return true;
}
