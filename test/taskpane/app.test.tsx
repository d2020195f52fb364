import { act, screen, within } from "@testing-library/react";
import { WorkbookError, type WorkbookProblem } from "../../src/sheet/workbook";
import { planEdits } from "../../src/lint/plan-edits";
import { RULES } from "../../src/rules";
import { zhCN } from "../../src/locale/zh-CN";
import { HostedWorkbook } from "./hosted-workbook";
import { choose, renderApp, typed } from "./render-app";
import {
  at,
  finding,
  formReview,
  plainContent,
  reviewOf,
  reviewTotals,
  snapshotOf,
  twoWrongTotals,
} from "./sample";

const press = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status");
const headOf = (line: HTMLElement) => line.querySelector<HTMLElement>("[data-head]")!;
const TOTAL_SCORE = RULES.find(({ id }) => id === "total-score")!.title["zh-CN"];
const items = () => [...document.querySelectorAll<HTMLElement>("li[data-rule]")];

describe("a check", () => {
  test("starts with the one primary button and changes nothing by itself", async () => {
    const { workbook } = renderApp(twoWrongTotals, reviewTotals);
    await act(() => workbook.settled());
    expect(press("一键校验")).toBeEnabled();
    expect(workbook.asked).toEqual([]);
    const names = screen.getAllByRole("button").map((each) => each.textContent || each.title);
    expect(names).toEqual(["一键校验", "更多", "设置"]);
    expect(screen.getByText("版本 1.2.3")).toBeInTheDocument();
  });

  test("tells the verdict, what was found of each kind, how many forms and the time", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("暂不能报送：1 张表有 2 处错误");
    expect(press("错误 2")).toBeInTheDocument();
    expect(status()).toHaveTextContent(/2 张自评表 · \d\d:\d\d 校验/);
    expect(workbook.asked).toEqual(["read"]);
  });

  test("leaves the focus where it was", async () => {
    const { user } = renderApp(twoWrongTotals, reviewTotals);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(items()).toHaveLength(2);
    expect(press("一键校验")).toHaveFocus();
  });

  test("shows a line a finding; open, what is there, what should be, and why", async () => {
    const { user } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    const [first] = items();
    expect(first).toHaveAttribute("data-rule", "total-score");
    expect(first).toHaveAttribute("data-cells", "表一!H25,表一!H12");
    expect(first).toHaveTextContent(/^H25得分合计应为 98$/);
    await user.click(headOf(first!));
    const opened = items()[0];
    expect(opened).toHaveTextContent("现在填的97");
    expect(opened).toHaveTextContent("应填98");
    const { why, source } = RULES.find(({ id }) => id === "total-score")!;
    expect(opened).toHaveTextContent(`为什么：${why["zh-CN"]}`);
    expect(opened).toHaveTextContent(`依据：${source}`);
  });

  test("puts forms with errors first and gives a clean form one quiet line", async () => {
    const { user } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    const text = screen.getByRole("main").textContent!;
    expect(text.indexOf("排水设施")).toBeLessThan(text.indexOf("图书馆"));
    expect(screen.getAllByText("未发现问题")).toHaveLength(1);
  });

  test("lists a form's errors before its warnings and hints, with counts at its head", async () => {
    const cells = [at("表一", "H12")];
    const { user } = renderApp(twoWrongTotals, () =>
      reviewOf([
        formReview("表一", "", [
          finding(cells, { severity: "info" }),
          finding(cells, { severity: "error" }),
          finding(cells, { severity: "warning" }),
          finding(cells, { severity: "error" }),
        ]),
      ]),
    );
    await user.click(press("一键校验"));
    const icons = items().map((item) => within(item).getByRole("img").getAttribute("aria-label"));
    expect(icons).toEqual(["错误", "错误", "警告", "提示"]);
    const head = screen.getByRole("heading", { level: 2 });
    expect(head).toHaveTextContent("未填写项目名称表一211");
    const kinds = within(head).getAllByRole("img");
    expect(kinds.map((kind) => kind.getAttribute("aria-label"))).toEqual(["错误", "警告", "提示"]);
  });

  test("says 未发现问题 when every form is right", async () => {
    const { user } = renderApp(twoWrongTotals, () => reviewOf([formReview("表一", "甲", [])]));
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("未发现问题");
    expect(press("标记")).toHaveAttribute("aria-disabled", "true");
  });

  test("goes to the cell of the finding that is opened, and back to it by 定位", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    await user.click(headOf(items()[1]!));
    expect(workbook.selected).toEqual(at("表一", "G25"));
    workbook.selected = at("表一", "A1");
    await user.click(press("定位 表一!G25"));
    expect(workbook.selected).toEqual(at("表一", "G25"));
    expect(items()).toHaveLength(2);
  });

  test("runs from the ribbon too, and writes nothing", async () => {
    const { pressOnRibbon, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await pressOnRibbon("check");
    expect(status()).toHaveTextContent("2 处错误");
    expect(workbook.asked).toEqual(["read"]);
  });

  test("folds a form away", async () => {
    const { user } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    const toggle = screen.getByRole("button", { name: /排水设施/ });
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    expect(items()).toEqual([]);
  });
});

