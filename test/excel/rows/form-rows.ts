import { fromA1 } from "../../../src/sheet/address";
import { BLANK_CONTENT, type CellContent } from "../../../src/sheet/edit";
import { rangeFromA1, type Area } from "../../../src/sheet/range";
import type { PlacedContent, RowChange } from "../../../src/sheet/row-change";
import type { SimulatedSheetData } from "../../../src/simulator";

const line = { borders: { top: "#000000", bottom: "#000000" } };

/** Three indicator rows, 3 to 5, under one merged label, and their totals; G reads them from afar. */
export const formBook = (): SimulatedSheetData[] => [
  {
    name: "表",
    cells: {
      A1: { value: "自评表" },
      A3: { value: "产出指标", fill: "#DDEBF7" },
      B3: { value: "指标一", style: line },
      C3: { value: 10, numberFormat: "0.0", style: line },
      D3: { value: 9, style: line },
      E3: { formula: "=D3/C3", numberFormat: "0%", style: line },
      B4: { value: "指标二", style: line },
      C4: { value: 20, numberFormat: "0.0", style: line },
      D4: { value: 20, style: line },
      E4: { formula: "=D4/C4", numberFormat: "0%", style: line },
      B5: { value: "指标三", style: { ...line, bold: true } },
      C5: { value: 30, numberFormat: "0.0", style: line },
      D5: { value: 15, fill: "#FFFF00", style: line },
      E5: { formula: "=D5/C5", numberFormat: "0%", style: line },
      A6: { value: "总分" },
      C6: { formula: "=SUM(C3:C5)" },
      D6: { formula: "=SUM(D3:D5)" },
      A7: { value: "说明" },
      G9: { formula: "=C5+C6" },
    },
    merges: ["A1:E1", "A3:A5", "A7:E7"],
    rowHeights: { 2: 24, 3: 25, 4: 26, 6: 60 },
    validations: [
      {
        area: "D3:D5",
        decimal: { operator: "Between", formula1: 0, formula2: "=C3" },
        ignoreBlanks: true,
        prompt: { title: "得分", message: "不超过分值。" },
        error: { title: "得分", message: "太高了。", style: "Warning" },
      },
    ],
  },
];

export function area(a1: string): Area {
  const { top, left, bottom, right } = rangeFromA1("表", a1);
  return { top, left, bottom, right };
}

export function placed(a1: string, content: Partial<CellContent>): PlacedContent {
  return { at: { sheet: "表", ...fromA1(a1) }, content: { ...BLANK_CONTENT, ...content } };
}

const sums = (last: number, row = last + 1): PlacedContent[] => [
  placed(`C${row}`, { formula: `=SUM(C3:C${last})` }),
  placed(`D${row}`, { formula: `=SUM(D3:D${last})` }),
];

/** A row below the last indicator: neither the label nor the sums follow of themselves. */
export const insertion: RowChange = {
  sheet: "表",
  kind: "insert",
  row: 5,
  expects: [placed("B5", { value: "指标三" }), ...sums(5)],
  like: area("B5:E5"),
  merges: [area("A3:A6")],
  contents: [...sums(6), placed("G1", { value: "四个指标" })],
};

/** What takes the insertion back. */
export const undoing: RowChange = {
  sheet: "表",
  kind: "delete",
  row: 5,
  expects: [placed("B6", {}), placed("D6", {}), ...sums(6)],
  like: null,
  merges: [area("A3:A5")],
  contents: [...sums(5), placed("G1", {})],
};

/** The first of the rows goes, in which the label stands. */
export const deletion: RowChange = {
  sheet: "表",
  kind: "delete",
  row: 2,
  expects: [placed("A3", { value: "产出指标" }), placed("B3", { value: "指标一" })],
  like: null,
  merges: [area("A3:A4")],
  contents: [placed("A3", { value: "产出指标" }), placed("G1", { value: "两个指标" })],
};
