import type { CellValue } from "../../sheet/snapshot";

/** What part of a formula comes to: one value, or the values of a reference row by row. */
export type Operand = CellValue | readonly CellValue[];

/** An error value on its way through a formula: "#DIV/0!" and the like. */
export class FormulaFault extends Error {
  constructor(readonly value: string) {
    super(value);
    this.name = "FormulaFault";
  }
}

/** The single value of an operand; throws the error value it holds. */
export function single(operand: Operand): CellValue {
  if (!isReference(operand)) return faultless(operand);
  if (operand.length !== 1) throw new FormulaFault("#VALUE!");
  return faultless(operand[0]!);
}

export function isReference(operand: Operand): operand is readonly CellValue[] {
  return Array.isArray(operand);
}

/** Throws the error value a cell holds. */
export function faultless(value: CellValue): CellValue {
  if (typeof value === "string" && /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(value)) {
    throw new FormulaFault(value);
  }
  return value;
}

export function toNumber(operand: Operand): number {
  const value = single(operand);
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new FormulaFault("#VALUE!");
  return number;
}

export function toText(operand: Operand): string {
  const value = single(operand);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Negative, zero or positive: numbers before texts before booleans, texts in any case. */
export function compare(left: Operand, right: Operand): number {
  const values = [single(left), single(right)] as const;
  const [a, b] = [values[0] ?? blankLike(values[1]), values[1] ?? blankLike(values[0])];
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === "string") return sign(a.toLowerCase(), String(b).toLowerCase());
  return sign(Number(a), Number(b));
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function sign<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
