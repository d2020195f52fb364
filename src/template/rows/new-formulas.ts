import { sameCell } from "../../sheet/address";
import { shiftFormula } from "../../sheet/rewrite-references";
import { formulaAfter, type Line, type PlacedContent } from "../../sheet/row-change";
import { formulaAround, formulaChange, formulasOf, type FormulaChange } from "./formulas";
import { contentsOf, type RowInForm } from "./row-in-form";

/**
 * The formulas that are to take a new row in: those over columns of the form whose range ends with the
 * row above it. In that row itself only what "$" fixes: the rest goes along when it is copied.
 */
export function followingFormulas({ form, sheet, row }: RowInForm, line: Line): FormulaChange[] {
  const { left, right } = form.range;
  return formulasOf(sheet).flatMap((cell) => {
    const around = formulaAround(
      line,
      cell.formula,
      (area, fixed) =>
        area.left <= right && area.right >= left && (cell.row !== row || fixed.bottom),
    );
    return around === formulaAfter(line, cell.formula) ? [] : [formulaChange(line, cell, around)];
  });
}

/** A formula that the new row takes from the row above. */
interface Copy {
  readonly copy: PlacedContent;
  /** Whether the formula above is one that is changed, of which Excel copies the former one. */
  readonly differs: boolean;
}

/** The formulas of the row as they come to stand in the line below it when they are copied. */
export function copiesBelow(
  here: RowInForm,
  line: Line,
  changes: readonly FormulaChange[],
): Copy[] {
  return contentsOf(here, here.row).flatMap(({ at, content }) => {
    if (content.formula === null) return [];
    const change = changes.find(({ before }) => sameCell(before.at, at));
    const above = change?.after.content.formula ?? formulaAfter(line, content.formula);
    const copied = { ...content, value: null, formula: shiftFormula(above, 1, 0) };
    return [{ copy: { at: { ...at, row: line.row }, content: copied }, differs: !!change }];
  });
}
