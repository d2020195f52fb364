import { type Area, touches } from "../../sheet/range";
import { shiftFormula } from "../../sheet/rewrite-references";
import { overlap, remains, shifted, shiftTo, sizeOf, type Shift } from "./areas";
import type { SimulatedValidation } from "./saved-workbook";

/** What cells take in and what is told of them; formulas stand for the first cell. */
export type Guarding = Omit<SimulatedValidation, "area">;

export interface Validation extends Guarding {
  readonly area: Area;
}

export const UNGUARDED: Guarding = {
  decimal: null,
  ignoreBlanks: true,
  prompt: { title: "", message: "" },
  error: { title: "", message: "", style: "Stop" },
};

/** What an area has in all its cells alike, as seen from its first one; null where they differ. */
export function guardingOf(all: readonly Validation[], area: Area): Guarding | null {
  const there = all.filter((one) => touches(one.area, area));
  if (there.length === 0) return UNGUARDED;
  const seen = there.map((one) => seenFrom(one, area));
  const guarded = there.reduce((sum, one) => sum + sizeOf(overlap(one.area, area)), 0);
  return guarded === sizeOf(area) && seen.every((one) => same(one, seen[0]!)) ? seen[0]! : null;
}

/** Guards an area anew, whatever guarded its cells before; neighbours that say the same become one. */
export function guard(all: readonly Validation[], area: Area, guarding: Guarding): Validation[] {
  const others = unguard(all, area);
  return same(guarding, UNGUARDED) ? others : joined([...others, { ...guarding, area }]);
}

export function unguard(all: readonly Validation[], area: Area): Validation[] {
  return all.flatMap((one) =>
    touches(one.area, area)
      ? remains(one.area, area).map((piece) => ({ ...seenFrom(one, piece), area: piece }))
      : [one],
  );
}

/** Guards the place that `from` is copied to as `from` is guarded on its own sheet. */
export function copyGuards(
  all: readonly Validation[],
  from: { readonly validations: readonly Validation[]; readonly area: Area },
  shift: Shift,
): Validation[] {
  return from.validations
    .filter(({ area }) => touches(area, from.area))
    .reduce(
      (guarded, one) => {
        const to = shifted(overlap(one.area, from.area), shift);
        return guard(guarded, to, seenFrom(one, to));
      },
      unguard(all, shifted(from.area, shift)),
    );
}

/** The same with formulas as they stand in another first cell. */
export function seenFrom({ area, ...guarding }: Validation, first: Area): Guarding {
  const { rows, columns } = shiftTo(area, first);
  return withFormulas(guarding, (formula) => shiftFormula(formula, rows, columns));
}

/** The same with other formulas. */
export function withFormulas(
  { decimal, ...guarding }: Guarding,
  change: (formula: string) => string,
): Guarding {
  if (!decimal) return { ...guarding, decimal };
  const { operator, formula1, formula2 } = decimal;
  const changed = (bound: number | string) => (typeof bound === "string" ? change(bound) : bound);
  return {
    ...guarding,
    decimal: {
      operator,
      formula1: changed(formula1),
      ...(formula2 === undefined ? {} : { formula2: changed(formula2) }),
    },
  };
}

function joined(all: readonly Validation[]): Validation[] {
  const sorted = [...all].sort(
    ({ area: a }, { area: b }) => a.left - b.left || a.right - b.right || a.top - b.top,
  );
  return sorted.reduce<Validation[]>((done, one) => {
    const above = done.at(-1);
    if (!above || !continues(above, one)) return [...done, one];
    return [...done.slice(0, -1), { ...above, area: { ...above.area, bottom: one.area.bottom } }];
  }, []);
}

function continues(above: Validation, below: Validation): boolean {
  const { area, ...guarding } = above;
  return (
    below.area.left === area.left &&
    below.area.right === area.right &&
    below.area.top === area.bottom + 1 &&
    same(seenFrom(below, area), guarding)
  );
}

/** Keys in one order, since they come from add-ins, files and this program. */
function same(a: Guarding, b: Guarding): boolean {
  return told(a) === told(b);
}

function told({ decimal, ignoreBlanks, prompt, error }: Guarding): string {
  return JSON.stringify([
    decimal && [decimal.operator, decimal.formula1, decimal.formula2],
    ignoreBlanks,
    [prompt.title, prompt.message],
    [error.title, error.message, error.style],
  ]);
}
