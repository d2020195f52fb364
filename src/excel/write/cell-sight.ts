import { sameContent, type CellContent, type Edit } from "../../sheet/edit";
import type { Skipped } from "../../sheet/workbook";
import { canPutUnformatted, isUnchanged, requestContent } from "../cell/cell-content";
import { Sheets } from "../host/sheets";
import { requestTable } from "../host/tables";

/** A cell as it stands before it is written. */
export interface CellSight {
  /** The edit, keeping the cell's own number format unless it means to change it. */
  readonly edit: Edit;
  /** Why the cell must not be written; null where it may. */
  readonly obstacle: Skipped["reason"] | null;
  /** What it holds; null where there is no such sheet. */
  readonly content: CellContent | null;
  readonly mayFormat: boolean;
}

/** What stands in the cells of some edits and in their way, in one round trip. */
export async function seeCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<CellSight[]> {
  const sheets = new Sheets(context);
  const requests = edits.map((edit) => requestSight(sheets, edit));
  await context.sync();
  return requests.map((request) => request());
}

function requestSight(sheets: Sheets, edit: Edit): () => CellSight {
  const cell = sheets.cell(edit.at);
  const state = sheets.requestState(edit.at);
  const contents = requestContent(cell);
  cell.format.protection.load("locked");
  const isArray = requestArray(cell);
  // A formula in a table may be copied down its whole column.
  const isInTable = edit.after.formula === null ? () => false : requestTable(cell);
  return () => {
    const sheet = state();
    if (!sheet) return { edit, obstacle: "missing-sheet", content: null, mayFormat: false };
    const content = contents();
    const meant = rebase(edit, content);
    const { isProtected, mayFormat } = sheet;
    const isShut =
      isProtected &&
      (cell.format.protection.locked ||
        !(mayFormat || canPutUnformatted(meant.after, content.numberFormat)));
    const obstacles: [boolean, Skipped["reason"]][] = [
      [isShut, "protected"],
      [isArray(), "array"],
      [isInTable(), "table"],
      [!sameContent(content, edit.before), "stale"],
    ];
    const obstacle = obstacles.find(([stands]) => stands)?.[1] ?? null;
    return { edit: meant, obstacle, content, mayFormat };
  };
}

/** Whether one array formula fills the cell; older Excels, which cannot tell, refuse the write. */
function requestArray(cell: Excel.Range): () => boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return () => false;
  cell.load("hasSpill,savedAsArray");
  return () => cell.hasSpill || cell.savedAsArray;
}

/**
 * The edit on what the cell really holds: a snapshot does not tell the number format of a blank cell.
 * In a cell formatted as text a formula would stay a text, so the value is written.
 */
function rebase(edit: Edit, content: CellContent): Edit {
  const { before, after } = edit;
  if (isUnchanged(content, before)) return edit;
  if (after.numberFormat !== before.numberFormat) return { ...edit, before: content };
  const { numberFormat } = content;
  const staysText = numberFormat === "@" && before.numberFormat !== "@";
  const formula = staysText ? null : after.formula;
  return { ...edit, before: content, after: { ...after, formula, numberFormat } };
}
