import { toA1 } from "../../src/sheet/address";
import { sameContent, type CellContent } from "../../src/sheet/edit";
import { contains, type Area, type CellRange } from "../../src/sheet/range";
import { rewriteReferences, shiftFormula } from "../../src/sheet/rewrite-references";
import type { PlacedContent, RowChange } from "../../src/sheet/row-change";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { movedArea } from "../../src/simulator/book/move-lines";
import type { LineChange } from "../../src/simulator/book/areas";

/**
 * A workbook after a row change, as Excel makes it: what stands in the first row of a merged area goes
 * with that row. Throws an Error where a cell does not hold what the change expects.
 */
export function applyRowChange(workbook: WorkbookSnapshot, change: RowChange): WorkbookSnapshot {
  const before = workbook.sheets.find(({ name }) => name === change.sheet)!;
  for (const one of change.expects) expectContent(before, one);
  const line: LineChange = {
    axis: "rows",
    at: change.row,
    count: change.kind === "insert" ? 1 : -1,
  };
  const steps = [
    (sheet: SheetSnapshot) => withRow(sheet, line),
    (sheet: SheetSnapshot) => withCopies(sheet, change),
    (sheet: SheetSnapshot) => change.merges.reduce(merged, change.merges.reduce(unmerged, sheet)),
    (sheet: SheetSnapshot) => change.contents.reduce(written, sheet),
    sorted,
  ];
  const sheets = workbook.sheets.map((sheet) => withMovedFormulas(sheet, change.sheet, line));
  return {
    ...workbook,
    sheets: sheets.map((sheet) =>
      sheet.name === change.sheet ? steps.reduce((one, step) => step(one), sheet) : sheet,
    ),
  };
}

/** What a workbook holds and where, in order: formulas, constants and merged areas; results and texts follow from them. */
export function heldIn({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, cells, merges }) => ({
    name,
    cells: cells
      .filter(({ value, formula }) => formula !== null || (value ?? "") !== "")
      .map((cell) => `${toA1(cell)} ${cell.formula ?? String(cell.value)} ${cell.numberFormat}`)
      .sort(),
    merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
  }));
}

function expectContent(sheet: SheetSnapshot, { at, content }: PlacedContent): void {
  const held = contentAt(sheet, at.row, at.column);
  if (at.sheet === sheet.name && sameContent(held, content)) return;
  throw new Error(
    `${JSON.stringify(at)} holds ${JSON.stringify(held)}, not ${JSON.stringify(content)}`,
  );
}

function contentAt({ cells }: SheetSnapshot, row: number, column: number): CellContent {
  const cell = cells.find((one) => one.row === row && one.column === column);
  return cell ?? { value: null, formula: null, numberFormat: "General" };
}

function withMovedFormulas(home: SheetSnapshot, sheet: string, line: LineChange): SheetSnapshot {
  const move = (formula: string) =>
    rewriteReferences(formula, (name, referred) =>
      (name ?? home.name) === sheet ? movedArea(referred, line) : referred,
    );
  const cells = home.cells.map((cell) => ({
    ...cell,
    formula: cell.formula === null ? null : move(cell.formula),
  }));
  return { ...home, cells };
}

function withRow(sheet: SheetSnapshot, line: LineChange): SheetSnapshot {
  const moved = (row: number, column: number) =>
    movedArea({ top: row, left: column, bottom: row, right: column }, line)?.top;
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const row = moved(cell.row, cell.column);
      return row === undefined ? [] : [{ ...cell, row }];
    }),
    merges: sheet.merges
      .flatMap((area) => movedArea(area, line) ?? [])
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
  };
}

/** The new row takes formulas over, which show nothing. */
function withCopies(sheet: SheetSnapshot, { row, like }: RowChange): SheetSnapshot {
  if (!like) return sheet;
  const copies = sheet.cells
    .filter((cell) => cell.row === like.top && cell.formula !== null)
    .filter(({ column }) => column >= like.left && column <= like.right)
    .map((cell): Cell => {
      const formula = shiftFormula(cell.formula!, row - like.top, 0);
      return { ...cell, row, formula, value: "", text: "" };
    });
  return { ...sheet, cells: [...sheet.cells, ...copies] };
}

function unmerged(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const touches = (one: CellRange) =>
    one.top <= area.bottom &&
    one.bottom >= area.top &&
    one.left <= area.right &&
    one.right >= area.left;
  return { ...sheet, merges: sheet.merges.filter((one) => !touches(one)) };
}

function merged(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const range = { sheet: sheet.name, ...area };
  if (area.top === area.bottom && area.left === area.right) return sheet;
  const isCovered = ({ row, column }: Cell) =>
    contains(range, { sheet: sheet.name, row, column }) &&
    (row !== area.top || column !== area.left);
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => !isCovered(cell)),
    merges: [...sheet.merges, range],
  };
}

function sorted(sheet: SheetSnapshot): SheetSnapshot {
  const cells = [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function written(sheet: SheetSnapshot, { at: { row, column }, content }: PlacedContent) {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const { value, formula, numberFormat } = content;
  const isBlank = formula === null && (value ?? "") === "";
  const cell = { row, column, value, text: String(value ?? ""), formula, numberFormat };
  return { ...sheet, cells: isBlank ? others : [...others, cell] };
}
