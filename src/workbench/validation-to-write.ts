import type { DataValidation } from "hucre/xlsx";
import type { SimulatedSheetData } from "../simulator";

type Validation = NonNullable<SimulatedSheetData["validations"]>[number];

const OPERATORS = { Between: "between", GreaterThanOrEqualTo: "greaterThanOrEqual" } as const;
const ERROR_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** What an area takes in, as the file's writer takes it. */
export function validationToWrite(validation: Validation): DataValidation {
  const { area, prompt, ignoreBlanks } = validation;
  return {
    range: area,
    ...boundsOf(validation),
    allowBlank: ignoreBlanks,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
  };
}

function boundsOf({ decimal, error }: Validation): Omit<DataValidation, "range"> {
  // "none" is missing from the writer's types only: the format has it, for a prompt without a condition.
  if (!decimal) return { type: "none" as DataValidation["type"] };
  const { operator, formula1, formula2 } = decimal;
  return {
    type: "decimal",
    operator: OPERATORS[operator],
    formula1: boundOf(formula1),
    formula2: formula2 === undefined ? undefined : boundOf(formula2),
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[error.style],
    errorTitle: error.title,
    errorMessage: error.message,
  };
}

/** The file has formulas without their "=". */
function boundOf(bound: number | string): string {
  return String(bound).replace(/^=/, "");
}
