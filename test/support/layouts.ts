import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rangeFromA1, type CellRange } from "../../src/sheet/range";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";

/** Rows of texts, as a form reads when copied out of a page. */
export type Rows = readonly (readonly string[])[];

/** The eight seed forms, as published. */
export const SEEDS: readonly Rows[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
  rowsOf(readFileSync(join(__dirname, `../gallery/seeds/${number}.tsv`), "utf8")),
);

export function rowsOf(text: string): Rows {
  return text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

type Typed = Pick<Cell, "value" | "text" | "numberFormat">;

/** What Excel makes of a text that is pasted into a cell. */
export function typed(text: string): Typed {
  if (/^-?\d{1,3}(,?\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text)) {
    const value = Number(text.replace(/,/g, ""));
    return { value, text: String(value), numberFormat: "General" };
  }
  const percent = /^(\d+(?:\.(\d+))?)%$/.exec(text);
  if (percent) {
    const decimals = percent[2] ? 2 : 0;
    const value = Number((Number(percent[1]) / 100).toPrecision(12));
    const shown = `${Number(percent[1]).toFixed(decimals)}%`;
    return { value, text: shown, numberFormat: decimals ? "0.00%" : "0%" };
  }
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) {
    const days = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1) - Date.UTC(1899, 11, 30);
    return { value: days / 86400000, text, numberFormat: 'yyyy"年"m"月"' };
  }
  return { value: text, text, numberFormat: "General" };
}

export function asText(text: string): Typed {
  return { value: text, text, numberFormat: "@" };
}

/** Cells of some rows with their first cell at (top, left). */
export function place(rows: Rows, read: (text: string) => Typed, top = 0, left = 0): Cell[] {
  return rows.flatMap((line, row) =>
    line.flatMap((text, column) =>
      text.trim() === ""
        ? []
        : [{ row: top + row, column: left + column, formula: null, ...read(text.trim()) }],
    ),
  );
}

export function sheetOf(
  name: string,
  cells: readonly Cell[],
  merges: readonly string[] = [],
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: merges.map((text) => rangeFromA1(name, text)),
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
  };
}

/** Labels merged over the blank cells below and beside them, as officials lay a form out. */
export function officialMerges(rows: Rows, sheet: string, top = 0, left = 0): CellRange[] {
  const text = (row: number, column: number) => (rows[row]?.[column] ?? "").trim();
  const find = (label: string) =>
    rows.findIndex((line) => line.some((cell) => cell.replace(/\s/g, "") === label));
  const areas: CellRange[] = [];
  const add = (a: number, b: number, c: number, d: number) => {
    if (a === c && b === d) return;
    areas.push({ sheet, top: top + a, left: left + b, bottom: top + c, right: left + d });
  };
  const width = Math.max(...rows.map((line) => line.length));
  const title = rows.findIndex((line) => text(rows.indexOf(line), 0).endsWith("自评表"));
  add(title, 0, title, width - 1);
  const stretch = (row: number, column: number) => {
    let end = column;
    while (end + 1 < width && text(row, end + 1) === "") end += 1;
    add(row, column, row, end);
  };
  const project = find("项目名称");
  for (const row of [project, project + 1]) {
    stretch(row, 1);
    const label = row === project ? "项目金额" : "实施单位";
    const column = rows[row]!.findIndex((cell) => cell.trim() === label);
    stretch(row, column + 1);
  }
  const goals = find("年度总体目标");
  for (const row of [goals, goals + 1]) {
    stretch(row, 1);
    const second = rows[row]!.findIndex((cell, at) => at > 1 && cell.trim() !== "");
    if (second > 0) stretch(row, second);
  }
  const funds = rows.findIndex((line) => line[0]?.trim().startsWith("项目资金"));
  add(funds, 0, goals - 1, 0);
  add(goals, 0, goals + 1, 0);
  const header = rows.findIndex((line) => line[1]?.trim() === "一级指标");
  let end = header;
  while (text(end + 1, 0) === "" && end + 1 < rows.length) end += 1;
  while (rows[end]!.some((cell) => cell.trim() === "总分")) end -= 1;
  add(header, 0, end, 0);
  for (const column of [1, 2]) {
    for (let row = header + 1; row <= end; row++) {
      if (text(row, column) === "") continue;
      let last = row;
      while (
        last + 1 <= end &&
        text(last + 1, column) === "" &&
        (column === 1 || text(last + 1, 1) === "") &&
        text(last + 1, 3) !== ""
      ) {
        last += 1;
      }
      add(row, column, last, column);
    }
  }
  return areas;
}

/** The five layouts in which every seed form must be read right. */
export const LAYOUTS: Readonly<Record<string, () => SheetSnapshot[]>> = {
  "pasted as rows, typed as Excel types": () =>
    SEEDS.map((rows, index) => sheetOf(`表${index + 1}`, place(rows, typed))),
  "all text": () => SEEDS.map((rows, index) => sheetOf(`表${index + 1}`, place(rows, asText))),
  "official, with merged labels": () =>
    SEEDS.map((rows, index) => ({
      ...sheetOf(`表${index + 1}`, place(rows, typed)),
      merges: officialMerges(rows, `表${index + 1}`),
    })),
  "stacked on one sheet": () => {
    let top = 0;
    const cells = SEEDS.flatMap((rows) => {
      const placed = place(rows, typed, top);
      top += rows.length;
      return placed;
    });
    return [sheetOf("全部", cells)];
  },
  "two side by side with notes around": () =>
    [0, 2, 4, 6].map((index) => {
      const notes = [
        [0, 0, "内部资料，报送前请核对"],
        [1, 13, "注：左侧为第一张表"],
        [40, 2, "填表人：张三　联系电话：0755-00000000"],
        [8, 0, "附注"],
        [12, 26, "此列为复核意见"],
      ] as const;
      return sheetOf(`并排${index}`, [
        ...place(SEEDS[index]!, typed, 3, 2),
        ...place(SEEDS[index + 1]!, typed, 5, 14),
        ...notes.map(([row, column, text]) => ({ row, column, formula: null, ...typed(text) })),
      ]);
    }),
};
