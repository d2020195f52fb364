import { recogniseForms } from "../../src/form/recognise";
import type { Form } from "../../src/form/model/form";
import { squeeze } from "../../src/form/text/label";
import { LAYOUTS, SEEDS, typed, type Rows } from "../support/layouts";

const LABEL = /^(产出|效益|成本|数量|质量|时效|经济效益|社会效益|生态效益|满意度)指标$/;

/** What the form says, read by order alone: labels off, the rest is name, target, actual, weight, score, reason. */
function truth(rows: Rows): string[][] {
  const start = rows.findIndex((row) => row.some((text) => text.trim() === "三级指标"));
  const end = rows.findIndex((row) => row.some((text) => text.trim() === "总分"));
  return rows.slice(start + 1, end).map((row) => {
    const texts = row.map((text) => text.trim()).filter((text) => text !== "" && !LABEL.test(text));
    return [...texts, ""].slice(0, 6);
  });
}

function reading(form: Form): string[][] {
  return form.indicators.map(({ name, target, actual, weight, score, explanation }) =>
    [name, target, actual, weight, score, explanation].map((field) => field?.text ?? ""),
  );
}

const shown = (layout: string, text: string) =>
  layout === "all text" ? text : (typed(text).text ?? text);

const projects = SEEDS.map((rows) => rows.flat()[rows.flat().indexOf("项目名称") + 1]);

describe.each(Object.keys(LAYOUTS))("%s", (layout) => {
  const read = LAYOUTS[layout]!().map((sheet) => recogniseForms(sheet));
  const forms = read.flatMap((one) => one.forms);

  test("every form is found once and nothing else", () => {
    expect(forms.map((form) => form.info.project?.value.text)).toEqual(projects);
    expect(read.flatMap((one) => one.unrecognised)).toEqual([]);
    expect(new Set(forms.map((form) => form.dialect.id))).toEqual(new Set(["shenzhen-2020"]));
  });

  test.each(projects.map((project, index) => [index + 1, project] as const))(
    "form %i (%s): every indicator and the totals",
    (number) => {
      const form = forms[number - 1]!;
      const rows = SEEDS[number - 1]!;
      expect(reading(form).map((row) => row.map(squeeze))).toEqual(
        truth(rows).map((row) => row.map((text) => squeeze(shown(layout, text)))),
      );
      const last = rows[rows.length - 1]!.map((text) => text.trim()).filter((text) => text !== "");
      expect([form.total?.weight?.text, form.total?.score?.text]).toEqual(last.slice(1, 3));
      expect(form.funds.map(({ role }) => role)).toEqual([
        "total",
        "appropriation",
        "carryover",
        "other",
      ]);
      expect(form.funds[0]!.score?.number?.toFixed()).toBe("10");
      expect(form.info.unit?.value.text).toBe("");
    },
  );
});

test("labels carry down and are known in either column", () => {
  const { forms } = recogniseForms(LAYOUTS["pasted as rows, typed as Excel types"]!()[3]!);
  const labels = forms[0]!.indicators.map(
    ({ category, subcategory }) => `${category}/${subcategory}`,
  );
  expect(labels.slice(0, 2)).toEqual(["产出指标/数量指标", "产出指标/数量指标"]);
  expect(labels[12]).toBe("效益指标/社会效益指标");
});
