import type { Finding } from "../../src/lint/rule";
import type { EditPlan } from "../../src/lint/edit-plan";
import { planEdits } from "../../src/lint/plan-edits";
import type { FormReview, Review } from "../../src/review";
import { fromA1, type CellAddress } from "../../src/sheet/address";
import type { CellContent } from "../../src/sheet/edit";
import { rangeFromA1 } from "../../src/sheet/range";
import type { Cell, WorkbookSnapshot } from "../../src/sheet/snapshot";

export const plainContent = (value: CellContent["value"]): CellContent => ({
  value,
  formula: null,
  numberFormat: "General",
});

export function at(sheet: string, a1: string): CellAddress {
  return { sheet, ...fromA1(a1) };
}

/** Sheets by name, each a record of values by A1 address. */
export function snapshotOf(
  sheets: Record<string, Record<string, string | number>>,
): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      visibility: "visible",
      protected: false,
      cells: Object.entries(cells).map(([a1, value]): Cell => ({
        ...fromA1(a1),
        ...plainContent(value),
        text: String(value),
      })),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      notes: [],
    })),
  };
}

export function finding(
  cells: readonly CellAddress[],
  more: Partial<Finding> & { sentence?: string } = {},
): Finding {
  const { sentence = "得分合计应为 98", ...rest } = more;
  return {
    rule: "total-score",
    severity: "error",
    correction: "fix",
    cells,
    text: "",
    message: { "zh-CN": sentence, "en-US": `EN ${sentence}` },
    expected: null,
    changes: [],
    ...rest,
  };
}

/** A review of one form per sheet, called by the sheet's name. */
export function formReview(
  sheet: string,
  project: string,
  findings: readonly Finding[],
): FormReview {
  const cell = at(sheet, "B2");
  const form = {
    range: rangeFromA1(sheet, "A1:I26"),
    info: { project: { label: at(sheet, "A2"), value: { cell, text: project } } },
    filled: true,
    texts: [],
    tables: [],
    guesses: [],
  };
  return {
    form: form as unknown as FormReview["form"],
    findings,
    targets: 2,
    unjudged: [],
    missing: [],
  };
}

export function reviewOf(
  forms: readonly FormReview[],
  plan: Partial<EditPlan> = {},
  more: Partial<Review> = {},
): Review {
  const whole = { corrections: [], leftOut: [], ...plan };
  return { forms, unrecognised: [], hidden: [], plan: whole, ...more };
}

/** Two totals that are off on the sheet 表一: H25 should be 98, G25 should be 100. */
export const twoWrongTotals = snapshotOf({
  表一: { H25: 97, G25: 90, H12: 3, F12: "<p>完成</p>" },
  表二: { H25: 100 },
  别处: { A1: 0 },
});

/** Finds what is still wrong with `twoWrongTotals`, and plans its correction. */
export function reviewTotals(snapshot: WorkbookSnapshot): Review {
  const findings: Finding[] = [];
  const expect = (a1: string, rule: string, value: number) => {
    const cell = at("表一", a1);
    const found = snapshot.sheets[0]!.cells.find(
      ({ row, column }) => row === cell.row && column === cell.column,
    )!;
    if (found.value === value) return;
    const changes = [{ at: cell, content: plainContent(value) }];
    const expected = String(value);
    findings.push(
      finding([cell, at("表一", "H12")], { rule, text: found.text, expected, changes }),
    );
  };
  expect("H25", "total-score", 98);
  expect("G25", "total-weight", 100);
  return reviewOf(
    [formReview("表二", "图书馆", []), formReview("表一", "排水设施", findings)],
    planEdits(findings, snapshot),
  );
}
