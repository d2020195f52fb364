import { act, screen } from "@testing-library/react";
import { exampleWorkbook } from "../../support/example-form";
import { enUS } from "../../../src/locale/en-US";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { WorkbookError } from "../../../src/sheet/workbook";
import { HostedWorkbook } from "../hosted-workbook";
import { choose, goesTo, renderApp, typed } from "../render-app";
import { at, plainContent } from "../sample";

/** Indicators stand in the rows 13 to 21, the total in row 22. */
const example = exampleWorkbook({ changes: {} });
const sheet = "自评表";

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const isOff = (name: string) => press(name).getAttribute("aria-disabled") === "true";
const inRow = (workbook: HostedWorkbook, a1: string) => workbook.content(at(sheet, a1)).value;

async function openedAt(
  a1: string,
  snapshot: WorkbookSnapshot = example,
  more: { language?: "en-US" } = {},
) {
  const workbook = new HostedWorkbook(snapshot);
  workbook.selected = at(sheet, a1);
  const app = renderApp(snapshot, review, { workbook, ...more });
  await choose(app.user, more.language === "en-US" ? "Add or delete rows" : "增删指标行");
  return { ...app, workbook };
}

/** Opened over the workbook of an earlier pane. */
async function openedOver(workbook: HostedWorkbook) {
  const app = renderApp(example, review, { workbook });
  await act(() => workbook.settled());
  return app;
}

describe("the view", () => {
  test("reads the workbook with the selection and names the form and the row", async () => {
    const { workbook } = await openedAt("E14");
    expect(screen.getByRole("heading", { name: "增删指标行" })).toHaveFocus();
    expect(workbook.asked).toEqual(["read"]);
    expect(screen.getByText("档案库房改造")).toBeInTheDocument();
    expect(screen.getByText(/^第 14 行 · 产出指标.* \/ 数量指标 · 培训人次$/)).toBeInTheDocument();
    expect(isOff("在下方增加一行")).toBe(false);
    expect(isOff("删除这一行")).toBe(false);
    expect(screen.getByText(zhCN.rows.follows)).toBeInTheDocument();
  });

  test("follows the selection without reading again", async () => {
    const { workbook } = await openedAt("E14");
    await goesTo(workbook, at(sheet, "B16"));
    expect(screen.getByText(/^第 16 行 · .* · 改造完成日期$/)).toBeInTheDocument();
    expect(workbook.asked).toEqual(["read"]);
  });

  test("does nothing with the selection of an earlier check", async () => {
    const workbook = new HostedWorkbook(example);
    workbook.selected = at(sheet, "D14");
    const { user } = renderApp(example, review, { workbook });
    await user.click(press("一键校验"));
    workbook.failure = new WorkbookError("cell-edit", "");
    await choose(user, "增删指标行");
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["cell-edit"].what);
    expect(screen.queryByText(/^第 14 行/)).toBeNull();
    expect(isOff("在下方增加一行")).toBe(true);
    expect(isOff("删除这一行")).toBe(true);
    await user.click(press("重试"));
    expect(screen.getByText(/^第 14 行/)).toBeInTheDocument();
  });

  test("says so where the host does not tell the selected cell", async () => {
    const workbook = new HostedWorkbook(example);
    const read = workbook.read.bind(workbook);
    workbook.read = (reading) => read({ ...reading, active: false });
    const { user } = renderApp(example, review, { workbook });
    await choose(user, "增删指标行");
    expect(screen.getByText(zhCN.rows.noCell)).toBeInTheDocument();
    expect(isOff("在下方增加一行")).toBe(true);
    expect(isOff("删除这一行")).toBe(true);
  });

  test("is left by Escape and by 返回, and the focus returns to its button", async () => {
    const { user } = await openedAt("D14");
    await user.keyboard("{Escape}");
    expect(press("更多")).toHaveFocus();
    await choose(user, "增删指标行");
    await user.click(press("返回"));
    expect(press("更多")).toHaveFocus();
  });

  test("shows a hostile name as text", async () => {
    const name = "<img src=x onerror=alert(1)>甲";
    const hostile = exampleWorkbook({ changes: { D14: name } });
    const { user } = await openedAt("D14", hostile);
    expect(screen.getByText(new RegExp(`^第 14 行.*onerror`))).toBeInTheDocument();
    await user.click(press("删除这一行"));
    expect(document.querySelector("img")).toBeNull();
  });

  test("reads at once what was changed, whether or not checks run by themselves", async () => {
    const workbook = new HostedWorkbook(example);
    await workbook.keep("preferences", JSON.stringify({ version: 1, autoCheck: false }));
    workbook.selected = at(sheet, "D14");
    const { user } = renderApp(example, review, { workbook });
    await choose(user, "增删指标行");
    await typed(workbook, at(sheet, "D14"), plainContent("培训场次"));
    expect(workbook.asked).toEqual(["read", "read"]);
    expect(screen.getByText(/^第 14 行 · .* · 培训场次$/)).toBeInTheDocument();
  });
});

