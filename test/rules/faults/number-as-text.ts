import type { Indicator } from "../../../src/form/model/form";
import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(form.indicators.some(isText) ? [] : fullRows(form), ({ score }) => ({
    changes: { [a1(score)]: `${score.text}分` },
    at: a1(score),
  }));

function isText({ score }: Indicator): boolean {
  return score?.state === "number" && !score.numeric;
}
