import { a1, quoted } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = ({ info }) =>
  info.project
    ? {
        changes: {},
        copies: 1,
        at: `表2!${a1(info.project.value)}`,
        says: [quoted(info.project.value.text, 40), `表!${a1(info.project.value)}`],
      }
    : null;
