import { readLabel } from "../../../src/form/text/label";
import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";
import { fullRows } from "./support/rows";

/** Fifteen points moved from benefits to outputs; labels lose their points, which would not add up. */
export const inject: Injector = (form) => {
  if (!form.dialect.method.categoryWeights) return null;
  const [outputs] = fullRows(form).filter(({ category }) => /产出/.test(category));
  const [benefits] = fullRows(form).filter(
    ({ category, weight }) => /效益/.test(category) && weight.number!.greaterThan(15),
  );
  const first = form.indicators.find(
    ({ category, weight }) => /产出|成本/.test(category) && weight?.number?.greaterThan(0),
  );
  const satisfied = form.indicators.some(
    ({ category, subcategory, weight }) => /满意度/.test(category + subcategory) && weight?.number,
  );
  const usual = form.indicators.every(
    ({ category, weight }) => /产出|成本|效益|满意度/.test(category) || !weight?.number,
  );
  if (!outputs || !benefits || !satisfied || !usual) return null;
  const withoutPoints = form.labelPoints.map(({ label }) => [a1(label), readLabel(label.text).key]);
  const more = plain(outputs.weight.number!.plus(15));
  const less = plain(benefits.weight.number!.minus(15));
  return {
    changes: {
      ...Object.fromEntries(withoutPoints),
      [a1(outputs.weight)]: more,
      [a1(outputs.score)]: more,
      [a1(benefits.weight)]: less,
      [a1(benefits.score)]: less,
    },
    at: a1(first!.weight!),
    says: [String(form.dialect.method.categoryWeights.output)],
  };
};
