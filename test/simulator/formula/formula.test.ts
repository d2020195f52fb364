import { parseFormula } from "../../../src/simulator/formula/formula";
import { single } from "../../../src/simulator/formula/formula-values";
import { createWorkbook } from "../../../src/simulator";

/** Works a formula out above A1 = 10, A2 = 2.5, A3 = "文字", A4 blank, A5 = "#N/A", 表 二!A1 = 7. */
function value(formula: string): unknown {
  const cells = [10, 2.5, "文字", null, "#N/A"];
  try {
    return single(parseFormula(formula)((sheet, row) => (sheet === null ? cells[row]! : 7)));
  } catch (fault) {
    return (fault as { value?: string }).value;
  }
}

test.each([
  ["=1+2*3^2-4/2", 17],
  ["=-(2+3)%", -0.05],
  ['="总分"&A1&"分"', "总分10分"],
  ["=A1>=10", true],
  ['="a"="A"', true],
  ["=A4=0", true],
  ['=A4=""', true],
  ["=SUM(A1:A4)", 12.5],
  ["=SUM(A1,A3,5)", 15],
  ["=SUM(A1:A5)", "#N/A"],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-0.5,0)", -1],
  ["=ROUND(1454.2,-2)", 1500],
  ["=ROUND(A2/A1*100,1)", 25],
  ["=MIN(A1:A3,3)", 2.5],
  ["=MAX(A1:A4)", 10],
  ["=MAX(A4)", 0],
  ["=AVERAGE(A1:A4)", 6.25],
  ["=AVERAGE(A4)", "#DIV/0!"],
  ["=COUNT(A1:A4)", 2],
  ["=COUNT(A1:A5)", 2],
  ['=COUNT(1,"2","x",A5)', 2],
  ["=ABS(-3)", 3],
  ["=AND(A1>5,A2>5)", false],
  ["=AND(A1:A3,TRUE)", true],
  ["=AND(A3)", "#VALUE!"],
  ["=AND(A1,A5)", "#N/A"],
  ["=OR(A1>5,A2>5)", true],
  ["=OR(A1=0,A4)", false],
  ["=ISNUMBER(A1)", true],
  ["=ISNUMBER(A3)", false],
  ["=ISNUMBER(A4)", false],
  ["=ISNUMBER(A5)", false],
  ["=N(A1)+N(A3)+N(A4)+N(TRUE)", 11],
  ["=N(A5)", "#N/A"],
  ['=IF(A1>5,"高","低")', "高"],
  ["=IF(A1<5,1)", false],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IFERROR(A1/0,-1)", -1],
  ["=IFERROR(A5,0)", 0],
  ["=A1/A4", "#DIV/0!"],
  ["=A3+1", "#VALUE!"],
  ["=A1:A2+1", "#VALUE!"],
  ["=VLOOKUP(A1,A1:A3,1)", "#NAME?"],
  ["=#REF!+1", "#REF!"],
  ["=sum($A$1:$A$2)", 12.5],
  ["='表 二'!A1+表二!B$1", 14],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each(["=", "=1+", "=SUM(1", "=(1", "=1 2", "=项目", "=A1:", '="a'])(
  "%s is no formula",
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(SyntaxError);
  },
);

test("formulas follow every change, across sheets, and circles come to 0", async () => {
  const workbook = createWorkbook([
    {
      name: "一",
      cells: { A1: { value: 1 }, A2: { formula: "=A1+二!A1" }, A3: { formula: "=A2*2" } },
    },
    { name: "二", cells: { A1: { value: 10 }, B1: { formula: "=B2+1" }, B2: { formula: "=B1" } } },
    { name: "三", cells: { A1: { formula: "=没有!A1" }, A2: { formula: "=LET(x,1,x)" } } },
  ]);
  const show = (sheet: number, a1: string) => workbook.snapshot().sheets[sheet]!.cells[a1]!.value;
  expect([show(0, "A2"), show(0, "A3")]).toEqual([11, 22]);
  workbook.type("二", "A1", "20%");
  expect([show(0, "A2"), show(0, "A3")]).toEqual([1.2, 2.4]);
  expect([show(1, "B1"), show(1, "B2")]).toEqual([1, 0]);
  expect([show(2, "A1"), show(2, "A2")]).toEqual(["#REF!", "#NAME?"]);
});
