import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ total }) =>
  total?.score?.number
    ? {
        changes: { [a1(total.score)]: plain(total.score.number.minus(3)) },
        at: a1(total.score),
        says: [plain(total.score.number.minus(3))],
      }
    : null;
