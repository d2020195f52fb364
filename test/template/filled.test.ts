import { TEMPLATES, type Template } from "../../src/template";
import { openForm, type OpenForm } from "./open-form";

const REASON = "连续降雨道路中断两周，已增配车辆和人员，下年度一季度补足。";

/** Fills every field of a form rightly, one row under each label with blank rows around it. */
async function fillRightly(template: Template, unit: "元" | "万元"): Promise<OpenForm> {
  const head = { project: "水库维修养护", department: "水务局", unit: "水库管理所" };
  const form = await openForm(template, { year: 2026, unit, rows: 3, head });
  const { blank } = form;
  form.type(blank.info.expectedGoal!.value, "完成十二座水库的维修养护，汛期安全运行。");
  form.type(blank.info.achievedGoal!.value, "十二座水库的维修养护已经完成，安全度汛。");
  if (blank.info.projectAmount) form.type(blank.info.projectAmount.value, "3600000");
  for (const column of ["initialBudget", "annualBudget", "executed"] as const) {
    form.type(blank.funds[1]![column], "1000000");
    form.type(blank.funds[2]![column], "200000");
  }
  const labels = [...new Set(blank.tables[0]!.rows.map(form.labelAt))];
  const weights = weightsOf(labels.length);
  labels.forEach((label, index) => fillRow(form, label, weights[index]!, index === 1));
  return form;
}

/** Ninety points for so many rows. */
function weightsOf(count: number): number[] {
  const each = Math.floor(90 / count);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 90 - each * (count - 1) : each,
  );
}

/** The middle one of the three rows under a label; a missed target is explained. */
function fillRow(form: OpenForm, label: string, weight: number, missed: boolean): void {
  const has = (role: string) => form.blank.tables[0]!.columns.some((one) => one.role === role);
  const type = (role: Parameters<OpenForm["indicator"]>[2], text: string) =>
    form.type(form.indicator(label, 1, role), text);
  type("name", `${label.replace("指标", "")}事项完成率`);
  if (has("sign")) type("sign", "≥");
  if (has("measure")) type("measure", "%");
  type("target", has("measure") ? "100" : "100%");
  type("actual", has("measure") ? (missed ? "90" : "100") : missed ? "90%" : "100%");
  type("weight", String(weight));
  type("score", String(missed ? weight * 0.9 : weight));
  if (missed) type("explanation", REASON);
}

const cases = TEMPLATES.flatMap((template) =>
  (["元", "万元"] as const).map((unit) => [template.id, unit, template] as const),
);

test.each(cases)(
  "%s in %s filled in rightly has nothing to correct, whatever rows stay blank",
  async (id, unit, template) => {
    const form = await fillRightly(template, unit);
    const { forms, unrecognised, plan } = form.review();
    expect(unrecognised).toEqual([]);
    expect(forms.map((one) => [one.form.dialect.id, one.form.filled])).toEqual([[id, true]]);
    const [{ findings, form: read }] = forms as [(typeof forms)[number]];
    expect(findings.map(({ rule, message }) => `${rule}: ${message["zh-CN"]}`)).toEqual([]);
    expect(plan.corrections).toEqual([]);
    expect(read.total!.weight!.text).toBe("100");
    expect(read.indicators.map(({ row }) => row)).toEqual(
      form.blank.tables[0]!.rows.filter((_, index) => index % 3 === 1),
    );
  },
);

test("a fault in a filled template is found where it stands", async () => {
  for (const template of TEMPLATES) {
    const form = await fillRightly(template, template.unit);
    const label = form.labelAt(form.blank.tables[0]!.rows[3]!);
    const explanation = form.indicator(label, 1, "explanation");
    form.type(explanation, "");
    const [{ findings }] = form.review().forms as [ReturnType<OpenForm["review"]>["forms"][number]];
    expect(findings.map(({ rule, cells }) => [rule, cells[0]!.row, cells[0]!.column])).toEqual([
      ["explanation-missing", explanation.row, explanation.column],
    ]);
  }
});
