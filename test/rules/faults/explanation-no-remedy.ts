import { readLabel } from "../../../src/form/text/label";
import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { halved, percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    form.texts.some(({ text }) => /原因.*(?:措施|改进)/.test(readLabel(text).key))
      ? percentRows(form)
      : [],
    (row) => ({
      changes: halved(form, row, "设备老化导致故障频发。"),
      at: a1(row.explanation),
      says: [named(row)],
    }),
  );
