import type { Form, Unrecognised } from "./form/model/form";
import { recogniseForms, type Recognition } from "./form/recognise";
import type { EditPlan } from "./lint/edit-plan";
import { planEdits } from "./lint/plan-edits";
import { readSettings, type SettingsProblem, type SettingsRead } from "./lint/read-settings";
import type { Finding, RuleData } from "./lint/rule";
import { missing, type Missing } from "./measure/missing";
import { targetRows, unjudged, type Unjudged } from "./measure/unjudged";
import { runRules, runWorkbookRules } from "./lint/run-rules";
import { DEFAULT_SETTINGS, type Settings } from "./lint/settings";
import { RULES } from "./rules";
import type { SheetSnapshot, WorkbookSnapshot } from "./sheet/snapshot";

export interface FormReview {
  readonly form: Form;
  readonly findings: readonly Finding[];
  /** How many targets the form has, and those of which nobody could tell whether they were met. */
  readonly targets: number;
  readonly unjudged: readonly Unjudged[];
  /** What is still blank on a form that was begun and holds no results yet. */
  readonly missing: readonly Missing[];
}

export interface HiddenForms {
  readonly sheet: string;
  /** How many. */
  readonly forms: number;
}

/** Everything a check of a workbook tells. */
export interface Review {
  readonly forms: readonly FormReview[];
  readonly unrecognised: readonly Unrecognised[];
  /** Hidden sheets that hold forms, which are not checked. */
  readonly hidden: readonly HiddenForms[];
  readonly plan: EditPlan;
}

/** The settings in a parsed JSON file, or why they do not fit the rules there are. */
export function settingsFrom(json: unknown): SettingsRead | SettingsProblem {
  return readSettings(json, RULES);
}

const TITLES: ReadonlyMap<string, RuleData["title"]> = new Map(
  RULES.map(({ id, title }) => [id, title]),
);

/** The title of the rule of this id; null where there is none. */
export function ruleTitle(id: string): RuleData["title"] | null {
  return TITLES.get(id) ?? null;
}

/** How far a review is: sheets and forms looked at, and all of them known so far. */
export interface ReviewProgress {
  readonly done: number;
  readonly all: number;
}

/** The whole story, told at once. */
export function review(snapshot: WorkbookSnapshot, settings?: Settings): Review {
  const steps = reviewSteps(snapshot, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The whole story: the forms of the visible sheets, what the rules find, what could be written. A form
 * without results is not checked, nor is one on a hidden sheet. It pauses after every sheet and every
 * form, so that whoever drives it may see to other things.
 */
export function* reviewSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings = DEFAULT_SETTINGS,
): Generator<ReviewProgress, Review> {
  const visible: Recognition[] = [];
  const hidden: HiddenForms[] = [];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    yield { done: index, all: 2 * snapshot.sheets.length };
    if (sheet.visibility === "visible") visible.push(recogniseForms(sheet));
    else hidden.push(...formsOn(sheet));
  }
  const found = visible.flatMap((recognition) => recognition.forms);
  const filled = found.filter((form) => form.filled);
  const shared = runWorkbookRules(RULES, { forms: filled, snapshot }, settings);
  const own = new Map(filled.map((form, index) => [form, shared[index]!]));
  const forms: FormReview[] = [];
  for (const form of found) {
    yield {
      done: snapshot.sheets.length + forms.length,
      all: snapshot.sheets.length + found.length,
    };
    const ofWorkbook = own.get(form);
    forms.push({
      form,
      findings: ofWorkbook ? [...runRules(RULES, form, settings), ...ofWorkbook] : [],
      targets: targetRows(form).length,
      unjudged: unjudged(form),
      missing: missing(form),
    });
  }
  yield { done: 1, all: 1 };
  return {
    forms,
    unrecognised: visible.flatMap((recognition) => recognition.unrecognised),
    hidden,
    plan: planEdits(
      forms.flatMap(({ findings }) => findings),
      snapshot,
    ),
  };
}

function formsOn(sheet: SheetSnapshot): HiddenForms[] {
  const { forms } = recogniseForms(sheet);
  return forms.length > 0 ? [{ sheet: sheet.name, forms: forms.length }] : [];
}
