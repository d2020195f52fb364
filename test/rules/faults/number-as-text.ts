import type { Indicator } from "../../../src/form/model/form";
import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(form.indicators.some(isText) ? [] : fullRows(form), (row) => ({
    changes: { [a1(row.score)]: `${row.score.text}分` },
    at: a1(row.score),
    says: [`${row.score.text}分`, plain(row.score.number!)],
  }));

function isText({ score }: Indicator): boolean {
  return score?.state === "number" && !score.numeric;
}
