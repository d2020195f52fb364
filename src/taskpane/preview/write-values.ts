import type { PlannedEdit } from "../../lint/plan-edits";
import { toSheetA1 } from "../../sheet/address";
import { Decimal } from "../../sheet/number";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { formulaResult, type CellNumber } from "./formula-result";

/** Digits behind the point of a result that is written as a value. */
const digits = 6;

/**
 * Turns edits that write a formula into edits that write its result, as it will be when all of
 * `chosen` are written: a total counts the corrected scores, not those that are replaced with it.
 */
export function valueWriter(
  snapshot: WorkbookSnapshot,
  chosen: readonly PlannedEdit[],
): (edit: PlannedEdit) => PlannedEdit {
  const results = resultsAfter(snapshot, chosen);
  return (edit) => {
    const { at, after, finding } = edit;
    if (after.formula === null || after.value === null) return edit;
    const result = formulaResult(after.formula, results(at.sheet));
    const value = result ? result.toDecimalPlaces(digits).toNumber() : after.value;
    return {
      ...edit,
      after: { ...after, value, formula: null },
      finding: { ...finding, expected: null },
    };
  };
}

/** The numbers of a sheet's cells once the edits are written; a cycle has none. */
function resultsAfter(
  snapshot: WorkbookSnapshot,
  edits: readonly PlannedEdit[],
): (sheet: string) => CellNumber {
  const contents = contentsAfter(snapshot, edits);
  const known = new Map<string, Decimal | null>();
  const numbersOf =
    (sheet: string): CellNumber =>
    (at) => {
      const place = toSheetA1({ sheet, ...at });
      if (known.has(place)) return known.get(place)!;
      known.set(place, null);
      const content = contents.get(place);
      const number = content ? resultOf(content, numbersOf(sheet)) : null;
      known.set(place, number);
      return number;
    };
  return numbersOf;
}

type Content = Pick<PlannedEdit["after"], "value" | "formula">;

/** The user's own formulas count with the result they have now. */
function contentsAfter(
  snapshot: WorkbookSnapshot,
  edits: readonly PlannedEdit[],
): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, value } of cells) {
      contents.set(toSheetA1({ sheet: name, row, column }), { value, formula: null });
    }
  }
  for (const { at, after } of edits) contents.set(toSheetA1(at), after);
  return contents;
}

function resultOf({ value, formula }: Content, cell: CellNumber): Decimal | null {
  const result = formula === null ? null : formulaResult(formula, cell);
  if (result) return result;
  return typeof value === "number" ? new Decimal(value) : null;
}
