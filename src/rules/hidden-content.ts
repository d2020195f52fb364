import type { Observation, WorkbookRule } from "../lint/rule";
import type { Text } from "../language";
import { type CellAddress, columnLetters, toA1 } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";

/** More sheets, lines or notes than this are not named one by one. */
const MOST_NAMED = 5;
/** More cells than this are not pointed at. */
const MOST_CELLS = 50;

/** What is hidden goes out with the file all the same. */
export const hiddenContent: WorkbookRule = {
  id: "hidden-content",
  group: "structure",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "有隐藏的内容或批注", "en-US": "There is hidden content or a note" },
  why: {
    "zh-CN":
      "自评表要对外公开。隐藏的工作表、行、列、单元格内容和批注会随文件一起发出去，别人点一下就能看到。",
    "en-US":
      "The forms get published; hidden sheets, rows, columns, cells and notes go out with the file.",
  },
  source: "自评表随部门决算公开",
  examples: {
    passes: [{ changes: {} }, { changes: {}, formats: { C9: "0.00;-0.00;;@" } }],
    fails: [
      { changes: {}, notes: { H14: "分数待定，先报9分" }, at: "H14" },
      { changes: { J14: "先报9分，待定" }, formats: { J14: ";;;" }, at: "J14" },
    ],
  },
  checkWorkbook: (forms, { sheets }) => {
    if (forms.length === 0) return [];
    const filled = sheets.filter(({ cells }) => cells.length > 0);
    return [
      ...hiddenSheets(filled.filter(({ visibility }) => visibility !== "visible")),
      ...filled
        .filter(({ visibility }) => visibility === "visible")
        .flatMap((sheet) => [...hiddenLines(sheet), ...hiddenCells(sheet), ...notes(sheet)]),
    ];
  },
};

function hiddenSheets(hidden: readonly SheetSnapshot[]): Observation[] {
  if (hidden.length === 0) return [];
  const names = hidden.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = hidden.length > names.length;
  return [
    {
      cells: hidden.map(({ name, cells }) => ({ sheet: name, ...placeOf(cells[0]!) })),
      message: {
        "zh-CN": `工作簿里有 ${hidden.length} 张隐藏的工作表（${names.join("、")}${more ? "等" : ""}）。公开前请确认是否需要删除。`,
        "en-US": `The workbook holds ${hidden.length} hidden sheet(s) (${names.join(", ")}${more ? ", …" : ""}). Check whether they should go before it is published.`,
      },
    },
  ];
}

/** Hidden rows and columns of one sheet that hold something. */
function hiddenLines({ name, cells, hiddenRows, hiddenColumns }: SheetSnapshot): Observation[] {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const covered = cells.filter(({ row, column }) => rows.has(row) || columns.has(column));
  if (covered.length === 0) return [];
  const usedRows = distinct(covered.map(({ row }) => row).filter((row) => rows.has(row)));
  const usedColumns = distinct(
    covered.map(({ column }) => column).filter((column) => columns.has(column)),
  );
  const lines = {
    rows: usedRows.map((row) => String(row + 1)),
    columns: usedColumns.map(columnLetters),
  };
  return [
    {
      cells: covered.slice(0, MOST_CELLS).map((cell) => ({ sheet: name, ...placeOf(cell) })),
      message: linesInWords(name, lines),
    },
  ];
}

function linesInWords(
  sheet: string,
  { rows, columns }: Record<"rows" | "columns", string[]>,
): Text {
  const zh = [
    ...(rows.length > 0 ? [`第 ${list(rows, "、")} 行`] : []),
    ...(columns.length > 0 ? [`${list(columns, "、")} 列`] : []),
  ];
  const en = [
    ...(rows.length > 0 ? [`row(s) ${list(rows, ", ")}`] : []),
    ...(columns.length > 0 ? [`column(s) ${list(columns, ", ")}`] : []),
  ];
  return {
    "zh-CN": `工作表“${sheet}”隐藏了有内容的${zh.join("和")}。公开前请取消隐藏核对，或删去。`,
    "en-US": `On the sheet "${sheet}" ${en.join(" and ")} with content are hidden. Show and check them, or remove them, before it is published.`,
  };
}

/** Cells whose number format shows nothing of what they hold. */
function hiddenCells({ name, cells, hiddenRows, hiddenColumns }: SheetSnapshot): Observation[] {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const found = cells.filter(
    (cell) => isHidden(cell) && !rows.has(cell.row) && !columns.has(cell.column),
  );
  if (found.length === 0) return [];
  const places = found.map(toA1);
  return [
    {
      cells: found.slice(0, MOST_CELLS).map((cell) => ({ sheet: name, ...placeOf(cell) })),
      message: {
        "zh-CN": `工作表“${name}”有 ${found.length} 个单元格有内容，但数字格式使它不显示（${list(places, "、")}）。公开前请把格式改为“常规”核对，或删去。`,
        "en-US": `On the sheet "${name}" the number format hides the content of ${found.length} cell(s) (${list(places, ", ")}). Show and check it, or remove it, before it is published.`,
      },
    },
  ];
}

/** Formats that leave a zero out are ordinary. */
function isHidden({ value, text }: Cell): boolean {
  if (text.trim() !== "") return false;
  return typeof value === "number" ? value !== 0 : typeof value === "string" && value.trim() !== "";
}

function notes({ name, notes: found }: SheetSnapshot): Observation[] {
  if (found.length === 0) return [];
  const places = list(found.map(toA1), "、");
  return [
    {
      cells: found.slice(0, MOST_CELLS).map((note) => ({ sheet: name, ...placeOf(note) })),
      message: {
        "zh-CN": `工作表“${name}”有 ${found.length} 条批注（${places}）。公开前请确认是否需要删除。`,
        "en-US": `The sheet "${name}" has ${found.length} note(s) (${places}). Check whether they should go before it is published.`,
      },
    },
  ];
}

function placeOf({ row, column }: Omit<CellAddress, "sheet">): Omit<CellAddress, "sheet"> {
  return { row, column };
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function list(words: readonly string[], glue: string): string {
  return words.slice(0, MOST_NAMED).join(glue) + (words.length > MOST_NAMED ? "…" : "");
}
