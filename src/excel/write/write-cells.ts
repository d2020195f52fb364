import { toSheetA1 } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import { WorkbookError } from "../../sheet/workbook";
import { putContent, requestContent } from "../cell/cell-content";
import { answerOrNull } from "../host/answer-or-null";
import { toWorkbookError } from "../host/errors";
import { Sheets } from "../host/sheets";
import { changeSafely, type Ending, type SafeChange } from "../safe-change";
import type { CellSight } from "./cell-sight";
import {
  giveCellsBack,
  isChanged,
  owedAfterFailure,
  owedToOthers,
  stillOwed,
} from "./give-cells-back";
import type { CoveredCell, Outcome, Outcomes, OwedCell, OwedCells } from "./outcome";

/** What each cell held just before it was written; null where a failed batch does not tell. */
type Images = readonly (CellContent | null)[];

/**
 * Writes cells that are in nobody's way, in one round trip, and tells what became of each. Rejects only
 * where a cell is being edited: then Excel takes no batch, and had not taken the write either.
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellSight[],
): Promise<Outcomes> {
  if (cells.length === 0) return new Map();
  const seen = requestWrite(context, cells);
  const covered = (images: Images | null): CoveredCell[] =>
    cells.map((cell, i) => ({ cell, before: images?.[i] ?? cell.content! }));
  const change: SafeChange<Images, OwedCells> = {
    seen,
    differs: (images) => staleIn(covered(images)),
    owed: async (images, failure) =>
      failure === null ? owedToOthers(covered(images)) : owedAfterFailure(context, covered(images)),
    giveBack: (owed) => giveCellsBack(context, owed),
    stillOwed: (owed) => stillOwed(context, owed),
  };
  return outcomesOf(await changeSafely(context, change), cells);
}

/** Writes with the next sync, and asks for what the cells hold until then. */
function requestWrite(context: Excel.RequestContext, cells: readonly CellSight[]): () => Images {
  const sheets = new Sheets(context);
  const images = cells.map(({ edit }) => requestContent(sheets.cell(edit.at)));
  for (const { edit, content, mayFormat } of cells) {
    const { numberFormat } = content!;
    putContent(sheets.cell(edit.at), edit.after, { numberFormat, mayFormat });
  }
  return () => images.map(answerOrNull);
}

function staleIn(covered: readonly CoveredCell[]): WorkbookError | null {
  const changed = covered.find(isChanged);
  return changed ? new WorkbookError("stale", toSheetA1(changed.cell.edit.at)) : null;
}

function outcomesOf(ending: Ending<OwedCells>, cells: readonly CellSight[]): Outcomes {
  if (ending.kind === "done") return all(cells, "written");
  const { kind, owed, reason } = ending;
  if (kind === "given-back") return owed.outcomes;
  if (owed) return without(owed, ({ otherwise }) => (kind === "left" ? otherwise : "unclear"));
  if (toWorkbookError(reason).problem === "cell-edit") throw reason;
  return all(cells, "unclear");
}

function all(cells: readonly CellSight[], outcome: Outcome): Outcomes {
  return new Map(cells.map((cell) => [cell, outcome]));
}

/** Where the cells that are owed could not be given back. */
function without({ cells, outcomes }: OwedCells, becomes: (cell: OwedCell) => Outcome): Outcomes {
  return new Map([...outcomes, ...cells.map((one) => [one.cell, becomes(one)] as const)]);
}
