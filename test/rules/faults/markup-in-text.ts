import { a1, projectCell } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const field = projectCell(form);
  return (
    field && { changes: { [a1(field)]: `<b>${field.text}</b>` }, at: a1(field), says: ["<b>"] }
  );
};
