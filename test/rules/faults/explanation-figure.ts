import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

const COUNT = /^(\d+)([个次人]|人次|平方米)$/;

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ actual }) => COUNT.test(actual.text)),
    (row) => {
      const [, count, unit] = COUNT.exec(row.actual.text)!;
      const other = `${Number(count) * 2}${unit}`;
      return {
        changes: { [a1(row.explanation)]: `实际完成${other}，需求增加，下一步据实核定。` },
        at: a1(row.explanation),
        says: [named(row), row.actual.text, other],
      };
    },
  );
