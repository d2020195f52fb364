import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ info }) =>
  info.project ? { changes: {}, copies: 1, at: `表2!${a1(info.project.value)}` } : null;
