import { DIALECTS } from "../../src/form/dialects";
import { mof2020 } from "../../src/form/dialects/mof-2020";
import { readLabel } from "../../src/form/text/label";
import { review } from "../../src/review";
import { rangeToA1 } from "../../src/sheet/range";
import { createWorkbook } from "../../src/simulator";
import { defaultChoices, draftOf, TEMPLATES, type Choices } from "../../src/template";
import type { Band, Label } from "../../src/template/template";
import { pictureOf, sheetOfDraft } from "../support/draft-sheet";
import { everyDraft, NO_HEAD } from "./every-draft";

async function readBack(template: (typeof TEMPLATES)[number], choices: Choices) {
  const draft = draftOf(template, choices, { row: 0, column: 0 });
  const workbook = createWorkbook([sheetOfDraft("表", draft)]);
  return review({ sheets: [pictureOf(workbook, "表")] });
}

test("the templates are offered in their order", () => {
  expect(TEMPLATES.map(({ id }) => id)).toEqual([
    "mof-2020",
    "mof-2022",
    "shenzhen-2020",
    "shanghai",
    "sichuan",
  ]);
});

test.each(everyDraft())(
  "read back as its own dialect, without a finding: %s",
  async (_, drafted) => {
    const { template, choices, draft } = drafted;
    const workbook = createWorkbook([sheetOfDraft("表", draft)]);
    const { forms, unrecognised } = review({ sheets: [pictureOf(workbook, "表")] });
    expect(unrecognised).toEqual([]);
    expect(forms.map(({ form }) => form.dialect.id)).toEqual([template.id]);
    const [{ form, findings }] = forms as [(typeof forms)[number]];
    expect(form.filled).toBe(false);
    expect(findings.filter(({ rule }) => rule !== "field-missing")).toEqual([]);
    expect([form.unit, form.year]).toEqual([choices.unit, choices.year]);
    const { top, left, right } = draft.area;
    expect(rangeToA1(form.range)).toBe(
      rangeToA1({ top, left, right, bottom: form.total!.label.cell.row }),
    );
  },
);

test.each(everyDraft())("every column and row is found again: %s", async (_, drafted) => {
  const { template, choices, draft } = drafted;
  const workbook = createWorkbook([sheetOfDraft("表", draft)]);
  const { form } = review({ sheets: [pictureOf(workbook, "表")] }).forms[0]!;
  const table = template.bands.find((band) => band.kind === "indicators")!;
  const kinds = table.levels.reduce((all, count) => all + count, 0);
  expect(form.tables.map(({ rows }) => rows.length)).toEqual([kinds * choices.rows]);
  expect(form.tables[0]!.columns.map(({ role }) => role)).toEqual([
    "category",
    "subcategory",
    ...table.columns,
  ]);
  const funds = template.bands.find((band) => band.kind === "funds")!;
  expect(form.funds).toHaveLength(funds.rows.length);
  for (const fund of form.funds) {
    expect([fund.initialBudget, fund.annualBudget, fund.executed].every((one) => one)).toBe(true);
    expect([fund.executionRate, fund.weight, fund.score].every((one) => one)).toBe(true);
  }
  expect(form.funds[0]!.weight!.text).toBe("10");
  const shown = [...form.texts, ...form.funds.flatMap((fund) => fund.executionRate ?? [])];
  expect(shown.filter(({ text }) => /^#|%$|^0/.test(text))).toEqual([]);
});

test("the blank total shows the points of the execution rate and no score", async () => {
  for (const template of TEMPLATES) {
    const { forms } = await readBack(template, defaultChoices(template, new Date(2026, 8, 1)));
    const { total } = forms[0]!.form;
    expect([total!.weight!.text, total!.score!.text]).toEqual(["10", ""]);
  }
});

test("without a year there is room for one", async () => {
  for (const template of TEMPLATES) {
    const choices: Choices = { year: null, unit: template.unit, rows: 1, head: NO_HEAD };
    const { form } = (await readBack(template, choices)).forms[0]!;
    expect(form.dialect.id).toBe(template.id);
    expect(form.year).toBeNull();
    expect(form.texts.filter(({ text }) => text.includes("（    年度）"))).toHaveLength(1);
  }
});

test("a hostile head stays a text in its field", async () => {
  const head = {
    project: '=HYPERLINK("http://example.invalid","项目")',
    department: "{money}+1",
    unit: "@SUM(A1)",
  };
  for (const template of TEMPLATES) {
    const choices: Choices = { year: 2026, unit: "元", rows: 1, head };
    const draft = draftOf(template, choices, { row: 0, column: 0 });
    for (const text of Object.values(head)) {
      const cells = draft.cells.filter(({ value }) => value === text);
      expect(cells.map(({ formula }) => formula)).toEqual([null]);
    }
    const { form, findings } = (await readBack(template, choices)).forms[0]!;
    expect(form.info.project!.value.text).toBe(head.project);
    expect(form.info.department!.value.text).toBe(head.department);
    expect(form.info.unit!.value.text).toBe(head.unit);
    expect(findings.filter(({ rule }) => rule !== "field-missing")).toEqual([]);
  }
});

test("no template repeats a word that its dialect has", () => {
  const labelsOf = (band: Band): Label[] => {
    if (band.kind === "line") return [...band.labels];
    if (band.kind !== "rows") return [band.block];
    return band.rows.flatMap(({ cells }) =>
      cells.flatMap((one) => (one.kind === "label" ? one : [])),
    );
  };
  for (const { id, bands } of TEMPLATES) {
    const own = DIALECTS.find((dialect) => dialect.id === id)!;
    const words = [own, mof2020].flatMap((dialect) => Object.values(dialect.words).flat());
    const known = new Set(words.map((word) => readLabel(word).key));
    const written = bands.flatMap(labelsOf).map(({ text }) => readLabel(text).key);
    expect(written.filter((key) => known.has(key))).toEqual([]);
  }
});
