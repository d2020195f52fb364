import { plain } from "../../../src/sheet/number";
import { a1, beside, hasTotalRow } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const score = form.total?.score;
  if (
    !score?.number ||
    !hasTotalRow(form) ||
    a1(form.total?.weight ?? score) === beside(score, 1)
  ) {
    return null;
  }
  return {
    changes: { [beside(score, 1)]: "差" },
    at: beside(score, 1),
    says: ["差", plain(score.number)],
  };
};
