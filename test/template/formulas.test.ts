import { TEMPLATES, type Template } from "../../src/template";
import { NO_HEAD } from "./every-draft";
import { openForm, type OpenForm } from "./open-form";

const open = (template: Template) =>
  openForm(template, { year: 2026, unit: "万元", rows: 3, head: NO_HEAD });

/** Types the amounts of one source: at the start of the year, for the year, spent. */
function typeSource(form: OpenForm, source: number, amounts: readonly [string, string, string]) {
  const row = form.blank.funds[source]!;
  form.type(row.initialBudget, amounts[0]);
  form.type(row.annualBudget, amounts[1]);
  form.type(row.executed, amounts[2]);
}

/** What a row of the funds shows: three amounts, rate, score. */
function shownIn(form: OpenForm, row: number): string[] {
  const fund = form.blank.funds[row]!;
  const fields = [fund.initialBudget, fund.annualBudget, fund.executed];
  return [...fields, fund.executionRate, fund.score].map((field) => form.shows(field));
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "%s",
  (_, template) => {
    const notScored = template.bands.find((band) => band.kind === "funds")!.notScored;

    test("a blank form counts nothing", async () => {
      const form = await open(template);
      expect(shownIn(form, 0)).toEqual(["", "", "", "", ""]);
      expect(shownIn(form, 1)).toEqual(["", "", "", "", notScored]);
    });

    test("the total adds up its sources, blank ones left out", async () => {
      const form = await open(template);
      typeSource(form, 1, ["60.5", "80.5", "75"]);
      typeSource(form, 3, ["", "19.5", "20"]);
      expect(shownIn(form, 0)).toEqual(["60.50", "100.00", "95.00", "95.00%", "9.5"]);
      expect(shownIn(form, 1)).toEqual(["60.50", "80.50", "75.00", "93.17%", notScored]);
      expect(shownIn(form, 2)).toEqual(["", "", "", "", notScored]);
      expect(shownIn(form, 3)).toEqual(["", "19.50", "20.00", "102.56%", notScored]);
    });

    test("who spends more than budgeted earns no more than all points", async () => {
      const form = await open(template);
      typeSource(form, 1, ["100", "100", "120"]);
      expect(shownIn(form, 0)).toEqual(["100.00", "100.00", "120.00", "120.00%", "10"]);
    });

    test("rate and score are rounded to what is shown", async () => {
      const form = await open(template);
      typeSource(form, 1, ["3", "3", "2"]);
      expect(shownIn(form, 0).slice(3)).toEqual(["66.67%", "6.67"]);
      typeSource(form, 1, ["1199813.57", "1234567.89", "1199813.57"]);
      expect(shownIn(form, 0)).toEqual([
        "1,199,813.57",
        "1,234,567.89",
        "1,199,813.57",
        "97.18%",
        "9.72",
      ]);
    });

    test("without a budget there is no rate and no score", async () => {
      const form = await open(template);
      typeSource(form, 1, ["0", "0", "0"]);
      expect(shownIn(form, 0)).toEqual(["0.00", "0.00", "0.00", "", ""]);
      typeSource(form, 1, ["50", "50", ""]);
      expect(shownIn(form, 0)).toEqual(["50.00", "50.00", "", "", ""]);
    });

    test("words among the amounts count as nothing and break nothing", async () => {
      const form = await open(template);
      typeSource(form, 1, ["无", "100", "90"]);
      typeSource(form, 2, ["无", "无", "无"]);
      expect(shownIn(form, 0)).toEqual(["", "100.00", "90.00", "90.00%", "9"]);
      expect(shownIn(form, 2)).toEqual(["无", "无", "无", "", notScored]);
    });

    test("the totals count the execution rate and every row from the first to the last", async () => {
      const form = await open(template);
      const labels = [...new Set(form.blank.tables[0]!.rows.map((row) => form.labelAt(row)))];
      typeSource(form, 1, ["100", "100", "87"]);
      labels.forEach((label) => {
        form.type(form.indicator(label, 0, "weight"), "4.5");
        form.type(form.indicator(label, 2, "weight"), "5");
        form.type(form.indicator(label, 0, "score"), "4.25");
        form.type(form.indicator(label, 2, "score"), "0");
      });
      const { weight, score } = form.blank.total!;
      expect(form.shows(weight)).toBe(String(10 + labels.length * 9.5));
      expect(form.shows(score)).toBe(String(8.7 + labels.length * 4.25));
      expect(labels.length).toBeGreaterThanOrEqual(8);
    });

    test("another weight of the execution rate counts at once", async () => {
      const form = await open(template);
      typeSource(form, 1, ["100", "100", "87"]);
      form.type(form.blank.funds[0]!.weight, "20");
      expect(shownIn(form, 0)[4]).toBe("17.4");
      expect(form.shows(form.blank.total!.weight)).toBe("20");
      expect(form.shows(form.blank.total!.score)).toBe("17.4");
    });

    test("points and values show as they were typed", async () => {
      const form = await open(template);
      const [row] = form.blank.tables[0]!.rows as [number];
      const shown = (role: "target" | "actual" | "weight" | "score", text: string) => {
        const at = form.indicator(form.labelAt(row), 1, role);
        form.type(at, text);
        return form.shows(at);
      };
      expect(shown("target", "98%")).toBe("98%");
      expect(shown("actual", "≥20000卷/份")).toBe("≥20000卷/份");
      expect(shown("weight", "10")).toBe("10");
      expect(shown("score", "8.5")).toBe("8.5");
    });
  },
);
