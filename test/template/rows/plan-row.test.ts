import { rangeToA1 } from "../../../src/sheet/range";
import type { RowChange } from "../../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { applyRowChange } from "../../support/row-change";
import {
  formWith,
  formsIn,
  MERGED,
  mergesOf,
  PASTED,
  planAt,
  refusalAt,
  told,
  withRows,
} from "./row-forms";

describe("a row put in", () => {
  test("below the last row of a group takes its labels along", () => {
    const change = planAt("insert", "D5", formWith(MERGED));
    expect(mergesOf(change)).toEqual(["C4:C6"]);
    expect(mergesOf(planAt("insert", "D6", formWith(MERGED)))).toEqual(["B4:B7", "C6:C7"]);
    expect(mergesOf(planAt("insert", "D7", formWith(MERGED)))).toEqual(["A3:A8", "B7:B8", "C7:C8"]);
  });

  test("between rows of a group needs no merging: what goes on below it grows by itself", () => {
    const { change } = planAt("insert", "D4", formWith(MERGED));
    expect([change.row, change.merges, change.contents]).toEqual([4, [], []]);
    expect(rangeToA1(change.like!)).toBe("D4:I4");
  });

  test("merges no labels on a form that merges none, nor one whose group goes on unmerged", () => {
    expect(mergesOf(planAt("insert", "D7", formWith(PASTED)))).toEqual([]);
    const partly = withRows(MERGED, { 5: "^ | ^ |  | 清淤方量 | ≥5万方 | 5万方 | 20 | 20 | " });
    expect(mergesOf(planAt("insert", "D4", formWith(partly)))).toEqual([]);
    expect(mergesOf(planAt("insert", "D6", formWith(partly)))).toEqual(["B4:B7", "C6:C7"]);
  });

  test("repeats cells that are merged with their neighbours", () => {
    const wide = withRows(MERGED, { 5: "^ | ^ | ^ | 清淤方量 | ≥5万方 | < | 20 | 20 | " });
    expect(mergesOf(planAt("insert", "A5", formWith(wide)))).toEqual(["C4:C6", "E6:F6"]);
  });

  test("leaves shared scores alone and is made like its neighbour only up to them", () => {
    const shared = withRows(MERGED, {
      5: "^ | ^ | ^ | 清淤方量 | ≥5万方 | 5万方 | 20 | ^ | ",
    });
    const last = planAt("insert", "D5", formWith(shared));
    expect(mergesOf(last)).toEqual(["C4:C6"]);
    expect(rangeToA1(last.change.like!)).toBe("D5:G5");
    expect(rangeToA1(planAt("insert", "D4", formWith(shared)).change.like!)).toBe("D4:G4");
  });

  test("at the end of a range over several rows is taken into it, and no other reference changes", () => {
    const total =
      "总分 | < | < | < | < | < | {=SUM(G4:G7)+H7} 100 | {=SUM(G7:H7)+SUM(H4:H6)} 100 | ";
    const wb = formWith(withRows(MERGED, { 8: total }), ["{=SUM(表!G4:G7)} 100"]);
    const { change, undo } = planAt("insert", "D7", wb);
    expect(told(change.contents)).toEqual(["G9 =SUM(G4:G8)+H7"]);
    expect(told(planAt("insert", "D6", wb).change.contents)).toEqual(["H9 =SUM(G8:H8)+SUM(H4:H7)"]);
    expect(told(planAt("insert", "D5", wb).change.contents)).toEqual([]);
    expect(told(change.expects)).toContain("G8 =SUM(G4:G7)+H7");
    expect(told(undo.contents)).toEqual(["G8 =SUM(G4:G7)+H7"]);
    expect(told(undo.expects)).toContain("G9 =SUM(G4:G8)+H7");
  });

  test("takes formulas over, running ones as they run and fixed ones with the new end", () => {
    const last =
      "^ | 效益指标 | 社会效益指标 | 受益人口 | {=SUM(G$4:G7)} 100 | {=G7/SUM(G$4:G$7)} 0.4 | 40 | 40 | ";
    const { change, undo } = planAt("insert", "D7", formWith(withRows(MERGED, { 7: last })));
    const written = ["F7 =G7/SUM(G$4:G$8)", "F8 =G8/SUM(G$4:G$8)"];
    expect(told(change.contents)).toEqual(expect.arrayContaining(written));
    expect(told(change.contents).filter((one) => /^E/.test(one))).toEqual([]);
    expect(told(undo.expects)).toEqual(
      expect.arrayContaining(["D8", "E8 =SUM(G$4:G8)", "F8 =G8/SUM(G$4:G$8)", "G8", "I8"]),
    );
  });

  test("is put in below a blank row of a form that nobody has filled in", () => {
    const blank = withRows(MERGED, {
      4: "^ | 产出指标 | 数量指标 |  |  |  |  |  | ",
      5: "^ | ^ | ^ |  |  |  |  |  | ",
      6: "^ | ^ | 质量指标 |  |  |  |  |  | ",
      7: "^ | 效益指标 | 社会效益指标 |  |  |  |  |  | ",
      8: '总分 | < | < | < | < | < | {=IF(COUNT(G4:G7)=0,"",SUM(G4:G7))} "" |  | ',
    });
    const planned = planAt("insert", "E7", formWith(blank));
    expect(mergesOf(planned)).toEqual(["A3:A8", "B7:B8", "C7:C8"]);
    expect(told(planned.change.contents)).toEqual(['G9 =IF(COUNT(G4:G8)=0,"",SUM(G4:G8))']);
    expect(told(planned.change.expects)).toEqual(expect.arrayContaining(["A3 绩效指标", "D7"]));
  });

  test("is not taken out again once somebody has written into it", () => {
    const workbook = formWith(MERGED);
    const { change, undo } = planAt("insert", "D5", workbook);
    const after = applyRowChange(workbook, change);
    const at = { row: 5, column: 6, value: 5, text: "5", formula: null, numberFormat: "General" };
    const [sheet] = after.sheets;
    const typed: WorkbookSnapshot = { sheets: [{ ...sheet!, cells: [...sheet!.cells, at] }] };
    expect(() => applyRowChange(typed, undo)).toThrow(/holds/);
    expect(() => applyRowChange(after, undo)).not.toThrow();
  });
});

