import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

const PROMPT = "对照年度目标，逐项说明完成情况（200字以内）";

export const inject: Injector = ({ info }) => {
  const field = info.achievedGoal?.value;
  return field ? { changes: { [a1(field)]: PROMPT }, at: a1(field), says: [PROMPT] } : null;
};
