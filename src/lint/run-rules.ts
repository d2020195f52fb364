import type { Form } from "../form/model/form";
import { toSheetA1, type CellAddress } from "../sheet/address";
import { contains } from "../sheet/range";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { SEVERITIES, type AnyRule, type Finding, type Observation, type Severity } from "./rule";
import { DEFAULT_SETTINGS, isIgnored, optionsOf, ownSetting, type Settings } from "./settings";

/**
 * The findings of every rule on one form, in the rules' order, as the settings want them. A rule
 * that throws becomes one finding about itself; the others go on.
 */
export function runRules(
  rules: readonly AnyRule[],
  form: Form,
  settings: Settings = DEFAULT_SETTINGS,
): Finding[] {
  const findings = rules.flatMap((rule) =>
    "check" in rule
      ? run(rule, settings, [form], () => rule.check(form, optionsOf(rule, settings)))
      : [],
  );
  return withoutIgnored(findings, settings, () =>
    form.texts.map(({ cell, text }) => [toSheetA1(cell), text]),
  );
}

/**
 * The findings of the rules about the whole workbook, for each form those whose first cell stands
 * on it; what stands elsewhere goes to the first form. None where the workbook holds no form.
 */
export function runWorkbookRules(
  rules: readonly AnyRule[],
  forms: readonly Form[],
  snapshot: WorkbookSnapshot,
  settings: Settings = DEFAULT_SETTINGS,
): Finding[][] {
  const found = rules.flatMap((rule) =>
    "checkWorkbook" in rule && forms.length > 0
      ? run(rule, settings, forms, () =>
          rule.checkWorkbook(forms, snapshot, optionsOf(rule, settings)),
        )
      : [],
  );
  const kept = withoutIgnored(found, settings, () =>
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell): [string, string] => [
        toSheetA1({ sheet: name, ...cell }),
        cell.text.trim(),
      ]),
    ),
  );
  const homes = kept.map(({ cells }) => homeOf(forms, cells[0]));
  return forms.map((_, index) => kept.filter((_finding, at) => homes[at] === index));
}

function homeOf(forms: readonly Form[], cell: CellAddress | undefined): number {
  return Math.max(
    forms.findIndex(({ range }) => cell !== undefined && contains(range, cell)),
    0,
  );
}

function run(
  rule: AnyRule,
  settings: Settings,
  forms: readonly Form[],
  check: () => readonly Observation[],
): Finding[] {
  if (ownSetting(settings.rules, rule.id)?.off) return [];
  try {
    return check().map((observation) => findingOf(rule, settings, observation));
  } catch (problem) {
    return [brokenRule(rule, forms[0]!, problem)];
  }
}

function findingOf(
  rule: AnyRule,
  settings: Settings,
  { cells, message, expected, severity, changes }: Observation,
): Finding {
  return {
    rule: rule.id,
    severity: severityOf(rule, ownSetting(settings.rules, rule.id)?.severity, severity),
    correction: rule.correction,
    cells,
    message,
    expected: expected ?? null,
    changes: rule.correction === "none" ? [] : (changes ?? []),
  };
}

/** The severity the user chose, else the rule's; what the rule itself lowers stays lower. */
function severityOf(rule: AnyRule, chosen?: Severity, observed = rule.severity): Severity {
  const usual = chosen ?? rule.severity;
  if (isLower(observed, rule.severity)) return isLower(observed, usual) ? observed : usual;
  if (chosen) return chosen;
  const most = rule.upTo ?? rule.severity;
  return isLower(most, observed) ? most : observed;
}

function isLower(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);
}

function withoutIgnored(
  findings: readonly Finding[],
  settings: Settings,
  textsOf: () => (readonly [place: string, text: string])[],
): Finding[] {
  if (settings.ignored.length === 0) return [...findings];
  const texts = new Map(textsOf());
  return findings.filter(({ rule, cells }) => {
    const text = cells[0] ? (texts.get(toSheetA1(cells[0])) ?? "") : "";
    return !isIgnored(settings, rule, cells[0], text);
  });
}

function brokenRule(rule: AnyRule, form: Form, problem: unknown): Finding {
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
