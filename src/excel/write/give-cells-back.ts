import { sameContent, type CellContent } from "../../sheet/edit";
import type { Skipped } from "../../sheet/workbook";
import { isUnchanged, putContent, requestContent } from "../cell/cell-content";
import { calculate } from "../host/calculate";
import { Sheets } from "../host/sheets";
import { seeCells, type CellSight } from "./cell-sight";
import type { Outcome, OwedCell, OwedCells, WrittenCell } from "./outcome";

/** What became of a cell in a write that went through: on a sheet that is gone it tells of no content. */
export function outcomeOf({ cell, image }: WrittenCell): Outcome {
  if (image === null) return "missing-sheet";
  return isUnchanged(image, cell.content!) ? "written" : "stale";
}

/** After a write that went through: the cells that somebody had changed before. */
export function owedToOthers(written: readonly WrittenCell[]): OwedCells {
  return {
    cells: written.flatMap(({ cell, image }): OwedCell[] =>
      image && !isUnchanged(image, cell.content!)
        ? [{ cell, before: image, otherwise: "unclear" }]
        : [],
    ),
    outcomes: new Map(written.map((one) => [one.cell, outcomeOf(one)])),
  };
}

/** After a write that broke off: every cell that it got at, in one round trip. */
export async function owedAfterFailure(
  context: Excel.RequestContext,
  written: readonly WrittenCell[],
): Promise<OwedCells> {
  const edits = written.map(({ cell }) => cell.edit);
  const now = await seeCells(context, edits);
  return {
    cells: written.flatMap(({ cell, image }, i) => {
      const { content } = now[i]!;
      return content ? owedOf({ cell, before: image ?? cell.content! }, content) : [];
    }),
    outcomes: new Map(
      written.map((one, i) => [
        one.cell,
        outcomeOf(one) === "stale" ? "stale" : hindranceOf(now[i]!),
      ]),
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
function owedOf({ cell, before }: Omit<OwedCell, "otherwise">, now: CellContent): OwedCell[] {
  const { after } = cell.edit;
  if (isUnchanged(now, before)) return [];
  if (!sameContent(now, after) && !sameContent(now, before)) return [];
  return [{ cell, before, otherwise: isUnchanged(now, after) ? "written" : "unclear" }];
}

/** Gives cells back what they held, in one round trip where there are any. */
export async function giveCellsBack(
  context: Excel.RequestContext,
  { cells }: OwedCells,
): Promise<boolean> {
  const sheets = new Sheets(context);
  for (const { cell, before } of cells) {
    const target = sheets.cell(cell.edit.at);
    if (cell.mayFormat) putContent(target, before);
    else putContent(target, before, { ...before, mayFormat: false });
  }
  if (cells.length > 0) calculate(context);
  await context.sync();
  return true;
}
