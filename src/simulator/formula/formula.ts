import { fromA1 } from "../../sheet/address";
import type { CellRange } from "../../sheet/range";
import type { CellValue } from "../../sheet/snapshot";
import { tokenise, type Token } from "./formula-tokens";
import { compare, FormulaFault, toNumber, toText, type Operand } from "./formula-values";
import { FUNCTIONS } from "./functions";

/** Looks up a cell's value; `sheet` is null for the formula's own sheet. */
type Lookup = (sheet: string | null, row: number, column: number) => CellValue;

/** A formula read once, worked out any number of times; evaluating may throw a FormulaFault. */
export type Expression = (lookup: Lookup) => Operand;

/** Reads "=SUM(A1:A3)/2"; throws a SyntaxError for what is no formula. */
export function parseFormula(formula: string): Expression {
  return new Parser(tokenise(formula.slice(1))).whole();
}

type Operator = (left: Operand, right: Operand) => Operand;

const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  {
    "=": (a, b) => compare(a, b) === 0,
    "<>": (a, b) => compare(a, b) !== 0,
    "<": (a, b) => compare(a, b) < 0,
    ">": (a, b) => compare(a, b) > 0,
    "<=": (a, b) => compare(a, b) <= 0,
    ">=": (a, b) => compare(a, b) >= 0,
  },
  { "&": (a, b) => toText(a) + toText(b) },
  {
    "+": (a, b) => toNumber(a) + toNumber(b),
    "-": (a, b) => toNumber(a) - toNumber(b),
  },
  {
    "*": (a, b) => toNumber(a) * toNumber(b),
    "/": (a, b) => divide(toNumber(a), toNumber(b)),
  },
  { "^": (a, b) => toNumber(a) ** toNumber(b) },
];

function divide(dividend: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault("#DIV/0!");
  return dividend / divisor;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(0);
    this.expect("");
    return expression;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.binary(level + 1);
    while (this.next.kind === "sign" && this.next.text in operators) {
      const operate = operators[this.take().text]!;
      const [a, b] = [left, this.binary(level + 1)];
      left = (lookup) => operate(a(lookup), b(lookup));
    }
    return left;
  }

  private signed(): Expression {
    if (this.accept("+")) return this.signed();
    if (this.accept("-")) {
      const operand = this.signed();
      return (lookup) => -toNumber(operand(lookup));
    }
    return this.percentage();
  }

  private percentage(): Expression {
    let operand = this.primary();
    while (this.accept("%")) {
      const whole = operand;
      operand = (lookup) => toNumber(whole(lookup)) / 100;
    }
    return operand;
  }

  private primary(): Expression {
    const { kind, text } = this.take();
    if (kind === "number") return () => Number(text);
    if (kind === "text") return () => text.slice(1, -1).replace(/""/g, '"');
    if (kind === "reference") return this.reference(text);
    if (kind === "name") return this.named(text.toUpperCase());
    if (kind === "error") {
      return () => {
        throw new FormulaFault(text.toUpperCase());
      };
    }
    if (text !== "(") throw new SyntaxError(`A formula cannot go on with "${text}"`);
    const inner = this.binary(0);
    this.expect(")");
    return inner;
  }

  private reference(text: string): Expression {
    const { sheet, cell } = splitReference(text);
    const first = fromA1(cell);
    const last = this.accept(":") ? fromA1(this.endOfRange()) : first;
    const range = {
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    };
    return (lookup) => read(range, sheet, lookup);
  }

  private endOfRange(): string {
    const { kind, text } = this.take();
    if (kind !== "reference" || text.includes("!")) throw new SyntaxError("A range lacks its end");
    return text;
  }

  private named(name: string): Expression {
    if (!this.accept("(")) {
      if (name !== "TRUE" && name !== "FALSE")
        throw new SyntaxError(`No name ${name} in this workbook`);
      return () => name === "TRUE";
    }
    const args = this.args();
    return (lookup) => {
      const call = FUNCTIONS[name];
      if (!call) throw new FormulaFault("#NAME?");
      return call(args.map((arg) => () => arg(lookup)));
    };
  }

  private args(): Expression[] {
    const args: Expression[] = [];
    if (this.accept(")")) return args;
    do args.push(this.binary(0));
    while (this.accept(","));
    this.expect(")");
    return args;
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }

  private take(): Token {
    const token = this.next;
    if (token.kind !== "end") this.at += 1;
    return token;
  }

  private accept(sign: string): boolean {
    const found = this.next.kind === "sign" && this.next.text === sign;
    if (found) this.at += 1;
    return found;
  }

  private expect(text: string): void {
    if (this.take().text !== text)
      throw new SyntaxError(`The formula lacks "${text}" or goes on too long`);
  }
}

function splitReference(text: string): { sheet: string | null; cell: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cell: text };
  const sheet = text.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, cell: text.slice(bang + 1) };
}

function read(range: Omit<CellRange, "sheet">, sheet: string | null, lookup: Lookup): CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      values.push(lookup(sheet, row, column));
    }
  }
  return values;
}