describe("marks", () => {
  test("go on the first cell of each finding and come off again", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    expect([...workbook.marks]).toEqual([
      ["表一!G25", "error"],
      ["表一!H25", "error"],
    ]);
    expect(screen.getByText("已标记 2 个单元格。")).toBeInTheDocument();
    expect(screen.getByText("文件中还留有：2 处标记")).toBeInTheDocument();
    await choose(user, "清除标记");
    expect(workbook.marks.size).toBe(0);
    expect(screen.getByText("已清除 2 个单元格的标记，恢复原来的填充。")).toBeInTheDocument();
  });

  test("whose record is lost are asked about, left, or cleared to no fill, and never called restored", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    await workbook.changeRecord(() => null);
    await choose(user, "清除标记");
    expect(workbook.marks.size).toBe(2);
    const question = "这 2 个单元格没有原底色的记录，保持现状；清除后将无底色。";
    expect(screen.getByText(question)).toBeInTheDocument();
    expect(screen.getByText("表一!G25、表一!H25")).toBeInTheDocument();
    expect(screen.queryByText(/恢复原来的填充/)).toBeNull();
    await user.click(press("保留"));
    expect(screen.queryByText(question)).toBeNull();
    expect(workbook.marks.size).toBe(2);
    await choose(user, "清除标记");
    await user.click(press("清除"));
    expect(workbook.marks.size).toBe(0);
    expect(screen.getByText("2 个单元格没有原底色的记录，已改为无底色。")).toBeInTheDocument();
    expect(screen.queryByText(/恢复原来的填充/)).toBeNull();
  });

  test("that the workbook does not keep the record of are not put on, and that is said", async () => {
    const workbook = new HostedWorkbook(twoWrongTotals, ["xmlPartsLost"]);
    const { user } = renderApp(twoWrongTotals, reviewTotals, { workbook });
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    expect(workbook.marks.size).toBe(0);
    expect(screen.getByRole("alert")).toHaveTextContent("没有标记，填充颜色保持原样。");
  });

  test("whose record a later version wrote stay as they are, and that is said", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    await workbook.changeRecord((xml) => xml.replace('version="1"', 'version="2"'));
    await choose(user, "清除标记");
    expect(workbook.marks.size).toBe(2);
    expect(screen.getByRole("alert")).toHaveTextContent("标记没有改动，填充颜色保持原样。");
    expect(screen.getByRole("alert")).toHaveTextContent("较新版本");
  });

  test("show the most serious of a cell's findings", async () => {
    const cells = [at("表一", "H12")];
    const { user, workbook } = renderApp(twoWrongTotals, () =>
      reviewOf([
        formReview("表一", "甲", [
          finding(cells, { severity: "info" }),
          finding(cells, { severity: "warning" }),
        ]),
      ]),
    );
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    expect([...workbook.marks]).toEqual([["表一!H12", "warning"]]);
  });

  test("are renewed after a write", async () => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    await user.click(press("写入合计与更正"));
    await user.click(screen.getAllByRole("checkbox")[2]!);
    await user.click(press("写入"));
    expect([...workbook.marks]).toEqual([["表一!G25", "error"]]);
  });
});

