import { fromA1 } from "../../src/sheet/address";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";
import { asText, sheetOf, typed } from "./layouts";

/** A cell as a gallery sheet writes it, before anything decides how it is stored. */
export interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** "=SUM(H12:H20)"; null for a constant. */
  readonly formula: string | null;
  /** Stored as the text that is shown, even where that reads as a number. */
  readonly asText: boolean;
  /** A formula that was never calculated. */
  readonly pending?: boolean;
}

/** Four edges, inclusive and zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly Written[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

const DIRECTIVE = /^(sheet|at|storage|hidden rows):\s*(.*)$/;

/** A sheet of a gallery file: directives, then a line for every row. */
export function parseSheet(block: readonly string[]): WrittenSheet {
  const directives = new Map<string, string>();
  const table: string[] = [];
  for (const line of block) {
    const match = table.length === 0 ? DIRECTIVE.exec(line) : null;
    if (match) directives.set(match[1]!, match[2]!);
    else if (line !== "" || table.length > 0) table.push(line);
  }
  const at = fromA1(directives.get("at") ?? "A1");
  const cells: Written[] = [];
  const areas: Area[][] = [];
  table.forEach((line, row) => {
    const marks = line === "" ? [] : line.split("|").map((mark) => mark.trim());
    areas[row] = marks.map((mark, column) => {
      const one = { top: row, left: column, bottom: row, right: column };
      const joined = mark === "<" ? areas[row]?.[column - 1] : undefined;
      const above = mark === "^" ? areas[row - 1]?.[column] : undefined;
      const written = mark === "<" || mark === "^" ? null : cellOf(mark, at, row, column);
      if (written) cells.push({ ...written, asText: written.asText || isText(directives) });
      const area = joined ?? above ?? one;
      Object.assign(area, { bottom: row, right: Math.max(area.right, column) });
      areas[row] = [...(areas[row] ?? []), area];
      return area;
    });
  });
  const merged = [...new Set(areas.flat())].filter((a) => a.bottom > a.top || a.right > a.left);
  return {
    name: directives.get("sheet") ?? "表",
    cells,
    merges: merged.map((area) => ({
      top: at.row + area.top,
      left: at.column + area.left,
      bottom: at.row + area.bottom,
      right: at.column + area.right,
    })),
    hiddenRows: (directives.get("hidden rows") ?? "")
      .split(",")
      .filter((number) => number.trim() !== "")
      .map((number) => Number(number) - 1),
  };
}

function isText(directives: ReadonlyMap<string, string>): boolean {
  return directives.get("storage") === "text";
}

/** "{=A1+B1} 3" is a formula that shows 3, {=A1} "" one that shows nothing, "'3" the text 3; null for a blank cell. */
function cellOf(
  mark: string,
  at: { row: number; column: number },
  row: number,
  column: number,
): Written | null {
  const formula = /^\{(=[^}]*)\}\s*(.*)$/.exec(mark);
  const shown = formula ? formula[2]!.replace(/^""$/, "") : mark.replace(/^'/, "");
  const text = shown.replace(/\\n/g, "\n");
  if (text === "" && !formula) return null;
  return {
    row: at.row + row,
    column: at.column + column,
    text,
    formula: formula ? formula[1]! : null,
    asText: mark.startsWith("'"),
    pending: formula?.[2] === "",
  };
}

/** The snapshot of a gallery sheet, stored as Excel stores what is typed unless it says text. */
export function snapshotOf(sheet: WrittenSheet): SheetSnapshot {
  const cells = sheet.cells.map(({ row, column, text, formula, asText: kept, pending }): Cell => {
    const stored = kept ? asText(text) : typed(text);
    return { row, column, formula, ...stored, value: pending ? null : stored.value };
  });
  return {
    ...sheetOf(sheet.name, cells),
    merges: sheet.merges.map((area) => ({ sheet: sheet.name, ...area })),
    hiddenRows: sheet.hiddenRows,
  };
}
