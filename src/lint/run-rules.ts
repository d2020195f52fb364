import type { Form } from "../form/model/form";
import type { CellAddress } from "../sheet/address";
import { contains } from "../sheet/range";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { withAdvice, type Advised } from "./mend-first";
import {
  SEVERITIES,
  type AnyRule,
  type Finding,
  type Observation,
  type Options,
  type Severity,
} from "./rule";
import { DEFAULT_SETTINGS, isIgnored, optionsOf, ownSetting, type Settings } from "./settings";
import { textAt, textIn } from "./text-at";

/**
 * The findings of every rule on one form, in the rules' order, as the settings want them. A rule
 * that throws becomes one finding about itself; the others go on.
 */
export function runRules(
  rules: readonly AnyRule[],
  form: Form,
  settings: Settings = DEFAULT_SETTINGS,
): Finding[] {
  const context: Context = { settings, form, textOf: (cell) => textIn(form, cell) };
  return withAdvice(
    rules.flatMap((rule) =>
      "check" in rule ? run(rule, (options) => rule.check(form, options), context) : [],
    ),
  );
}

/** The forms that were found in a workbook. */
export interface FormsOfWorkbook {
  readonly forms: readonly Form[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The findings of the rules about the whole workbook, for each form those whose first cell stands
 * on it; what stands elsewhere goes to the first form. None where the workbook holds no form.
 */
export function runWorkbookRules(
  rules: readonly AnyRule[],
  { forms, snapshot }: FormsOfWorkbook,
  settings: Settings = DEFAULT_SETTINGS,
): Finding[][] {
  const [form] = forms;
  if (!form) return [];
  const context: Context = { settings, form, textOf: (cell) => textAt(cell, forms, snapshot) };
  const found = withAdvice(
    rules.flatMap((rule) =>
      "checkWorkbook" in rule
        ? run(rule, (options) => rule.checkWorkbook(forms, snapshot, options), context)
        : [],
    ),
  );
  const homes = found.map(({ cells }) => homeOf(forms, cells[0]));
  return forms.map((_, index) => found.filter((_finding, at) => homes[at] === index));
}

function homeOf(forms: readonly Form[], cell: CellAddress | undefined): number {
  return Math.max(
    forms.findIndex(({ range }) => cell !== undefined && contains(range, cell)),
    0,
  );
}

/** What the rules of one run share. */
interface Context {
  readonly settings: Settings;
  /** The form on which a rule that throws is reported. */
  readonly form: Form;
  textOf(cell: CellAddress): string;
}

type Check = (options: Options) => readonly Observation[];

function run(rule: AnyRule, check: Check, context: Context): Advised[] {
  const { settings, textOf } = context;
  if (ownSetting(settings.rules, rule.id)?.off) return [];
  return tell(rule, check, context)
    .map((told) => ({ ...told, text: told.cells[0] ? textOf(told.cells[0]) : "" }))
    .filter((finding) => !isIgnored(settings, finding));
}

/** A finding before its first cell is looked at. */
type Told = Omit<Advised, "text">;

function tell(rule: AnyRule, check: Check, { settings, form }: Context): Told[] {
  try {
    return check(optionsOf(rule, settings)).map((seen) => toldOf(rule, seen, settings));
  } catch (problem) {
    return [brokenRule(rule, form, problem)];
  }
}

function toldOf(
  rule: AnyRule,
  { cells, message, advice, expected, severity, changes }: Observation,
  settings: Settings,
): Told {
  return {
    rule: rule.id,
    severity: severityOf(rule, ownSetting(settings.rules, rule.id)?.severity, severity),
    correction: rule.correction,
    cells,
    message,
    advice: advice ?? null,
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

function brokenRule(rule: AnyRule, form: Form, problem: unknown): Told {
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
    advice: null,
    expected: null,
    changes: [],
  };
}
