import { toSheetA1 } from "../../sheet/address";
import { WorkbookError } from "../../sheet/workbook";
import { putContent, requestContent } from "../cell/cell-content";
import { answerOrNull } from "../host/answer-or-null";
import { toWorkbookError } from "../host/errors";
import { calculate } from "../host/calculate";
import { Sheets } from "../host/sheets";
import { changeSafely, type Ending, type SafeChange } from "../safe-change";
import type { CellSight } from "./cell-sight";
import {
  giveCellsBack,
  outcomeOf,
  owedAfterFailure,
  owedToOthers,
  stillOwed,
} from "./give-cells-back";
import type { Outcome, Outcomes, OwedCell, OwedCells, WrittenCell } from "./outcome";

/**
 * Writes cells that are in nobody's way, in one round trip where there are any, and tells what became of
 * each. Rejects only where Excel takes no change at all, nor had taken the write: while a cell is being
 * edited, and in a workbook that it opens for reading alone.
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellSight[],
): Promise<Outcomes> {
  const written = requestWrite(context, cells);
  const change: SafeChange<WrittenCell[], OwedCells> = {
    seen: written,
    differs: firstChange,
    owed: async (_, failure) =>
      failure === null ? owedToOthers(written()) : owedAfterFailure(context, written()),
    giveBack: (owed) => giveCellsBack(context, owed),
    stillOwed: (owed) => stillOwed(context, owed),
  };
  return outcomesOf(await changeSafely(context, change), cells);
}

/** Writes with the next sync, and asks for what the cells hold until then. */
function requestWrite(
  context: Excel.RequestContext,
  cells: readonly CellSight[],
): () => WrittenCell[] {
  const sheets = new Sheets(context);
  const images = cells.map(({ edit }) => requestContent(sheets.cell(edit.at)));
  for (const { edit, content, mayFormat } of cells) {
    const { numberFormat } = content!;
    putContent(sheets.cell(edit.at), edit.after, { numberFormat, mayFormat });
  }
  if (cells.length > 0) calculate(context);
  return () => cells.map((cell, i) => ({ cell, image: answerOrNull(images[i]!) }));
}

function firstChange(written: readonly WrittenCell[]): WorkbookError | null {
  const changed = written.find((one) => outcomeOf(one) !== "written");
  return changed ? new WorkbookError("stale", toSheetA1(changed.cell.edit.at)) : null;
}

function outcomesOf(ending: Ending<OwedCells>, cells: readonly CellSight[]): Outcomes {
  if (ending.kind === "done") return all(cells, "written");
  const { kind, owed, reason } = ending;
  if (kind === "given-back") return owed.outcomes;
  if (owed) return without(owed, ({ otherwise }) => (kind === "left" ? otherwise : "unclear"));
  const { problem } = toWorkbookError(reason);
  if (problem === "cell-edit" || problem === "read-only") throw reason;
  return all(cells, "unclear");
}

function all(cells: readonly CellSight[], outcome: Outcome): Outcomes {
  return new Map(cells.map((cell) => [cell, outcome]));
}

/** Where the cells that are owed could not be given back. */
function without({ cells, outcomes }: OwedCells, becomes: (cell: OwedCell) => Outcome): Outcomes {
  return new Map([...outcomes, ...cells.map((one) => [one.cell, becomes(one)] as const)]);
}
