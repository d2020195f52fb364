import type { Guard, NumberBounds } from "../../sheet/draft";
import { rangeOf } from "../host/areas";

/** Puts a guard on its area. The rule comes first: Excel takes none where only some cells have a prompt. */
export function putGuard(sheet: Excel.Worksheet, { area, prompt, number }: Guard): void {
  const { dataValidation } = rangeOf(sheet, area);
  if (number) {
    const { title, text } = number.refusal;
    dataValidation.rule = { decimal: boundsOf(number) };
    dataValidation.errorAlert = { title, message: text, showAlert: true, style: "Warning" };
  }
  dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
}

function boundsOf({ minimum, maximum }: NumberBounds): Excel.BasicDataValidation {
  return maximum === null
    ? { formula1: minimum, operator: "GreaterThanOrEqualTo" }
    : { formula1: minimum, formula2: maximum, operator: "Between" };
}