describe("writing", () => {
  async function openPreview(more?: Parameters<typeof renderApp>[2]) {
    const app = renderApp(twoWrongTotals, reviewTotals, more);
    await app.user.click(press("一键校验"));
    await app.user.click(press("写入合计与更正"));
    return app;
  }

  test("shows every edit first, from what to what and why, and writes nothing", async () => {
    const { workbook } = await openPreview();
    const [form, ...boxes] = screen.getAllByRole("checkbox");
    const lines = boxes.map((box) => box.closest("li")!);
    expect(form).toHaveAccessibleName(/^排水设施/);
    expect(lines[0]).toHaveTextContent(/^H2597 → 98得分合计应为 98/);
    expect(lines[1]).toHaveTextContent(/^G2590 → 100/);
    expect(screen.getByRole("heading", { name: "写入预览" })).toHaveFocus();
    expect(workbook.asked).toEqual(["read"]);
  });

  test("writes what is ticked only, then checks again", async () => {
    const { user, workbook } = await openPreview();
    await user.click(screen.getAllByRole("checkbox")[2]!);
    expect(screen.getByText("已选 1 / 2 个单元格")).toBeInTheDocument();
    await user.click(press("写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(98);
    expect(workbook.content(at("表一", "G25")).value).toBe(90);
    expect(workbook.asked).toEqual(["read", "apply", "read"]);
    expect(status()).toHaveTextContent("1 处错误");
    expect(screen.getByText("已写入 1 个单元格。")).toBeInTheDocument();
  });

  test("has nothing to write when nothing is ticked", async () => {
    const { user, workbook } = await openPreview();
    await user.click(screen.getAllByRole("checkbox")[0]!);
    await user.click(press("写入"));
    expect(workbook.asked).toEqual(["read"]);
  });

  test("is cancelled by Escape, and the focus returns", async () => {
    const { user, workbook } = await openPreview();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(press("写入合计与更正")).toHaveFocus();
    expect(workbook.asked).toEqual(["read"]);
  });

  test("lists the cells that were changed meanwhile and keeps them", async () => {
    const { user, workbook } = await openPreview();
    await typed(workbook, at("表一", "H25"), plainContent(55));
    await user.click(press("写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(55);
    expect(screen.getByText(`表一!H25：${zhCN.skippedWrite.stale}`)).toBeInTheDocument();
  });

  test("is taken back by 撤销本次写入", async () => {
    const { user, workbook } = await openPreview();
    await user.click(press("写入"));
    expect(status()).toHaveTextContent("未发现问题");
    await user.click(press("撤销本次写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(97);
    expect(workbook.content(at("表一", "G25")).value).toBe(90);
    expect(status()).toHaveTextContent("2 处错误");
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
  });

  test("does not write twice when only the check after it failed", async () => {
    const { user, workbook } = await openPreview();
    const apply = workbook.apply.bind(workbook);
    workbook.apply = async (edits) => {
      const report = await apply(edits);
      workbook.failure = new WorkbookError("cell-edit", "");
      return report;
    };
    await user.click(press("写入"));
    expect(screen.getByText(zhCN.problems["cell-edit"].what)).toBeInTheDocument();
    await user.click(press("重试"));
    expect(workbook.asked).toEqual(["read", "apply", "read", "read"]);
    expect(status()).toHaveTextContent("未发现问题");
    expect(press("撤销本次写入")).not.toHaveAttribute("aria-disabled", "true");
  });

  test("says what is left out of the plan, and why", async () => {
    const one = finding([at("表一", "H25")]);
    const { user } = renderApp(twoWrongTotals, () =>
      reviewOf([formReview("表一", "甲", [one])], {
        leftOut: [{ at: at("表一", "H25"), reason: "formula", finding: one }],
      }),
    );
    await user.click(press("一键校验"));
    await user.click(press("写入合计与更正"));
    expect(screen.getByText(zhCN.previewEmpty)).toBeInTheDocument();
    expect(screen.getByText(`表一!H25：${zhCN.leftOut.formula}`)).toBeInTheDocument();
  });

  test("takes a move of several cells as one choice, which a person makes", async () => {
    const [to, from] = [at("表一", "E12"), at("表一", "F12")];
    const date = { value: 43952, formula: null, numberFormat: 'yyyy"年"m"月"' };
    const slip = finding([to, from], {
      rule: "row-slipped",
      changes: [
        { at: to, content: date },
        { at: from, content: plainContent(null) },
      ],
    });
    const [sheet] = snapshotOf({ 表一: {} }).sheets;
    const snapshot = { sheets: [{ ...sheet!, cells: [{ ...from, ...date, text: "2020年5月" }] }] };
    const { user } = renderApp(snapshot, () =>
      reviewOf([formReview("表一", "甲", [slip])], planEdits([slip], snapshot)),
    );
    await user.click(press("一键校验"));
    await user.click(press("写入合计与更正"));
    const [, box] = screen.getAllByRole("checkbox");
    expect(box!.closest("li")).toHaveTextContent(/^F12移到 E12/);
    expect(box).not.toBeChecked();
  });
});

describe("other states", () => {
  test("no form found: which words were looked for, and what to do", async () => {
    const { user } = renderApp(snapshotOf({ 说明: { A1: "通知" } }), () => reviewOf([]));
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("没有找到自评表");
    const main = within(screen.getByRole("main"));
    expect(main.getByText(/“三级指标”.*“得分”/)).toBeInTheDocument();
    expect(main.getByText(/重新校验/)).toBeInTheDocument();
  });

  test("tables that were not understood are listed with range and reason", async () => {
    const range = { sheet: "表三", top: 0, left: 0, bottom: 4, right: 3 };
    const { user } = renderApp(twoWrongTotals, () =>
      reviewOf(
        [formReview("表一", "甲", [])],
        {},
        {
          unrecognised: [{ range, reason: "no-header" }],
        },
      ),
    );
    await user.click(press("一键校验"));
    expect(screen.getByText(`表三 · A1:D5：${zhCN.unrecognised["no-header"]}`)).toBeInTheDocument();
    expect(status()).toHaveTextContent("另有 1 处未能识别");
  });

  test.each<WorkbookProblem>([
    "cell-edit",
    "protected",
    "read-only",
    "missing",
    "too-large",
    "occupied",
    "stale",
    "no-host",
    "unknown",
  ])("failed because of %s: what, why, what next, and a retry", async (problem) => {
    const { user, workbook } = renderApp(twoWrongTotals, reviewTotals);
    workbook.failure = new WorkbookError(problem, "host words");
    await user.click(press("一键校验"));
    const alert = within(screen.getByRole("alert"));
    const { what, why, next, lead = "Excel 的说明：" } = zhCN.problems[problem];
    for (const words of [what, why, next]) expect(alert.getByText(words)).toBeInTheDocument();
    expect(alert.getByText(`${lead}host words`)).toBeInTheDocument();
    expect(status()).toHaveTextContent("校验未完成");
    await user.click(press("重试"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(status()).toHaveTextContent("2 处错误");
  });

  test("a fault in the review itself is a message too", async () => {
    const { user } = renderApp(twoWrongTotals, () => {
      throw new Error("broken");
    });
    await user.click(press("一键校验"));
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems.unknown.what);
  });

  test("hostile text is shown as text, and cut", async () => {
    const hostile = `<img src=x onerror=alert(1)>${"长".repeat(5000)}`;
    const cell = at("表一", "F12");
    const snapshot = snapshotOf({ 表一: { F12: hostile } });
    const { user } = renderApp(snapshot, () =>
      reviewOf([
        formReview("表一", hostile, [finding([cell], { text: hostile, sentence: hostile })]),
      ]),
    );
    await user.click(press("一键校验"));
    expect(document.querySelector("img")).toBeNull();
    const [item] = items();
    expect(item).toHaveTextContent("<img src=x onerror=alert(1)>");
    expect(item!.textContent!.length).toBeLessThan(600);
  });

  test("500 findings: alike ones are one line, open only some are in the page", async () => {
    const many = Array.from({ length: 250 }, (_, row) => finding([at("表一", `H${row + 1}`)]));
    const { user } = renderApp(twoWrongTotals, () =>
      reviewOf([formReview("表一", "甲", many), formReview("表二", "乙", many)]),
    );
    await user.click(press("一键校验"));
    expect(items()).toHaveLength(0);
    expect(screen.getByRole("button", { name: /^甲/ })).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("button", { name: /^乙/ })).toHaveAttribute("aria-expanded", "true");
    const [group] = screen.getAllByRole("button", { name: new RegExp(`${TOTAL_SCORE} · 250 处`) });
    await user.click(group!);
    expect(group).toHaveAttribute("aria-expanded", "true");
    expect(items().length).toBeGreaterThan(20);
    expect(items().length).toBeLessThan(100);
  });
});

test("speaks English, the sentences of findings included", async () => {
  const { user } = renderApp(twoWrongTotals, reviewTotals, { language: "en-US" });
  await user.click(press("Check now"));
  expect(status()).toHaveTextContent("Not ready to send: 2 errors in 1 form");
  expect(items()[0]).toHaveTextContent("EN 得分合计应为 98");
  await user.click(press("Write totals and corrections"));
  await user.click(press("Write"));
  expect(screen.getByText("2 cells written.")).toBeInTheDocument();
});
