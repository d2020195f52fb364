import { performance } from "node:perf_hooks";
import type { Form, NumberField, TextField } from "../src/form/model/form";
import { recogniseForms } from "../src/form/recognise";
import { exampleWorkbook } from "../test/support/example-form";
import type { AnyRule } from "../src/lint/rule";
import { DEFAULT_SETTINGS, optionsOf } from "../src/lint/settings";
import { RULES } from "../src/rules";

/** How long each rule takes on a form in which every text is 100,000 characters of something nasty. */
const LENGTH = 100000;
const LIMIT = 50;

const TEXTS: Readonly<Record<string, string>> = {
  "one letter": "a",
  "nested brackets": "（([【",
  "open tags": "<a",
  "broken entities": "&#1",
  "repeated signs": "≥≤=",
  digits: "1",
  "grouped digits": "1,",
  "white space": " \t",
  punctuation: "、。",
  "word limits": "(100字",
  adjustments: "调整",
  denials: "没有滞",
  causes: "原因",
  instructions: "请说明",
  duplicates: "指标1：",
  "wide figures": "１２．",
  names: "预算资金及时",
};

function main(): void {
  const workbook = exampleWorkbook({ changes: {} });
  const usual = recogniseForms(workbook.sheets[0]!).forms[0]!;
  const slowest = new Map<string, { ms: number; text: string }>();
  for (const [name, part] of Object.entries(TEXTS)) {
    const form = filledWith(usual, part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH));
    for (const rule of RULES) {
      const ms = Math.min(timeOf(rule, form), timeOf(rule, form));
      if (ms > (slowest.get(rule.id)?.ms ?? 0)) slowest.set(rule.id, { ms, text: name });
    }
  }
  for (const { id } of RULES) {
    const { ms, text } = slowest.get(id)!;
    const late = ms > LIMIT ? `  over ${LIMIT} ms` : "";
    process.stdout.write(`${id.padEnd(32)}${ms.toFixed(1).padStart(8)} ms  ${text}${late}\n`);
  }
}

function timeOf(rule: AnyRule, form: Form): number {
  const options = optionsOf(rule, DEFAULT_SETTINGS);
  const start = performance.now();
  if ("check" in rule) rule.check(form, options);
  else rule.checkWorkbook([form, form], exampleWorkbook({ changes: {} }), options);
  return performance.now() - start;
}

/** The form with this text in every field that holds words, every score a point below its weight. */
function filledWith(form: Form, text: string): Form {
  const filled = <T extends TextField | null>(field: T): T => (field ? { ...field, text } : field);
  const info = Object.fromEntries(
    Object.entries(form.info).map(([role, one]) => [role, { ...one, value: filled(one.value) }]),
  );
  const funds = form.funds.map((row) => ({
    ...row,
    label: filled(row.label),
    explanation: filled(row.explanation),
    executionRate: filled(row.executionRate as NumberField),
  }));
  const indicators = form.indicators.map((one) => ({
    ...one,
    name: filled(one.name),
    target: filled(one.target),
    actual: filled(one.actual),
    explanation: filled(one.explanation),
    score: one.score?.number ? { ...one.score, number: one.score.number.minus(1) } : one.score,
  }));
  return {
    ...form,
    info,
    funds,
    indicators,
    grade: filled(form.grade),
    overallReason: filled(form.texts[0]!),
    texts: form.texts.map((field) => filled(field)),
  };
}

main();
