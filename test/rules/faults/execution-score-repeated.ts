import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const [whole, part] = [fundRow(form, "total"), fundRow(form, "appropriation")];
  const [rate, score] = [whole?.executionRate?.number, whole?.score];
  if (!rate || !score?.number?.greaterThan(3) || !whole?.weight?.number) return null;
  if (!part?.weight || !part.score || !part.executionRate?.number?.equals(rate)) return null;
  const other = plain(score.number.minus(2));
  return {
    changes: { [a1(part.weight)]: whole.weight.text, [a1(part.score)]: other },
    at: a1(part.score),
    says: [other, score.text, part.executionRate.text],
  };
};