describe("a row taken out", () => {
  test("leaves the merged labels that began in it to the row that takes its place", () => {
    const { change } = planAt("delete", "D4", formWith(MERGED));
    expect(told(change.contents)).toEqual(["B4 产出指标", "C4 数量指标"]);
    expect(change.merges.map(rangeToA1)).toEqual(["B4:B5", "C4"]);
  });

  test("leaves labels without merged cells to the next row, as far as they go on", () => {
    const { change } = planAt("delete", "D4", formWith(PASTED));
    expect([told(change.contents), change.merges]).toEqual([["B4 产出指标", "C4 数量指标"], []]);
    expect(told(change.expects)).toEqual(expect.arrayContaining(["D4 清淤长度", "B5", "C5"]));
    expect(told(planAt("delete", "D6", formWith(PASTED)).change.contents)).toEqual([]);
    expect(told(planAt("delete", "D7", formWith(PASTED)).change.contents)).toEqual([]);
  });

  test("leaves the label of the block, but no number of the row", () => {
    const pasted = withRows(PASTED, { 4: PASTED[0]!.replace(/^ /, "绩效指标 ") });
    const bare = formWith(pasted);
    const unlabelled = bare.sheets[0]!.cells.filter(({ row, column }) => row !== 2 || column !== 0);
    const workbook = { sheets: [{ ...bare.sheets[0]!, cells: unlabelled }] };
    expect(told(planAt("delete", "D4", workbook).change.contents)).toContain("A4 绩效指标");
    const numbered = formWith(withRows(PASTED, { 4: PASTED[0]!.replace(/^ /, "1 ") }));
    expect(told(planAt("delete", "D4", numbered).change.contents)).not.toContain("A4 1");
  });

  test("comes back with its labels, merged cells and the ranges that ended or began with it", () => {
    const { undo } = planAt("delete", "D4", formWith(MERGED));
    expect(undo.merges.map(rangeToA1).sort()).toEqual(["B4:B6", "C4:C5"]);
    expect(told(undo.contents)).toEqual(
      expect.arrayContaining(["B4 产出指标", "D4 清淤长度", "G8 =SUM(G4:G7)", "H8 =SUM(H4:H7)"]),
    );
    expect(told(undo.expects)).toEqual(
      expect.arrayContaining(["D4 清淤方量", "C4 数量指标", "G7 =SUM(G4:G6)"]),
    );
    expect(rangeToA1(undo.like!)).toBe("D5:I5");
    const inside = planAt("delete", "D5", formWith(MERGED)).undo;
    expect(told(inside.contents).filter((one) => one.includes("SUM"))).toEqual([]);
    expect(rangeToA1(inside.like!)).toBe("D4:I4");
  });

  test("is blanked where the row it is made like again has a formula and it had none", () => {
    const rows = withRows(MERGED, {
      4: "^ | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 20 | {=G4} 20 | ",
      5: "^ | ^ | ^ | 清淤方量 | ≥5万方 | 5万方 | 20 |  | ",
    });
    const { undo } = planAt("delete", "D5", formWith(rows));
    expect(told(undo.contents)).toEqual(["D5 清淤方量", "E5 ≥5万方", "F5 5万方", "G5 20", "H5"]);
  });
});

