import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ info }) =>
  info.projectAmount
    ? { changes: { [a1(info.projectAmount.value)]: "1" }, at: a1(info.projectAmount.value) }
    : null;
