import { fromA1 } from "../../sheet/address";
import { Decimal, sum } from "../../sheet/number";

/** The number in a cell, zero-based, of the formula's own sheet; null where there is none. */
export type CellNumber = (at: { row: number; column: number }) => Decimal | null;

/**
 * The result of a formula as the rules write them: SUM over cells and ranges, ROUND, MIN, products
 * and quotients; null for anything else, and where a cell it needs holds no number.
 */
export function formulaResult(formula: string, cell: CellNumber): Decimal | null {
  const tokens = formula.slice(1).match(/[A-Z]+\d*|\d+(?:\.\d+)?|\S/g) ?? [];
  try {
    const reader = new Reader(tokens, cell);
    const result = reader.product();
    return reader.atEnd() && result.isFinite() ? result : null;
  } catch (error) {
    if (error instanceof NoResult) return null;
    throw error;
  }
}

class NoResult extends Error {}

class Reader {
  private next = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cell: CellNumber,
  ) {}

  atEnd(): boolean {
    return this.next === this.tokens.length;
  }

  product(): Decimal {
    let result = this.factor();
    while (this.peek() === "*" || this.peek() === "/") {
      result = this.take() === "*" ? result.times(this.factor()) : result.div(this.factor());
    }
    return result;
  }

  private factor(): Decimal {
    const token = this.take();
    if (/^\d/.test(token)) return new Decimal(token);
    if (/\d$/.test(token)) return this.cell(fromA1(token)) ?? fail();
    this.expect("(");
    const result = this.call(token);
    this.expect(")");
    return result;
  }

  private call(name: string): Decimal {
    if (name === "SUM") return sum(this.list(() => this.range()).flat());
    const values = this.list(() => this.product());
    if (name === "MIN") return Decimal.min(...values);
    if (name === "ROUND") return values[0]!.toDecimalPlaces((values[1] ?? fail()).toNumber());
    return fail();
  }

  private list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.peek() === ",") {
      this.take();
      items.push(read());
    }
    return items;
  }

  /** The numbers of a cell or a range; as in Excel, a sum passes over cells without one. */
  private range(): Decimal[] {
    const first = fromA1(this.take());
    let last = first;
    if (this.peek() === ":") {
      this.take();
      last = fromA1(this.take());
    }
    const numbers: Decimal[] = [];
    for (let { row } = first; row <= last.row; row += 1) {
      for (let { column } = first; column <= last.column; column += 1) {
        const number = this.cell({ row, column });
        if (number) numbers.push(number);
      }
    }
    return numbers;
  }

  private peek(): string | undefined {
    return this.tokens[this.next];
  }

  private take(): string {
    this.next += 1;
    return this.tokens[this.next - 1] ?? fail();
  }

  private expect(token: string): void {
    if (this.take() !== token) fail();
  }
}

function fail(): never {
  throw new NoResult();
}
