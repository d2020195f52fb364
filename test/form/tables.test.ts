import type { Form } from "../../src/form/model/form";
import { recogniseForms } from "../../src/form/recognise";
import { parseSheet, snapshotOf } from "../support/gallery-sheet";

const HEAD = [
  "项目支出绩效自评表",
  "项目名称 | 河道清淤",
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因",
];
const ROWS = [
  "^ | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 20 | 20",
  "^ | ^ | 质量指标 | 验收合格率 | 100% | 100% | 40 | 40",
  "^ | 效益指标 | 社会效益指标 | 受益人口 | ≥3万人 | 3万人 | 40 | 40",
];
const TOTAL = "总分 |  |  |  |  |  | 100 | 100";

function formOf(rows: readonly string[], head = HEAD): Form {
  const { forms } = recogniseForms(snapshotOf(parseSheet([...head, ...rows])));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe("the tables of a form", () => {
  test("have their columns by meaning, the block's label not among them", () => {
    const [table] = formOf([...ROWS, TOTAL]).tables;
    expect(table!.heading).toBe(2);
    expect(table!.columns.map(({ role, left }) => `${role} ${left}`)).toEqual([
      ...["category 1", "subcategory 2", "name 3", "target 4", "actual 5", "weight 6", "score 7"],
      "explanation 8",
    ]);
  });

  test("hold blank rows and placeholders up to the total, and no remarks", () => {
    const rows = [ROWS[0]!, "^ | ^ | ^ |  |  |  |  | ", "^ | ^ | ^ | 指标3：", ROWS[1]!, ROWS[2]!];
    const below = ["存在问题 | 部分河段淤积快。", " |  |  |  |  |  |  | ", TOTAL];
    expect(formOf([...rows, ...below]).tables.map((table) => table.rows)).toEqual([
      [3, 4, 5, 6, 7, 9],
    ]);
  });

  test("go on as far as their labels are merged where no total ends them", () => {
    const open = formOf([...ROWS, "^ | ^ | ^ |  |  |  |  | ", "^ | ^ | ^ |  |  |  |  | "]);
    expect(open.tables[0]!.rows).toEqual([3, 4, 5, 6, 7]);
    expect(open.range.bottom).toBe(7);
    const bare = ROWS.map((line) => line.replace(/\^/g, ""));
    expect(formOf([...bare, " |  |  |  |  |  |  | "]).tables[0]!.rows).toEqual([3, 4, 5]);
  });

  test("are two where a second page repeats the headings", () => {
    const bare = ROWS.map((line) => line.replace(/\^/g, ""));
    const { tables } = formOf([bare[0]!, bare[1]!, HEAD[2]!, bare[2]!, TOTAL]);
    expect(tables.map(({ heading, rows }) => [heading, rows])).toEqual([
      [2, [3, 4]],
      [5, [6]],
    ]);
  });
});

test("labels are told with the level they are of, wherever they stand", () => {
  const rows = [
    " | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 20 | 20",
    " | 质量指标 |  | 验收合格率 | 100% | 100% | 40 | 40",
    " |  | 效益指标 | 受益人口 | ≥3万人 | 3万人 | 40 | 40",
    TOTAL,
  ];
  expect(
    formOf(rows).labels.map(({ label, level }) => `${level} ${label.cell.column} ${label.text}`),
  ).toEqual([
    "category 1 产出指标",
    "subcategory 2 数量指标",
    "subcategory 1 质量指标",
    "category 2 效益指标",
  ]);
});

describe("a form is filled", () => {
  const without = ROWS.map((line) => line.replace(/\| [^|]+\| (\d+) \| \d+$/, "|  | $1 | "));

  test("with one actual value or one score", () => {
    expect(formOf([...without, TOTAL]).filled).toBe(false);
    const actual = without[1]!.replace(/\|  \| 40/, "| 98% | 40");
    expect(formOf([without[0]!, actual, without[2]!, TOTAL]).filled).toBe(true);
    const score = `${without[1]!}39`;
    expect(formOf([without[0]!, score, without[2]!, TOTAL]).filled).toBe(true);
  });

  test("by no dash and by no formula that shows nothing or was never calculated", () => {
    const dash = without[0]!.replace(/\|  \| 20 \| $/, "| — | 20 | —");
    const blank = `${without[1]!}{=IF(F5="","",G5)} ""`;
    const pending = `${without[2]!}{=IF(F6="","",G6)}`;
    expect(formOf([dash, blank, pending, TOTAL]).filled).toBe(false);
  });
});

test.each([
  ["nobody asks for results", HEAD[2]!.replace(/\| 实际完成值|\| 得分/g, ""), "empty-template"],
  ["there is nothing but headings and a stamp", "", "no-indicator-rows"],
])("a table is no form where %s", (_, headings, reason) => {
  const rows = headings
    ? [
        headings,
        " | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 20",
        " | 效益指标 | 社会效益指标 | 受益人口 | ≥3万人 | 40",
      ]
    : [HEAD[2]!, "", " | （盖章）"];
  const lines = [HEAD[0]!, HEAD[1]!, ...rows];
  const { forms, unrecognised } = recogniseForms(snapshotOf(parseSheet(lines)));
  expect([forms, unrecognised.map((one) => one.reason)]).toEqual([[], [reason]]);
});
