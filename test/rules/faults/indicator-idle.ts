import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";

export const inject: Injector = (form) =>
  inFirst(
    form.indicators.filter(({ target, weight, score }) => target?.text === "无" && weight && score),
    ({ weight, score }) => ({
      changes: { [a1(weight!)]: "6", [a1(score!)]: "6" },
      at: a1(weight!),
      says: ["无"],
      follows: ["weight-sum", "category-weight"],
    }),
  );
