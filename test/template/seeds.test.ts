import type { Form, Indicator } from "../../src/form/model/form";
import { computedScore, computedWeight } from "../../src/measure/totals";
import type { ColumnRole } from "../../src/form/model/roles";
import { review, type FormReview } from "../../src/review";
import { plain } from "../../src/sheet/number";
import { TEMPLATES } from "../../src/template";
import { place, SEEDS, sheetOf, typed } from "../support/layouts";
import { NO_HEAD } from "./every-draft";
import { openForm, type OpenForm } from "./open-form";

const SHENZHEN = TEMPLATES.find(({ id }) => id === "shenzhen-2020")!;
/** As many as the longest list of indicators under one label. */
const ROWS = 6;

const COLUMNS = ["name", "target", "actual", "weight", "score", "explanation"] as const;
const AMOUNTS = ["initialBudget", "annualBudget", "executed"] as const;

/** Cells in the wrong column can't happen where every column is printed. */
const BESIDE = ["row-slipped", "label-misplaced"];

/** What the blank form leaves to the author, out of a seed form. */
function fillIn(form: OpenForm, seed: Form): void {
  for (const [role, { value }] of Object.entries(seed.info)) {
    form.type(form.blank.info[role as keyof Form["info"]]!.value, value.text);
  }
  for (const fund of seed.funds.filter(({ role }) => role !== "total")) {
    const row = form.blank.funds.find(({ role }) => role === fund.role)!;
    for (const column of AMOUNTS) form.type(row[column], fund[column]!.text);
  }
  const filled = new Map<string, number>();
  for (const indicator of seed.indicators) {
    const label = indicator.subcategory || indicator.category;
    const nth = filled.get(label) ?? 0;
    filled.set(label, nth + 1);
    for (const role of COLUMNS) fillCell(form, label, nth, role, indicator);
  }
}

function fillCell(
  form: OpenForm,
  label: string,
  nth: number,
  role: ColumnRole & keyof Indicator,
  indicator: Indicator,
): void {
  const text = (indicator[role] as { text: string } | null)?.text ?? "";
  form.type(form.indicator(label, nth, role), text);
}

function told({ findings }: FormReview): string[] {
  return findings
    .filter(({ rule }) => !BESIDE.includes(rule))
    .map(({ rule, severity }) => `${severity} ${rule}`)
    .sort();
}

const original = SEEDS.map(
  (rows) => review({ sheets: [sheetOf("表", place(rows, typed))] }).forms[0]!,
);

test("the seed forms bring findings to compare", () => {
  expect(original.flatMap(told).length).toBeGreaterThan(15);
});

describe.each(original.map((seed, index) => [index + 1, seed] as const))("seed %i", (_, seed) => {
  const filled = openForm(SHENZHEN, {
    year: 2020,
    unit: "元",
    rows: ROWS,
    head: NO_HEAD,
  }).then((form) => {
    fillIn(form, seed.form);
    return form.review();
  });

  test("the filled template brings the findings of the published form", async () => {
    const { forms, unrecognised } = await filled;
    expect(forms).toHaveLength(1);
    expect(unrecognised).toEqual([]);
    expect(told(forms[0]!)).toEqual(told(seed));
  });

  test("it holds the same indicators and adds up to the same totals", async () => {
    const { form } = (await filled).forms[0]!;
    const names = (one: Form) => one.indicators.map(({ name }) => name.text).sort();
    expect(names(form)).toEqual(names(seed.form));
    expect(form.total?.weight?.text).toBe(plain(computedWeight(seed.form)));
    expect(form.total?.score?.text).toBe(plain(computedScore(seed.form)));
    expect(form.total?.score?.text).toBe(seed.form.total?.score?.text);
  });

  test("its total amounts are those of the published form", async () => {
    const { form } = (await filled).forms[0]!;
    const total = (one: Form) => one.funds.find(({ role }) => role === "total")!;
    for (const column of AMOUNTS) {
      expect(plain(total(form)[column]!.number!)).toBe(plain(total(seed.form)[column]!.number!));
    }
    expect(total(form).executionRate!.number!.equals(total(seed.form).executionRate!.number!)).toBe(
      true,
    );
  });
});
