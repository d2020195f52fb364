import { recogniseForms } from "../../src/form/recognise";
import { ignoredFindings, openFindings } from "../../src/report/findings";
import type { Result } from "../../src/report/result";
import { resultDraft } from "../../src/report/sheet";
import { resultText } from "../../src/report/text";
import { zhPane } from "../../src/locale/zh-CN/pane";
import { review } from "../../src/review";
import { RULES } from "../../src/rules";
import { exampleWorkbook } from "../support/example-form";
import { readGallery, snapshotOf } from "../support/gallery";
import type { Draft } from "../../src/sheet/draft";
import type { SheetSnapshot } from "../../src/sheet/snapshot";

const told = { rules: RULES, language: "zh-CN" } as const;

function resultFor(found: ReturnType<typeof review>): Result {
  return {
    words: {
      ...zhPane.report,
      unnamed: zhPane.unnamedForm,
      nothing: zhPane.nothingFound,
      severity: zhPane.severity,
    },
    head: ["校验时间：2026/11/27 20:00", "暂不能报送：1 张表有 1 处错误"],
    unchecked: ["隐藏的工作表 附表 中有 1 张自评表，没有校验。"],
    open: openFindings(found, told),
    ignored: ignoredFindings(
      [{ rule: "total-score", sheet: "表二", cell: "H22", text: "97", reason: "已核实" }],
      told,
    ),
  };
}

const faulty = () => review(exampleWorkbook({ changes: { H22: "97", D14: "<p>巡检</p>" } }));

test("every finding is a line with its cells, what stands there, what should, why and by what", () => {
  const lines = openFindings(faulty(), told);
  const total = lines.find(({ rule }) => rule === "total-score")!;
  expect(total).toMatchObject({
    sheet: "自评表",
    severity: "error",
    title: "总分不等于各项得分之和",
    stated: "97",
    expected: "98.5",
    source: "《项目支出绩效自评表》：总分行",
    ignored: null,
  });
  expect(total.cells[0]).toBe("H22");
  expect(total.sentence).toMatch(/97.*98\.5/);
  expect(lines).toHaveLength(faulty().forms[0]!.findings.length);
});

test("the text names the verdict, what was not looked at, every form and finding, and what was ignored", () => {
  const found = faulty();
  const lines = resultText(resultFor(found), found).split("\n");
  expect(lines[1]).toBe("暂不能报送：1 张表有 1 处错误");
  expect(lines[2]).toMatch(/^隐藏的工作表/);
  expect(lines.some((line) => /^- H22 \[错误\] 总分不等于各项得分之和：/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe("- 表二 H22 总分不等于各项得分之和：已核实");
});

test("a form without findings says so, and no text of a cell breaks the lines", () => {
  const found = review(exampleWorkbook({ changes: { B3: "甲\n乙\u202e丙" } }));
  const text = resultText(resultFor(found), found);
  expect(text).toMatch(/甲 乙 丙（自评表 A1:I\d+）\n未发现问题/);
});

test("on the sheet texts stay texts, whatever they begin with", () => {
  const found = review(exampleWorkbook({ changes: { H13: '=HYPERLINK("x")' } }));
  const draft = resultDraft(resultFor(found));
  expect(draft.cells.every(({ formula }) => formula === null)).toBe(true);
  const table = draft.styles.find(({ style }) => style.numberFormat === "@")!.area;
  expect([table.top, table.bottom]).toEqual([draft.printTitles.top, draft.area.bottom]);
  expect(draft.cells.filter(({ row }) => row === table.top).map(({ value }) => value)).toEqual(
    zhPane.report.columns,
  );
});

test("no check takes the sheet of any result for a form, nor for a table like one", () => {
  for (const { id, snapshot } of galleryBooks()) {
    const result = resultFor(review(snapshot));
    const { forms, unrecognised } = recogniseForms(sheetOf(resultDraft(result)));
    expect([id, forms, unrecognised]).toEqual([id, [], []]);
  }
});

function galleryBooks() {
  return readGallery().map(({ id, sheets }) => ({
    id,
    snapshot: { sheets: sheets.map(snapshotOf) },
  }));
}

function sheetOf({ cells, merges }: Draft): SheetSnapshot {
  return {
    name: "校验结果",
    visibility: "visible",
    protected: false,
    cells: cells.map(({ row, column, value }) => ({
      ...{ row, column, value },
      text: String(value),
      formula: null,
      numberFormat: "@",
    })),
    merges: merges.map((area) => ({ ...area, sheet: "校验结果" })),
    ...{ hiddenRows: [], hiddenColumns: [], notes: [] },
  };
}
