import { toA1 } from "../../../src/sheet/address";
import { a1, hasTotalRow, slippedRows } from "./support/cells";
import type { Injector } from "./support/injection";

/**
 * No figure in the total's row. A row that holds more than two figures, or slipped, goes as a whole: what was left would
 * be read as an indicator.
 */
export const inject: Injector = (form) => {
  const { total, indicators, range } = form;
  if (!total?.score || !hasTotalRow(form)) return null;
  const row = total.label.cell.row;
  const figures = form.texts.filter(({ cell, text }) => cell.row === row && /^\d/.test(text));
  if (!slippedRows(form).has(row) && figures.length <= 2) {
    return { changes: { [a1(total.score)]: "" }, at: a1(total.score), says: [total.label.text] };
  }
  const cells = form.texts.filter(({ cell }) => cell.row === row).map(a1);
  const last = indicators[indicators.length - 1]!.row;
  return {
    changes: Object.fromEntries(cells.map((at) => [at, ""])),
    at: toA1({ row: last, column: range.left }),
    says: ["总分"],
  };
};
