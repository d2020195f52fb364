import { createWorkbook } from "../../src/simulator";
import { fromSnapshot } from "../../src/workbench/from-snapshot";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";

const picture: WorkbookSnapshot = {
  sheets: [
    {
      name: "表一",
      visibility: "visible",
      protected: true,
      cells: [
        { row: 0, column: 0, value: "标题", text: "标题", formula: null, numberFormat: "General" },
        { row: 1, column: 1, value: 0.98, text: "98%", formula: null, numberFormat: "0%" },
        { row: 2, column: 1, value: 3, text: "3", formula: "=1+2", numberFormat: "General" },
      ],
      merges: [{ sheet: "表一", top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: [5],
      hiddenColumns: [6],
      notes: [
        { row: 1, column: 1, text: "核对" },
        { row: 9, column: 9, text: "空格上的批注" },
      ],
    },
    {
      name: "隐藏",
      visibility: "hidden",
      protected: false,
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      notes: [],
    },
  ],
};

test("a file opens in the simulated Excel with all that the picture holds", async () => {
  const sheets = fromSnapshot(picture);
  expect(sheets[0]).toMatchObject({ hiddenRows: [5], hiddenColumns: [6] });
  const [first, second] = createWorkbook(sheets).snapshot().sheets;
  expect(first).toMatchObject({ name: "表一", protected: true, merges: ["A1:D1"] });
  expect(first!.cells).toMatchObject({
    A1: { value: "标题", note: null },
    B2: { value: 0.98, text: "98%", numberFormat: "0%", note: "核对" },
    B3: { value: 3, formula: "=1+2" },
    J10: { value: null, note: "空格上的批注" },
  });
  expect(second).toMatchObject({ name: "隐藏", visibility: "hidden", cells: {} });
});
