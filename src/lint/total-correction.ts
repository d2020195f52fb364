import type { NumberField } from "../form/model/form";
import { type Decimal, plain } from "../sheet/number";
import type { CellChange } from "./rule";
import { sumFormula } from "./sum-formula";

/** Writes a total: a formula over the very cells when each holds a real number, else the sum itself. */
export function writeTotal(
  total: NumberField,
  inputs: readonly NumberField[],
  sum: Decimal,
): CellChange {
  const counted = inputs.filter(({ number }) => number !== null);
  const cells = counted.map(({ cell }) => cell);
  const live = counted.every(({ numeric }) => numeric);
  return {
    at: total.cell,
    content: { value: Number(plain(sum)), formula: live ? sumFormula(cells) : null },
    sum: cells,
  };
}
