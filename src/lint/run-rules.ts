import type { Form } from "../form/form";
import type { Finding, Observation, Rule, Severity } from "./rule";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The findings of every rule on one form, in the rules' order. A rule that throws becomes one
 * finding about itself; the others go on.
 */
export function runRules(rules: readonly Rule[], form: Form): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule.check(form).map((observation) => findingOf(rule, observation));
    } catch (problem) {
      return [brokenRule(rule, form, problem)];
    }
  });
}

function findingOf(
  rule: Rule,
  { cells, message, expected, severity, changes }: Observation,
): Finding {
  const lowered = severity && RANK[severity] < RANK[rule.severity] ? severity : rule.severity;
  return {
    rule: rule.id,
    severity: lowered,
    correction: rule.correction,
    cells,
    message,
    expected: expected ?? null,
    changes: rule.correction === "none" ? [] : (changes ?? []),
  };
}

function brokenRule(rule: Rule, form: Form, problem: unknown): Finding {
  const detail = problem instanceof Error ? problem.message : String(problem);
  const { sheet, top, left } = form.range;
  return {
    rule: rule.id,
    severity: "info",
    correction: "none",
    cells: [{ sheet, row: top, column: left }],
    message: {
      "zh-CN": `规则“${rule.title["zh-CN"]}”未能检查这张表（${detail}），其他规则不受影响。请把这句话反馈给维护人员。`,
      "en-US": `The rule "${rule.title["en-US"]}" could not check this form (${detail}); the others were not affected. Please report this sentence.`,
    },
    expected: null,
    changes: [],
  };
}
