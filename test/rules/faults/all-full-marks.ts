import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ total }) =>
  total?.score?.number?.equals(100)
    ? { changes: {}, copies: 4, at: a1(total.score), says: ["5 ", "100"] }
    : null;
