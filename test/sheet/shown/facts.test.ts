import { createTextOf } from "../../../src/sheet/shown/number-text";
import { DOCUMENTED } from "./facts/documented";
import { EXCEL } from "./facts/excel";
import { LIBREOFFICE } from "./facts/libreoffice";

const textOf = createTextOf(false);

describe.each([...EXCEL, ...LIBREOFFICE, ...DOCUMENTED])("$kind: $source", ({ facts }) => {
  test.each(facts)("%p under %s is %p", (value, code, text) => {
    expect(textOf(value, code)).toBe(text);
  });
});
