import fc from "fast-check";
import { fromA1, toA1 } from "../../../src/sheet/address";
import { formulaFromR1C1 } from "../../../src/xlsx/tables/xml-2003/r1c1";

/** At D10. */
const read = (formula: string) => formulaFromR1C1(formula, { row: 9, column: 3 });

test.each([
  ["=SUM(R[-2]C:R[-1]C)", "=SUM(D8:D9)"],
  ["=RC[-1]/R3C2", "=C10/$B$3"],
  ["=R[1]C1+R5C[2]", "=$A11+F$5"],
  ["=RC", "=D10"],
  ["=SUM(C)+SUM(R)", "=SUM(D:D)+SUM(10:10)"],
  ["=SUM(C[-1]:C[1],R1:R[-5],C2)", "=SUM(C:E,$1:5,$B:$B)"],
  ["='R1C1 表'!R[-1]C", "='R1C1 表'!D9"],
  ["=表1!R1C1:R[2]C4", "=表1!$A$1:$D12"],
  ['=IF(RC[-1]="RC[-1] ""R1""","R1C1",0)', '=IF(C10="RC[-1] ""R1""","R1C1",0)'],
  ["=[RC.xls]Sheet1!R1C1", "=[RC.xls]Sheet1!$A$1"],
  ["=ROUND(RATE_R1+R1C1x+COUNT(R1C1),C1_)", "=ROUND(RATE_R1+R1C1x+COUNT($A$1),C1_)"],
  ["=R[-10]C+RC[-4]", "=#REF!+#REF!"],
  ["=R1048577C1+R1C16385", "=#REF!+#REF!"],
])("%s is %s", (written, formula) => {
  expect(read(written)).toBe(formula);
});

test("a reference told relative to any cell is the same one", () => {
  const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(place, place, (at, to) => {
      const [rows, columns] = [to.row - at.row, to.column - at.column];
      const formula = formulaFromR1C1(`=R[${rows}]C[${columns}]`, at);
      expect(fromA1(formula!.slice(1))).toEqual(to);
      expect(formulaFromR1C1(`=R${to.row + 1}C${to.column + 1}`, at)).toBe(
        `=${toA1(to).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`,
      );
    }),
  );
});

test("a long formula of nothing takes no time", () => {
  const formulas = ["R", "C", "RC", "R[", "'", '"', "[", "R1:R"].map((piece) =>
    piece.repeat(100_000),
  );
  const start = performance.now();
  formulas.forEach(read);
  expect(performance.now() - start).toBeLessThan(5000);
});
