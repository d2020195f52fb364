import type { Area } from "../../sheet/range";
import type { CellValue } from "../../sheet/snapshot";
import { parseFormula, type Expression } from "../formula/formula";
import { FormulaFault, single } from "../formula/formula-values";
import type { CellModel, SheetModel } from "./sheet-model";

/** Works out every formula of the workbook and puts its value into its cell. */
export function recalculate(sheets: readonly SheetModel[]): void {
  const run: Run = { sheets, done: new Set(), open: new Set() };
  for (const sheet of sheets) {
    for (const cell of sheet.cells.values()) valueOf(cell, sheet, run);
  }
}

/** Works out the formulas of an area alone; others give the values that they have. */
export function workOut(sheets: readonly SheetModel[], sheet: SheetModel, area: Area): void {
  const entered = new Set(sheet.entriesIn(area).map(({ cell }) => cell));
  const others = sheets.flatMap(({ cells }) => [...cells.values()]);
  const done = new Set(others.filter((cell) => !entered.has(cell)));
  for (const cell of entered) valueOf(cell, sheet, { sheets, done, open: new Set() });
}

/** What a formula comes to on a sheet, with the values that the cells have. */
export function resultOf(
  formula: string,
  sheet: SheetModel,
  sheets: readonly SheetModel[],
): CellValue {
  const done = new Set(sheets.flatMap(({ cells }) => [...cells.values()]));
  return evaluate(formula, sheet, { sheets, done, open: new Set() });
}

interface Run {
  readonly sheets: readonly SheetModel[];
  readonly done: Set<CellModel>;
  /** Formulas being worked out: meeting one again is a circle. */
  readonly open: Set<CellModel>;
}

function valueOf(cell: CellModel, sheet: SheetModel, run: Run): CellValue {
  if (cell.formula === null || run.done.has(cell)) return cell.value;
  if (run.open.has(cell)) return 0;
  run.open.add(cell);
  cell.value = evaluate(cell.formula, sheet, run);
  run.open.delete(cell);
  run.done.add(cell);
  return cell.value;
}

function evaluate(formula: string, home: SheetModel, run: Run): CellValue {
  try {
    const operand = parsed(formula)((name, row, column) => {
      const sheet = name === null ? home : run.sheets.find((one) => one.name === name);
      if (!sheet) throw new FormulaFault("#REF!");
      return valueOf(sheet.cell(row, column) as CellModel, sheet, run);
    });
    return single(operand) ?? 0;
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault.value;
    throw fault;
  }
}

const expressions = new Map<string, Expression>();

function parsed(formula: string): Expression {
  let expression = expressions.get(formula);
  if (!expression) expressions.set(formula, (expression = readOrName(formula)));
  return expression;
}

/** A formula from a file may be beyond this reader: it is shown as #NAME?. */
function readOrName(formula: string): Expression {
  try {
    return parseFormula(formula);
  } catch {
    return () => {
      throw new FormulaFault("#NAME?");
    };
  }
}
