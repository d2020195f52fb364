import { computedWeight, weightFields } from "../../../src/measure/totals";
import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), ({ weight, score }) => {
    const more = plain(weight.number!.plus(1));
    return {
      changes: { [a1(weight)]: more, [a1(score)]: more },
      at: a1(form.total?.weight ?? weightFields(form)[0]!),
      says: [plain(computedWeight(form).plus(1))],
      follows: ["category-weight"],
    };
  });
