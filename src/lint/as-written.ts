import { toSheetA1 } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import { Decimal, sum } from "../sheet/number";
import type { Correction, PlannedEdit, WriteAs } from "./edit-plan";

/** Digits behind the point of a result that is written as a value. */
const DIGITS = 6;

/**
 * The corrections of a plan as they are written when `chosen` of them are. Where values are wanted, a
 * formula gives way to its result: a total counts its cells as the chosen corrections leave them,
 * anything else stands as its rule has counted it.
 */
export function asWritten(
  corrections: readonly Correction[],
  chosen: readonly Correction[],
  writeAs: WriteAs,
): readonly Correction[] {
  if (writeAs === "formula") return corrections;
  const gains = gainsOf(chosen);
  return corrections.map((one) =>
    one.edits.some(isCounted)
      ? { ...one, edits: one.edits.map((edit) => asValue(edit, gains)), expected: null }
      : one,
  );
}

/** A correction as it is written when nothing else is. */
export function writtenAlone(correction: Correction, writeAs: WriteAs): Correction {
  return asWritten([correction], [correction], writeAs)[0]!;
}

/** Whether a formula with a number as its result would be written. */
function isCounted({ after }: PlannedEdit): boolean {
  return after.formula !== null && typeof after.value === "number";
}

/** By how much the number in each cell grows, by the cell's name. */
type Gains = ReadonlyMap<string, Decimal>;

function gainsOf(corrections: readonly Correction[]): Gains {
  return new Map(
    corrections.flatMap(({ edits }) =>
      edits.map(({ at, before, after }) => [
        toSheetA1(at),
        numberIn(after).minus(numberIn(before)),
      ]),
    ),
  );
}

/** As in Excel, what is no number counts nothing. */
function numberIn({ value }: CellContent): Decimal {
  return new Decimal(typeof value === "number" ? value : 0);
}

function asValue(edit: PlannedEdit, gains: Gains): PlannedEdit {
  if (!isCounted(edit)) return edit;
  const { after } = edit;
  const gained = sum(edit.sum.flatMap((cell) => gains.get(toSheetA1(cell)) ?? []));
  const value = numberIn(after).plus(gained).toDecimalPlaces(DIGITS).toNumber();
  return { ...edit, after: { ...after, value, formula: null } };
}
