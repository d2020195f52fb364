import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";
import { totalled } from "./support/rows";

export const inject: Injector = (form) => {
  const score = form.total?.score;
  if (!score?.number) return null;
  const less = score.number.minus(3);
  return { changes: totalled(form, less), at: a1(score), says: [plain(less)] };
};
