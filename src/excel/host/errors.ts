import { WorkbookError, type WorkbookProblem } from "../../sheet/workbook";

const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  InvalidSelection: "inactive",
  InactiveWorkbook: "inactive",
  MergedRangeConflict: "merged",
  InsertDeleteConflict: "rows-blocked",
  NonBlankCellOffSheet: "sheet-full",
  FilteredRangeConflict: "filtered",
  PivotTableRangeConflict: "pivot-table",
  UnsupportedSheet: "other-sheet",
  RequestAborted: "aborted",
  Conflict: "conflict",
  InvalidOperation: "refused",
};

/** Every error of Office.js as a WorkbookError; what is not known keeps the host's own words. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  return new WorkbookError(PROBLEMS[code] ?? "unknown", code ? `${code}: ${words}` : words);
}

/** Reasons for which Excel refuses a batch whatever is in it. */
const OF_ALL: ReadonlySet<WorkbookProblem> = new Set([
  "cell-edit",
  "protected",
  "read-only",
  "missing",
  "too-large",
  "cancelled",
  "no-host",
  "aborted",
]);

/** Whether a batch may go through without the part that Excel could not do. */
export function isOfAPart(error: unknown): boolean {
  return !OF_ALL.has(toWorkbookError(error).problem);
}

/** Whether a sheet of that name is there already. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === "ItemAlreadyExists";
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