describe("a refusal", () => {
  const beside = (row: number, text: string) =>
    withRows(MERGED, { [row]: `${MERGED[row - 4]!} | ${text}` });

  test.each<[RowChange["kind"], string, string]>([
    ["insert", "L4", "no-form"],
    ["insert", "D12", "no-form"],
    ["insert", "D2", "no-indicator-row"],
    ["delete", "D3", "no-indicator-row"],
    ["insert", "G8", "no-indicator-row"],
    ["insert", "A5", "planned"],
    ["delete", "I5", "planned"],
  ])("to %s a row at %s: %s", (kind, a1, expected) => {
    expect(refusalAt(kind, a1, formWith(MERGED))).toBe(expected);
  });

  test("on a protected sheet", () => {
    const [sheet] = formWith(MERGED).sheets;
    const workbook = { sheets: [{ ...sheet!, protected: true }] };
    expect(refusalAt("insert", "D5", workbook)).toBe("protected");
    expect(refusalAt("delete", "D5", workbook)).toBe("protected");
  });

  test("of the only row, not of the only indicator among blank ones", () => {
    const one = [MERGED[0]!, MERGED[4]!.replace(/G7|H7/g, "G4")];
    expect(refusalAt("delete", "D4", formWith(one))).toBe("last-row");
    expect(refusalAt("insert", "D4", formWith(one))).toBe("planned");
    const two = [MERGED[0]!, "^ | ^ | ^ |  |  |  |  |  | ", "总分 |  |  |  |  |  | 20 | 20"];
    expect(refusalAt("delete", "D4", formWith(two))).toBe("planned");
    expect(refusalAt("delete", "D5", formWith(two))).toBe("planned");
  });

  test("where something stands beside the form in the row that goes", () => {
    const workbook = formWith(beside(5, "已核对"));
    expect(refusalAt("delete", "D5", workbook)).toBe("neighbours 表!J5");
    expect(refusalAt("delete", "D4", workbook)).toBe("planned");
    expect(refusalAt("insert", "D5", workbook)).toBe("planned");
  });

  test("where the new row would part a list beside the form", () => {
    const list = formWith(withRows(beside(5, "张三"), { 6: `${MERGED[2]!} | 李四` }));
    expect(refusalAt("insert", "D5", list)).toBe("neighbours 表!J5");
    expect(refusalAt("insert", "D6", list)).toBe("planned");
  });

  test("where another form stands beside, its row blank or not", () => {
    const [left] = formWith(MERGED).sheets;
    const cells = left!.cells.map((cell) => ({ ...cell, column: cell.column + 11 }));
    const merges = left!.merges.map((area) => ({
      ...area,
      left: area.left + 11,
      right: area.right + 11,
    }));
    const blankRow = cells.filter(({ row }) => row !== 4);
    const workbook = {
      sheets: [
        {
          ...left!,
          cells: [...left!.cells, ...blankRow].sort((a, b) => a.row - b.row || a.column - b.column),
          merges: [...left!.merges, ...merges],
        },
      ],
    };
    expect(formsIn(workbook)).toHaveLength(2);
    expect(refusalAt("insert", "D5", workbook)).toBe("neighbours 表!L5");
    expect(refusalAt("delete", "D5", workbook)).toBe("neighbours 表!L5");
  });

  test("where a formula elsewhere refers to the row alone", () => {
    const total = "总分 | < | < | < | < | < | {=SUM(G4:G7)} 100 | {=H4+H5+SUM(H6:H7)} 100 | ";
    const own = formWith(withRows(MERGED, { 8: total }));
    expect(refusalAt("delete", "D5", own)).toBe("single-reference 表!H8");
    expect(refusalAt("delete", "D6", own)).toBe("planned");
    const inRow = withRows(MERGED, { 5: MERGED[1]!.replace("| 20 | 20", "| 20 | {=G5} 20") });
    expect(refusalAt("delete", "D5", formWith(inRow))).toBe("planned");
  });

  test("where a range on another sheet begins or ends with the row, which could not be given back", () => {
    const workbook = formWith(MERGED, ["河道清淤 | {=SUM(表!H4:H6)} 60"]);
    expect(refusalAt("delete", "D6", workbook)).toBe("single-reference 表2!B1");
    expect(refusalAt("delete", "D4", workbook)).toBe("single-reference 表2!B1");
    expect(refusalAt("delete", "D5", workbook)).toBe("planned");
    expect(refusalAt("delete", "D7", workbook)).toBe("planned");
  });

  test("where cells of the indicator are merged with the row below", () => {
    const shared = formWith(
      withRows(MERGED, { 5: "^ | ^ | ^ | 清淤方量 | ≥5万方 | 5万方 | 20 | ^ | " }),
    );
    expect(refusalAt("delete", "D4", shared)).toBe("merged 表!H4");
    expect(refusalAt("delete", "D5", shared)).toBe("planned");
  });

  test("where a label that goes on finds no blank cell below", () => {
    const strayed = withRows(PASTED, {
      5: " | 质量指标 |  | 清淤方量 | ≥5万方 | 5万方 | 20 | 20 | ",
    });
    expect(refusalAt("delete", "D4", formWith(strayed))).toBe("merged");
    expect(refusalAt("delete", "D5", formWith(strayed))).toBe("planned");
  });
});

test("a plan says what stands in the row, the labels of a blank row too", () => {
  const rows = withRows(MERGED, { 5: "^ | ^ | ^ |  |  |  |  |  | " });
  const said = (a1: string) => {
    const { category, subcategory, name } = planAt("insert", a1, formWith(rows));
    return [category, subcategory, name];
  };
  expect(said("A4")).toEqual(["产出指标", "数量指标", "清淤长度"]);
  expect(said("D5")).toEqual(["产出指标", "数量指标", ""]);
  expect(said("D6")).toEqual(["产出指标", "质量指标", "验收合格率"]);
});
