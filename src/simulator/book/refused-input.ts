import { fromA1 } from "../../sheet/address";
import { cellArea, touches } from "../../sheet/range";
import type { CellValue } from "../../sheet/snapshot";
import type { Book } from "./book";
import { resultOf } from "./recalculate";
import type { SheetModel } from "./sheet-model";
import { readTyped } from "./typed-input";
import { seenFrom, type Guarding } from "./validations";

/** Texts to be typed, by A1 address. */
export type Inputs = Readonly<Record<string, string>>;

/** Why Excel does not take a typed text in; `message` is what the guard of the cell says. */
export type InputRefusal = { readonly a1: string; readonly input: string } & (
  { readonly why: "protected" } | { readonly why: "guarded"; readonly message: string }
);

/** The first text that Excel would not take in; null where it takes all. A formula's result is not looked at. */
export function refusalOf(book: Book, sheet: SheetModel, inputs: Inputs): InputRefusal | null {
  for (const [a1, input] of Object.entries(inputs)) {
    const { row, column } = fromA1(a1);
    const at = cellArea(row, column);
    if (sheet.protected && sheet.cell(row, column).locked) return { a1, input, why: "protected" };
    const guard = sheet.validations.find(({ area }) => touches(area, at));
    if (!guard || guard.error.style !== "Stop") continue;
    const bound = (given: number | string) =>
      typeof given === "number" ? given : resultOf(given, sheet, book.sheets);
    if (!takesIn(seenFrom(guard, at), input, bound))
      return { a1, input, why: "guarded", message: guard.error.message };
  }
  return null;
}

function takesIn(
  { decimal, ignoreBlanks }: Guarding,
  input: string,
  bound: (given: number | string) => CellValue,
): boolean {
  if (!decimal || input.startsWith("=")) return true;
  const { value } = readTyped(input);
  if (value === null) return ignoreBlanks;
  if (typeof value !== "number") return false;
  const lowest = bound(decimal.formula1);
  const highest = decimal.operator === "Between" ? bound(decimal.formula2!) : Infinity;
  return (
    !(typeof lowest === "number" && value < lowest) &&
    !(typeof highest === "number" && value > highest)
  );
}
