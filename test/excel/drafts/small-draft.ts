import { toA1 } from "../../../src/sheet/address";
import type { Draft } from "../../../src/sheet/draft";
import type { Area } from "../../../src/sheet/range";

/** A little form of six rows and four columns with everything a draft may hold. */
export function draftAt(top: number, left: number): Draft {
  const a1 = (row: number, column: number) => toA1({ row: top + row, column: left + column });
  const area = (a: number, b: number, c = a, d = b): Area => ({
    top: top + a,
    left: left + b,
    bottom: top + c,
    right: left + d,
  });
  const cell = (row: number, column: number, value: string | number) => ({
    row: top + row,
    column: left + column,
    value,
    formula: null,
  });
  const sum = (column: number) => ({
    row: top + 5,
    column: left + column,
    value: null,
    formula: `=SUM(${a1(3, column)}:${a1(4, column)})`,
  });
  return {
    area: area(0, 0, 5, 3),
    cells: [
      cell(0, 0, "项目支出绩效自评表"),
      cell(1, 0, "项目名称"),
      cell(2, 0, "三级指标"),
      cell(2, 1, "年度指标值"),
      cell(2, 2, "分值"),
      cell(2, 3, "得分"),
      cell(3, 0, "=数量"),
      cell(3, 1, "≥98%"),
      cell(3, 2, 50),
      cell(4, 0, "0123"),
      cell(4, 1, 0.98),
      cell(4, 2, 40),
      cell(5, 0, "总分"),
      sum(2),
      sum(3),
    ],
    merges: [area(0, 0, 0, 3), area(1, 1, 1, 3)],
    styles: [
      {
        area: area(0, 0, 5, 3),
        style: { font: "宋体", size: 10.5, vertical: "center", wrap: true },
      },
      { area: area(0, 0), style: { size: 16, bold: true, horizontal: "center" } },
      { area: area(1, 0, 5, 3), style: { border: true } },
      { area: area(3, 0, 4, 1), style: { numberFormat: "@" } },
      { area: area(3, 0), style: { numberFormat: "General" } },
      { area: area(4, 1), style: { numberFormat: "0%" } },
      { area: area(3, 2, 4, 3), style: { numberFormat: "0.00", locked: false, shrink: true } },
    ],
    guards: [
      {
        area: area(3, 3, 4, 3),
        prompt: { title: "得分", text: "不超过分值。" },
        number: {
          minimum: 0,
          maximum: `=${a1(3, 2)}`,
          refusal: { title: "得分", text: "得分不能超过分值。" },
        },
      },
      {
        area: area(3, 2, 4, 2),
        prompt: { title: "分值", text: "大于 0 的数。" },
        number: { minimum: 0, maximum: null, refusal: { title: "分值", text: "分值是数字。" } },
      },
      { area: area(1, 1), prompt: { title: "名称", text: "写全称。" }, number: null },
    ],
    columnWidths: [90, 90, 48, 48],
    rowHeights: [30, 20, 20, 24, 24, 20],
    printTitles: { top: top + 2, bottom: top + 2 },
    frozenRows: 3,
    start: { row: top + 1, column: left + 1 },
  };
}
