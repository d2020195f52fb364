import { readLabel } from "../../../src/form/text/label";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const outputs = form.texts.find(({ text }) => readLabel(text).key === "产出指标");
  const weighted = form.indicators.some(({ weight }) => weight?.number);
  return outputs && weighted
    ? { changes: { [a1(outputs)]: "产出指标（77分）" }, at: a1(outputs), says: ["产出指标", "77"] }
    : null;
};
