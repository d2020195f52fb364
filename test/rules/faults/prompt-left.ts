import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ info }) => {
  const field = info.achievedGoal?.value;
  return field
    ? { changes: { [a1(field)]: "对照年度目标，逐项说明完成情况（200字以内）" }, at: a1(field) }
    : null;
};
