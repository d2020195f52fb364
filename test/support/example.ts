import { recogniseForms } from "../../src/form/recognise";
import type { Form } from "../../src/form/model/form";
import { exampleWorkbook } from "./example-form";
import type { Example, Finding } from "../../src/lint/rule";
import { runRules } from "../../src/lint/run-rules";
import { DEFAULT_SETTINGS, type Settings } from "../../src/lint/settings";
import { review } from "../../src/review";
import { RULES } from "../../src/rules";
import { toA1, toSheetA1 } from "../../src/sheet/address";

/** Everything found on the example form and its copies. */
export function exampleFindings(
  example: Example,
  settings: Settings = DEFAULT_SETTINGS,
): Finding[] {
  return review(exampleWorkbook(example), settings).forms.flatMap(({ findings }) => findings);
}

/** "error total-score H22"; the sheet is named where it is not the first. */
export function told({ severity, rule, cells }: Finding): string {
  const first = cells[0]!;
  return `${severity} ${rule} ${first.sheet === "自评表" ? toA1(first) : toSheetA1(first)}`;
}

/** What is found on the example form with some cells changed. */
export function tells(changes: Example["changes"], settings?: Settings): string[] {
  return exampleFindings({ changes }, settings).map(told);
}

export function exampleForm(changes: Example["changes"]): Form {
  return recogniseForms(exampleWorkbook({ changes }).sheets[0]!).forms[0]!;
}

/** What the rules about one form find on a form made by hand. */
export function tellsOf(form: Form): string[] {
  return runRules(RULES, form).map(told);
}