describe("在下方增加一行", () => {
  test("puts a row in, says so, checks, and brings the user to it", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("在下方增加一行"));
    expect(workbook.asked).toEqual(["read", "changeRow", "select", "read"]);
    expect(inRow(workbook, "D14")).toBe("培训人次");
    expect(inRow(workbook, "D15")).toBeNull();
    expect(inRow(workbook, "D16")).toBe("工程验收合格率");
    expect(workbook.selected).toEqual(at(sheet, "D15"));
    expect(screen.getByText(zhCN.rowInserted(sheet, 15))).toBeInTheDocument();
    expect(screen.getByText(/^第 15 行/)).toBeInTheDocument();
  });

  test("can be pressed again for the next row, without leaving the button", async () => {
    const { user, workbook } = await openedAt("D14");
    press("在下方增加一行").focus();
    await user.keyboard("{Enter}");
    await user.keyboard("{Enter}");
    expect(press("在下方增加一行")).toHaveFocus();
    expect(inRow(workbook, "D17")).toBe("工程验收合格率");
    expect(screen.getByText(zhCN.rowInserted(sheet, 16))).toBeInTheDocument();
  });

  test("stands though the selection could not be moved", async () => {
    const { user, workbook } = await openedAt("D14");
    workbook.select = async () => {
      throw new WorkbookError("cell-edit", "");
    };
    await user.click(press("在下方增加一行"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(zhCN.rowInserted(sheet, 15))).toBeInTheDocument();
  });
});

describe("删除这一行", () => {
  test("names what stands in the row and asks once more, the harmless answer first", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("删除这一行"));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(/这一行已有内容：培训人次、≥200人次、180人次、10、9、一期培训/);
    expect(press("不删除")).toHaveFocus();
    expect(workbook.asked).toEqual(["read"]);
    await user.click(press("确认删除第 14 行"));
    expect(workbook.asked).toEqual(["read", "changeRow", "read"]);
    expect(inRow(workbook, "D14")).toBe("工程验收合格率");
    expect(screen.getByText(zhCN.rowDeleted(sheet, 14))).toBeInTheDocument();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(press("删除这一行")).toHaveFocus();
  });

  test.each([
    ["不删除", "{Enter}"],
    ["Escape", "{Escape}"],
  ])("is given up by %s, and the view stays", async (_, keys) => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("删除这一行"));
    await user.keyboard(keys);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(press("删除这一行")).toHaveFocus();
    expect(workbook.asked).toEqual(["read"]);
  });

  test("takes one press for a row without content", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("在下方增加一行"));
    await user.click(press("删除这一行"));
    expect(inRow(workbook, "D15")).toBe("工程验收合格率");
    expect(screen.getByText(zhCN.rowDeleted(sheet, 15))).toBeInTheDocument();
  });

  test("asks anew when another row was read meanwhile", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("删除这一行"));
    await goesTo(workbook, at(sheet, "D16"));
    expect(screen.queryByRole("button", { name: /^确认删除/ })).toBeNull();
    expect(inRow(workbook, "D14")).toBe("培训人次");
  });

  test("is refused where the row was changed meanwhile, until it is read again", async () => {
    const workbook = new HostedWorkbook(example);
    workbook.deaf = true;
    workbook.selected = at(sheet, "D14");
    const { user } = renderApp(example, review, { workbook });
    await choose(user, "增删指标行");
    await typed(workbook, at(sheet, "D14"), plainContent("培训场次"));
    await user.click(press("删除这一行"));
    await user.click(press("确认删除第 14 行"));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(zhCN.problems.stale.what);
    expect(alert).toHaveTextContent("内容不同的单元格：D14");
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
    expect(inRow(workbook, "D14")).toBe("培训场次");
    await user.click(press("返回"));
    await choose(user, "增删指标行");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(press("在下方增加一行"));
    expect(inRow(workbook, "D15")).toBeNull();
  });
});

