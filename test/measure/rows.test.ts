import type { Form, Indicator } from "../../src/form/model/form";
import {
  countedRows,
  hasWeights,
  lacksScore,
  ownRows,
  scoredRows,
  scoresInFull,
  weightedRows,
} from "../../src/measure/rows";
import { exampleForm } from "../support/example";

/** The example form with a row of 0 points, one without a score, one not scored and two that share their points. */
const FORM: Form = (() => {
  const form = exampleForm({ H15: "", G16: "—", H16: "—", H18: "" });
  const indicators = form.indicators.map((row) => ({ ...row, shared: row.row >= 19 }));
  return { ...form, indicators };
})();

const rowsOf = (rows: readonly Indicator[]) => rows.map(({ row }) => row + 1);

test("own rows share their points with no others", () => {
  expect(rowsOf(ownRows(FORM))).toEqual([13, 14, 15, 16, 17, 18, 19]);
});

test("weighted rows carry points, shared or not", () => {
  expect(rowsOf(weightedRows(FORM))).toEqual([13, 14, 15, 17, 19, 20, 21]);
});

test("scored rows carry points of their own and are scored", () => {
  expect(rowsOf(scoredRows(FORM))).toEqual([13, 14, 17, 19]);
  expect(rowsOf(scoredRows(FORM).filter(scoresInFull))).toEqual([13, 17, 19]);
});

test("a row lacks its score where it carries points and the cell is blank", () => {
  expect(rowsOf(FORM.indicators.filter(lacksScore))).toEqual([15]);
});

test("counted rows carry points, or the form has no column for them", () => {
  expect(rowsOf(countedRows(FORM))).toEqual(rowsOf(weightedRows(FORM)));
  const unweighted = FORM.indicators.map((row) => ({ ...row, weight: null }));
  expect(countedRows({ ...FORM, indicators: unweighted })).toEqual(unweighted);
});

test("a form has weights where any row states one, be it 0", () => {
  const only = (at: number) => hasWeights({ ...FORM, indicators: [FORM.indicators[at]!] });
  expect([only(0), only(3), only(5)]).toEqual([true, false, true]);
});
