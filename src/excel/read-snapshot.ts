import type { CellRange } from "../sheet/range";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { formulaOf } from "./cell-content";
import { toWorkbookError } from "./errors";
import { canReadMerges, requestMerges, requestMergesInBands } from "./merges";

/** A picture of the workbook, in two round trips however many sheets it has. */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const visible = worksheets.items.filter(isVisible);
  const read = await readSheets(context, visible, canReadMerges());
  const sheets = worksheets.items.map((sheet) => read[visible.indexOf(sheet)] ?? unread(sheet));
  return { sheets };
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === "Visible";
}

/** Sheets that are hidden are named, and not read. */
function unread({ name, visibility }: Excel.Worksheet): SheetSnapshot {
  return {
    name,
    visibility: visibility === "VeryHidden" ? "veryHidden" : "hidden",
    protected: false,
    ...nothing,
  };
}

const nothing = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], notes: [] };

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<SheetSnapshot[]> {
  if (sheets.length === 0) return [];
  const requests = sheets.map((sheet) => requestSheet(sheet, withMerges));
  try {
    await context.sync();
  } catch (error) {
    return readOtherwise(context, sheets, withMerges, error);
  }
  return requests.map(toSnapshot);
}

/** Halves what is too much for one answer, and asks for many merged areas apart. */
async function readOtherwise(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
  error: unknown,
): Promise<SheetSnapshot[]> {
  const { problem } = toWorkbookError(error);
  if (problem === "too-large" && sheets.length > 1) {
    const half = Math.ceil(sheets.length / 2);
    const first = await readSheets(context, sheets.slice(0, half), withMerges);
    return [...first, ...(await readSheets(context, sheets.slice(half), withMerges))];
  }
  if (problem !== "unknown" || !withMerges) throw error;
  const read = await readSheets(context, sheets, false);
  return addMerges(context, sheets, read);
}

/** The same sheets with their merged areas, or without if Excel cannot even tell them in bands. */
async function addMerges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  read: readonly SheetSnapshot[],
): Promise<SheetSnapshot[]> {
  const requests = read.map(({ name, cells }, i) =>
    requestMergesInBands(sheets[i]!, around(name, cells)),
  );
  try {
    await context.sync();
  } catch {
    return [...read];
  }
  return read.map((sheet, i) => ({ ...sheet, merges: requests[i]!() }));
}

/** What is asked for of one sheet. */
interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  /** From the first to the last cell with content; a null object on a blank sheet. */
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: () => CellRange[];
}

/** Asks for one sheet; it can be read after the next sync. */
function requestSheet(sheet: Excel.Worksheet, withMerges: boolean): SheetRequest {
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,text,formulas,numberFormat,rowIndex,columnIndex");
  return {
    sheet,
    used,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
    merges: withMerges ? requestMerges(sheet.name, used) : () => [],
  };
}

function toSnapshot({ sheet, used, rows, columns, merges }: SheetRequest): SheetSnapshot {
  const { name, protection } = sheet;
  const state = { name, visibility: "visible", protected: protection.protected } as const;
  if (used.isNullObject) return { ...state, ...nothing };
  return {
    ...state,
    cells: toCells(used),
    merges: merges(),
    hiddenRows: indexesOf(rows.value, ({ rowHidden }) => rowHidden, used.rowIndex),
    hiddenColumns: indexesOf(columns.value, ({ columnHidden }) => columnHidden, used.columnIndex),
    notes: [],
  };
}

function indexesOf<T>(
  lines: readonly T[],
  isHidden: (line: T) => boolean | undefined,
  first: number,
): number[] {
  return lines.flatMap((line, index) => (isHidden(line) ? [first + index] : []));
}

function toCells(used: Excel.Range): Cell[] {
  const { values, text, formulas, numberFormat, rowIndex, columnIndex } = used;
  const cells: Cell[] = [];
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      const formula = formulaOf(formulas[i]![j], value);
      if (value === "" && formula === null) return;
      cells.push({
        row: rowIndex + i,
        column: columnIndex + j,
        value,
        text: text[i]![j]!,
        formula,
        numberFormat: numberFormat[i]![j],
      });
    }),
  );
  return cells;
}

function around(sheet: string, cells: readonly Cell[]): CellRange {
  const most = (of: (cell: Cell) => number) => cells.reduce((a, cell) => Math.max(a, of(cell)), 0);
  const bottom = most(({ row }) => row);
  return { sheet, top: 0, left: 0, bottom, right: most(({ column }) => column) };
}