describe("a row that cannot be changed", () => {
  test.each([
    ["no-form", "D60"],
    ["no-indicator-row", "B3"],
    ["no-indicator-row", "B22"],
  ] as const)(
    "because of %s at %s: said once, and both buttons do nothing",
    async (refusal, a1) => {
      const { user, workbook } = await openedAt(a1);
      expect(screen.getByText(`选中的是 ${sheet}!${a1}。`)).toBeInTheDocument();
      expect(screen.getByText(zhCN.rows.refusals[refusal])).toBeInTheDocument();
      expect(screen.getByText(zhCN.rows.how)).toBeInTheDocument();
      expect(isOff("在下方增加一行")).toBe(true);
      expect(isOff("删除这一行")).toBe(true);
      await user.click(press("在下方增加一行"));
      await user.click(press("删除这一行"));
      expect(workbook.asked).toEqual(["read"]);
    },
  );

  test("because of a neighbour names the cell in the way", async () => {
    const [form] = example.sheets;
    const beside = { ...plainContent("另一张表"), row: 13, column: 12, text: "另一张表" };
    const snapshot = { sheets: [{ ...form!, cells: [...form!.cells, beside] }] };
    await openedAt("D14", snapshot);
    const said = zhCN.rows.inTheWay(zhCN.rows.refusals.neighbours, `${sheet}!M14`);
    expect(press("删除这一行")).toHaveAccessibleDescription(said);
  });

  test("because of protection", async () => {
    const [form] = example.sheets;
    await openedAt("D14", { sheets: [{ ...form!, protected: true }] });
    expect(screen.getByText(zhCN.rows.refusals.protected)).toBeInTheDocument();
    expect(isOff("在下方增加一行")).toBe(true);
  });

  test("only for deletion has the reason beside that button", async () => {
    const [form] = example.sheets;
    const reader = { ...plainContent(10), formula: "=H13", row: 30, column: 0, text: "10" };
    const cells = [...form!.cells, reader];
    const { user } = await openedAt("D13", { sheets: [{ ...form!, cells }] });
    const said = zhCN.rows.inTheWay(zhCN.rows.refusals["single-reference"], `${sheet}!A31`);
    expect(isOff("在下方增加一行")).toBe(false);
    expect(isOff("删除这一行")).toBe(true);
    expect(press("删除这一行")).toHaveAccessibleDescription(said);
    await user.click(press("在下方增加一行"));
    expect(isOff("删除这一行")).toBe(false);
  });
});

describe("撤销增删行", () => {
  test("gives the deleted row back, in the view itself", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("删除这一行"));
    await user.click(press("确认删除第 14 行"));
    await user.click(press("撤销增删行"));
    for (const [a1, value] of [
      ["D14", "培训人次"],
      ["G14", 10],
      ["H14", 9],
      ["D15", "工程验收合格率"],
    ] as const) {
      expect(inRow(workbook, a1)).toBe(value);
    }
    expect(screen.getByText(zhCN.rowRestored)).toBeInTheDocument();
    expect(screen.getByText(/^第 14 行 · .* · 培训人次$/)).toBeInTheDocument();
    expect(isOff("撤销本次写入")).toBe(true);
  });

  test("is there again after the pane was closed", async () => {
    const { user, workbook, unmount } = await openedAt("D14");
    await user.click(press("在下方增加一行"));
    unmount();
    const again = await openedOver(workbook);
    await again.user.click(press("撤销增删行"));
    expect(inRow(workbook, "D15")).toBe("工程验收合格率");
    expect(workbook.texts.has("undo")).toBe(false);
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
  });

  test("is refused once the new row was filled in", async () => {
    const { user, workbook } = await openedAt("D14");
    await user.click(press("在下方增加一行"));
    await typed(workbook, at(sheet, "D15"), plainContent("培训满意度"));
    await user.click(press("撤销增删行"));
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.staleUndo.row.what);
    expect(inRow(workbook, "D15")).toBe("培训满意度");
  });

  test("that the workbook does not take in stays in the pane, and that is said", async () => {
    const { user, workbook } = await openedAt("D14");
    workbook.keepFailure = new WorkbookError("read-only", "");
    await user.click(press("在下方增加一行"));
    await user.click(press("返回"));
    expect(screen.getByText(zhCN.undoOnlyHere)).toBeInTheDocument();
    await user.click(press("撤销增删行"));
    expect(inRow(workbook, "D15")).toBe("工程验收合格率");
  });
});

test("the marks are renewed after a change of rows", async () => {
  const wrong = exampleWorkbook({ changes: { H22: "97" } });
  const workbook = new HostedWorkbook(wrong);
  workbook.selected = at(sheet, "D14");
  const { user } = renderApp(wrong, review, { workbook });
  await user.click(press("一键校验"));
  await user.click(press("标记"));
  await choose(user, "增删指标行");
  await user.click(press("在下方增加一行"));
  expect([...workbook.marks.keys()]).toContain(`${sheet}!H23`);
});

test("the view speaks English", async () => {
  const { user } = await openedAt("D14", example, { language: "en-US" });
  expect(screen.getByText(/^Row 14 · .* · 培训人次$/)).toBeInTheDocument();
  await user.click(press("Add a row below"));
  expect(screen.getByText(enUS.rowInserted(sheet, 15))).toBeInTheDocument();
  await user.click(press("Undo row change"));
  expect(screen.getByText(enUS.rowRestored)).toBeInTheDocument();
});
