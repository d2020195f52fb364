import { fromA1, toA1 } from "../../src/sheet/address";
import { shownDecimals } from "../../src/sheet/number";
import { createTextOf } from "../../src/sheet/shown/number-text";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { Example } from "../../src/lint/rule";

/** A form without a fault, by row and column; every rule shows what it means on it. */
export const EXAMPLE_ROWS: readonly (readonly string[])[] = [
  ["项目支出绩效自评表"],
  ["（2024年度）"],
  ["项目名称", "档案库房改造", "", "", "项目金额", "300.00"],
  ["主管部门", "市档案局", "", "", "实施单位", "市档案馆"],
  [
    "项目资金（万元）",
    "",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
    "原因",
  ],
  ["", "年度资金总额", "100.00", "100.00", "95.00", "10", "95%", "9.5"],
  ["", "其中：当年财政拨款", "80.00", "80.00", "76.00", "—", "95%", "—"],
  ["", "上年结转资金", "20.00", "20.00", "19.00", "—", "95%", "—"],
  ["", "其他资金", "0", "0", "0", "—", "", "—"],
  ["年度总体目标", "预期目标", "", "", "", "实际完成情况"],
  ["", "完成库房改造并投入使用。", "", "", "", "库房已于10月改造完毕，11月起接收档案。"],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  ["", "产出指标（50分）", "数量指标", "改造库房面积", "≥500平方米", "520平方米", "15", "15"],
  [
    "",
    "",
    "",
    "培训人次",
    "≥200人次",
    "180人次",
    "10",
    "9",
    "一期培训因场地检修改期，下一步增加场次，尽快完成补训。",
  ],
  ["", "", "质量指标", "工程验收合格率", "100%", "100%", "10", "10"],
  ["", "", "时效指标", "改造完成日期", "2024年11月底前", "2024年10月", "10", "10"],
  ["", "", "成本指标", "预算支出", "≤100万元", "95万元", "5", "5"],
  ["", "效益指标（30分）", "经济效益指标", "无", "无", "无", "0", "0"],
  ["", "", "社会效益指标", "年接待查档人次", "≥3000人次", "3200人次", "20", "20"],
  ["", "", "可持续影响指标", "库房管理制度", "制度健全", "达成年度指标", "10", "10"],
  ["", "满意度指标（10分）", "服务对象满意度指标", "查档群众满意度", "≥90%", "95%", "10", "10"],
  ["", "总分", "", "", "", "", "100", "98.5", "优"],
];

/** A workbook with the example form, changed as an example says, on sheets 自评表, 自评表2 … */
export function exampleWorkbook(example: Example): WorkbookSnapshot {
  const { changes, copies = [], notes = {}, formats = {} } = example;
  const sheets = [changes, ...copies].map((one, index) =>
    sheetOf(index === 0 ? "自评表" : `自评表${index + 1}`, exampleRows(one)),
  );
  const noted = Object.entries(notes).map(([a1, text]) => ({ ...fromA1(a1), text }));
  const [first, ...others] = sheets;
  return { sheets: [{ ...formatted(first!, formats), notes: noted }, ...others] };
}

/** The sheet with cells shown under other number formats, by A1 address. */
export function formatted(
  sheet: SheetSnapshot,
  formats: Readonly<Record<string, string>>,
): SheetSnapshot {
  const textOf = createTextOf(false);
  const cells = sheet.cells.map((cell) => {
    const numberFormat = formats[toA1(cell)];
    if (numberFormat === undefined || cell.value === null) return cell;
    return { ...cell, numberFormat, text: textOf(cell.value as number | string, numberFormat) };
  });
  return { ...sheet, cells };
}

/** The rows of the example form with some cells changed; "" makes a cell blank. */
export function exampleRows(changes: Example["changes"]): string[][] {
  const rows = EXAMPLE_ROWS.map((row) => [...row]);
  for (const [a1, text] of Object.entries(changes)) {
    const { row, column } = fromA1(a1);
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push("");
    rows[row]![column] = text;
  }
  return rows;
}

function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: rows.flatMap((line, row) =>
      line.flatMap((text, column) => (text === "" ? [] : [{ row, column, ...typed(text) }])),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
  };
}

/** What a cell holds when a text is typed into it; a leading ' keeps a number a text. */
function typed(text: string): Omit<Cell, "row" | "column"> {
  const zeros = "0".repeat(shownDecimals(text));
  const decimals = zeros && `.${zeros}`;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) {
    return { value: Number(text), text, formula: null, numberFormat: `0${decimals}` };
  }
  if (/^\d+(?:\.\d+)?%$/.test(text)) {
    const value = Number((Number(text.slice(0, -1)) / 100).toPrecision(12));
    return { value, text, formula: null, numberFormat: `0${decimals}%` };
  }
  const shown = text.replace(/^'/, "");
  return { value: shown, text: shown, formula: null, numberFormat: "General" };
}
