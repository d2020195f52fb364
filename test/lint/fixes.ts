import type { CellChange, Finding } from "../../src/lint/rule";
import { fromA1, type CellAddress } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/snapshot";

const text = { "zh-CN": "", "en-US": "" };

export const at = (a1: string): CellAddress => ({ sheet: "表", ...fromA1(a1) });

export function cell(a1: string, value: Cell["value"], formula: string | null = null): Cell {
  return { ...fromA1(a1), value, text: String(value ?? ""), formula, numberFormat: "0.00" };
}

/** A finding that can be fixed by changing these cells. */
export function fix(...changes: readonly CellChange[]): Finding {
  return {
    rule: "total-score",
    severity: "error",
    correction: "fix",
    cells: [changes[0]!.at],
    text: "",
    message: text,
    expected: null,
    changes,
  };
}
