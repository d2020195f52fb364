import { screen, within } from "@testing-library/react";
import { HostedWorkbook } from "../hosted-workbook";
import { goesTo, renderApp, typed } from "../render-app";
import {
  at,
  finding,
  formReview,
  plainContent,
  reviewOf,
  reviewTotals,
  twoWrongTotals,
} from "../sample";

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const items = () => [...document.querySelectorAll<HTMLElement>("li[data-rule]")];
const heads = () => [...document.querySelectorAll<HTMLElement>("[data-head]")];
const open = () => items().filter((item) => item.querySelector('[aria-expanded="true"]'));

async function checked(workbook = new HostedWorkbook(twoWrongTotals)) {
  const app = renderApp(twoWrongTotals, reviewTotals, { workbook });
  await app.user.click(press("一键校验"));
  return app;
}

test("is one tab stop, from which the arrow keys, Home and End walk", async () => {
  const { user } = await checked();
  expect(heads().map((head) => head.tabIndex)).toEqual([0, -1, -1, -1]);
  heads()[0]!.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(heads()[2]).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(heads()[1]).toHaveFocus();
  expect(heads().map((head) => head.tabIndex)).toEqual([-1, 0, -1, -1]);
  await user.keyboard("{End}");
  expect(heads()[3]).toHaveFocus();
  await user.keyboard("{Home}");
  expect(heads()[0]).toHaveFocus();
});

test("has one finding open at a time; a press on it closes it again", async () => {
  const { user } = await checked();
  await user.click(heads()[1]!);
  await user.click(heads()[2]!);
  expect(open()).toEqual([items()[1]]);
  await user.click(heads()[2]!);
  expect(open()).toEqual([]);
});

test("opens the finding about the cell that the user goes to", async () => {
  const { workbook } = await checked();
  await goesTo(workbook, at("表一", "G25"));
  expect(open()[0]).toHaveAttribute("data-rule", "total-weight");
  await goesTo(workbook, at("表一", "A1"));
  expect(open()[0]).toHaveAttribute("data-rule", "total-weight");
});

test("shows 移到 for what belongs elsewhere, never what it should be", async () => {
  const to = at("表一", "E12");
  const slip = finding([at("表一", "F12")], {
    expected: "E12",
    text: "<p>完成</p>",
    changes: [
      { at: to, content: plainContent("完成") },
      { at: at("表一", "F12"), content: plainContent(null) },
    ],
  });
  const { user } = renderApp(twoWrongTotals, () => reviewOf([formReview("表一", "甲", [slip])]));
  await user.click(press("一键校验"));
  await user.click(heads()[1]!);
  expect(items()[0]).toHaveTextContent("移到E12");
  expect(items()[0]).not.toHaveTextContent("现在填的");
});

test("ignores all alike ones with one reason, and takes them back together", async () => {
  const cells = ["H1", "H2", "H3", "H4"].map((a1) => at("表一", a1));
  const { user, workbook } = renderApp(twoWrongTotals, (_, { ignored }) =>
    reviewOf([
      formReview(
        "表一",
        "甲",
        cells.slice(ignored.length).map((cell) => finding([cell])),
      ),
    ]),
  );
  await user.click(press("一键校验"));
  await user.click(press(/ · 4 处$/));
  await user.click(press("全部忽略（4 处）"));
  await user.type(screen.getByRole("textbox", { name: "忽略的原因" }), "按上级口径{Enter}");
  const { ignored } = JSON.parse(workbook.texts.get("settings")!);
  expect(ignored.map(({ cell, reason }: Record<string, string>) => [cell, reason])).toEqual(
    cells.map(({ row }) => [`H${row + 1}`, "按上级口径"]),
  );
  const undo = screen.getByText("已忽略这 4 处").closest("li")!;
  await user.click(within(undo).getByRole("button", { name: "撤销" }));
  expect(workbook.texts.has("settings")).toBe(false);
  expect(press(/ · 4 处$/)).toHaveFocus();
});

describe("marks", () => {
  test("follow a check that the user asks for, also in a pane opened anew", async () => {
    const { user, workbook, unmount } = await checked();
    await user.click(press("标记"));
    unmount();
    const again = await checked(workbook);
    expect(screen.getByText("文件中还留有：2 处标记")).toBeInTheDocument();
    await typed(workbook, at("表一", "G25"), plainContent(100));
    await again.user.click(press("一键校验"));
    expect([...workbook.marks]).toEqual([["表一!H25", "error"]]);
    expect(screen.getByText("文件中还留有：1 处标记")).toBeInTheDocument();
  });
});

describe("报送前清理", () => {
  test("takes marks and the undo record out; what colleagues are to see only if ticked", async () => {
    const { user, workbook } = await checked();
    await user.click(press("标记"));
    await user.click(press("写入合计与更正"));
    await user.click(screen.getAllByRole("checkbox")[2]!);
    await user.click(press("写入"));
    await user.click(heads()[1]!);
    await user.click(press("忽略 表一!G25"));
    await user.type(screen.getByRole("textbox", { name: "忽略的原因" }), "已核实{Enter}");
    expect(screen.getByText(/^文件中还留有：1 处标记、撤销记录、1 条忽略的原因$/)).toBeVisible();
    await user.click(press("报送前清理"));
    expect(await screen.findByRole("checkbox", { name: "1 条忽略的原因" })).not.toBeChecked();
    await user.click(press("清理勾选的内容"));
    expect(workbook.marks.size).toBe(0);
    expect([...workbook.texts.keys()]).toEqual(["settings"]);
    expect(screen.getByText("文件中还留有：1 条忽略的原因")).toBeVisible();
    await user.click(press("报送前清理"));
    await user.click(screen.getByRole("checkbox", { name: "1 条忽略的原因" }));
    await user.click(press("清理勾选的内容"));
    expect(workbook.texts.size).toBe(0);
    expect(screen.queryByText(/^文件中还留有/)).toBeNull();
  });
});
