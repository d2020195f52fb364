import { cellArea, linesOf, type Area } from "../../sheet/range";
import { rangeOf } from "../host/areas";

type Rule = Excel.DataValidationRule;

/** What a cell takes in and what is told of it. */
export interface CellValidation {
  readonly column: number;
  /** Without any member where the cell takes in anything; formulas stand for the cell. */
  readonly rule: Rule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** Asks for the validations of a row's cells, those that have one; to be read after the next sync. */
export function requestValidations(sheet: Excel.Worksheet, row: Area): () => CellValidation[] {
  const cells = linesOf(row.left, row.right).map((column) => {
    const { dataValidation } = rangeOf(sheet, cellArea(row.top, column));
    dataValidation.load("rule,ignoreBlanks,prompt,errorAlert");
    return { column, dataValidation };
  });
  return () =>
    cells
      .map(({ column, dataValidation: { rule, ignoreBlanks, prompt, errorAlert } }) => ({
        column,
        rule: rule ?? {},
        ignoreBlanks,
        prompt,
        errorAlert,
      }))
      .filter(({ rule, prompt }) => hasRule(rule) || isTold(prompt));
}

/** Puts a validation on another cell, for which its formulas `follow`. The rule comes first. */
export function putValidation(
  { dataValidation }: Excel.Range,
  { rule, ignoreBlanks, prompt, errorAlert }: CellValidation,
  follow: (formula: string) => string,
): void {
  if (hasRule(rule)) {
    dataValidation.rule = followed(rule, follow);
    dataValidation.ignoreBlanks = ignoreBlanks;
    dataValidation.errorAlert = errorAlert;
  }
  if (isTold(prompt)) dataValidation.prompt = prompt;
}

/** Whatever of a rule is a formula goes along, whichever kind of rule it is. */
function followed(rule: Rule, follow: (formula: string) => string): Rule {
  const below = (part: unknown) =>
    typeof part === "string" && part.startsWith("=") ? follow(part) : part;
  const kinds = Object.entries(rule).map(([kind, parts]) => [
    kind,
    Object.fromEntries(Object.entries(parts as object).map(([name, part]) => [name, below(part)])),
  ]);
  return Object.fromEntries(kinds) as Rule;
}

function hasRule(rule: Rule): boolean {
  return Object.values(rule).some((parts) => typeof parts === "object" && parts !== null);
}

function isTold(prompt: Excel.DataValidationPrompt | null): boolean {
  return prompt !== null && `${prompt.title ?? ""}${prompt.message ?? ""}` !== "";
}
