import type { Form, Unrecognised } from "./form/form";
import { recogniseForms } from "./form/recognise";
import { planEdits, type EditPlan } from "./lint/plan-edits";
import type { Finding } from "./lint/rule";
import { runRules } from "./lint/run-rules";
import { RULES } from "./rules";
import type { WorkbookSnapshot } from "./sheet/snapshot";

export interface FormReview {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** Everything a check of a workbook tells. */
export interface Review {
  readonly forms: readonly FormReview[];
  readonly unrecognised: readonly Unrecognised[];
  readonly plan: EditPlan;
}

/** The whole story: the forms of the visible sheets, what the rules find, what could be written. */
export function review(snapshot: WorkbookSnapshot): Review {
  const recognitions = snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => recogniseForms(sheet));
  const forms = recognitions
    .flatMap((recognition) => recognition.forms)
    .map((form) => ({ form, findings: runRules(RULES, form) }));
  return {
    forms,
    unrecognised: recognitions.flatMap((recognition) => recognition.unrecognised),
    plan: planEdits(
      forms.flatMap(({ findings }) => findings),
      snapshot,
    ),
  };
}
