import { screen, within } from "@testing-library/react";
import { exampleWorkbook } from "../../support/example-form";
import { RULES } from "../../../src/rules";
import { review } from "../../../src/review";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp, typed } from "../render-app";
import { at, plainContent } from "../sample";

/** The total should be 98.5; a work of 180 of 200 must be explained. */
const wrong = exampleWorkbook({ changes: { H22: "97", I14: "" } });
const total = RULES.find(({ id }) => id === "total-score")!;

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const item = (rule: string) => document.querySelector<HTMLElement>(`li[data-rule="${rule}"]`);
const ignoredItems = () => [...document.querySelectorAll<HTMLElement>("li[data-ignored]")];

async function checked(workbook = new HostedWorkbook(wrong)) {
  const app = renderApp(wrong, review, { workbook });
  await app.user.click(press("一键校验"));
  return app;
}

type User = Awaited<ReturnType<typeof checked>>["user"];

const headOf = (rule: string) => item(rule)!.querySelector<HTMLElement>("[data-head]")!;

async function ignoreTotal(user: User, reason: string) {
  await user.click(headOf("total-score"));
  await user.click(press("忽略 自评表!H22"));
  await user.type(screen.getByRole("textbox", { name: "忽略的原因" }), `${reason}{Enter}`);
}

test("a finding is ignored for a reason, kept in the workbook, and judged without reading again", async () => {
  const { user, workbook } = await checked();
  await ignoreTotal(user, "已与财政局核实");
  expect(item("total-score")).toBeNull();
  expect(item("explanation-missing")).not.toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("已忽略 1 处");
  expect(workbook.asked).toEqual(["read", "select"]);
  expect(JSON.parse(workbook.texts.get("settings")!)).toEqual({
    version: 1,
    rules: {},
    ignored: [
      { rule: "total-score", sheet: "自评表", cell: "H22", text: "97", reason: "已与财政局核实" },
    ],
  });
});

test("without a reason nothing is ignored", async () => {
  const { user, workbook } = await checked();
  await ignoreTotal(user, "   ");
  expect(screen.getByText(/^请先写明原因/)).toBeInTheDocument();
  expect(screen.getByRole("textbox")).toHaveFocus();
  expect(item("total-score")).not.toBeNull();
  expect(workbook.texts.size).toBe(0);
});

test("Escape gives the ignoring up and the focus back", async () => {
  const { user } = await checked();
  await user.click(headOf("total-score"));
  await user.click(press("忽略 自评表!H22"));
  expect(screen.getByRole("textbox")).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(press("忽略 自评表!H22")).toHaveFocus();
});

test("the focus goes on to the next finding, and 撤销 stands where the ignored one stood", async () => {
  const { user, workbook } = await checked();
  await ignoreTotal(user, "已核实");
  expect(headOf("explanation-missing")).toHaveFocus();
  const place = screen.getByText("已忽略 H22").closest("li")!;
  expect(place.nextElementSibling).toBe(item("explanation-missing"));
  await user.click(within(place).getByRole("button", { name: "撤销" }));
  expect(headOf("total-score")).toHaveFocus();
  expect(screen.queryByText("已忽略 H22")).toBeNull();
  expect(workbook.texts.has("settings")).toBe(false);
});

test("the ignored ones are folded in a group and can be taken back", async () => {
  const { user, workbook } = await checked();
  await ignoreTotal(user, "已核实");
  const group = press("已忽略 1 处");
  expect(group).toHaveAttribute("aria-expanded", "false");
  await user.click(group);
  expect(ignoredItems()[0]).toHaveTextContent(
    `H22 自评表取消忽略${total.title["zh-CN"]}原因：已核实`,
  );
  await user.click(press("取消忽略 自评表!H22"));
  expect(item("total-score")).not.toBeNull();
  expect(screen.queryByRole("button", { name: /^已忽略/ })).toBeNull();
  expect(workbook.texts.has("settings")).toBe(false);
});

test("the next check, also of another pane, knows what was ignored", async () => {
  const { user, workbook, unmount } = await checked();
  await ignoreTotal(user, "已核实");
  unmount();
  await checked(workbook);
  expect(item("total-score")).toBeNull();
  expect(press("已忽略 1 处")).toBeInTheDocument();
});

test("once the cell reads otherwise the finding is back and the entry says that it is over", async () => {
  const { user, workbook } = await checked();
  await ignoreTotal(user, "已核实");
  await typed(workbook, at("自评表", "H22"), plainContent(96));
  await user.click(press("一键校验"));
  expect(item("total-score")).not.toBeNull();
  await user.click(press("已忽略 1 处"));
  expect(ignoredItems()[0]).toHaveTextContent("这次忽略不再起作用");
});

test("a blank cell's finding can be ignored too", async () => {
  const { user } = await checked();
  const place = item("explanation-missing")!.dataset.cells!.split(",")[0];
  await user.click(headOf("explanation-missing"));
  await user.click(press(`忽略 ${place}`));
  await user.type(screen.getByRole("textbox"), "另附说明{Enter}");
  expect(item("explanation-missing")).toBeNull();
});

test("a colleague's entry that came meanwhile is kept", async () => {
  const { user, workbook } = await checked();
  const theirs = { rule: "total-score", sheet: "别的表", cell: "A1", text: "1", reason: "同事" };
  await workbook.keep("settings", JSON.stringify({ version: 1, ignored: [theirs] }));
  await ignoreTotal(user, "已核实");
  const { ignored } = JSON.parse(workbook.texts.get("settings")!);
  expect(ignored.map(({ reason }: { reason: string }) => reason)).toEqual(["同事", "已核实"]);
});

test("the mark of an ignored finding goes when marks are on the sheet", async () => {
  const { user, workbook } = await checked();
  await user.click(press("标记"));
  expect(workbook.marks.has("自评表!H22")).toBe(true);
  await ignoreTotal(user, "已核实");
  expect(workbook.marks.has("自评表!H22")).toBe(false);
  expect(workbook.marks.size).toBeGreaterThan(0);
});

test("settings that cannot be read: said, the defaults used, the text left alone", async () => {
  const workbook = new HostedWorkbook(wrong);
  const broken = '{"version":1,"rules":{"rule-of-a-newer-version":{"off":true}}}';
  await workbook.keep("settings", broken);
  const { user } = await checked(workbook);
  expect(item("total-score")).not.toBeNull();
  expect(screen.getByText(/规则设置不能使用，现按默认规则校验/)).toBeInTheDocument();
  expect(screen.getByText(/有 1 条规则本版本没有/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^忽略/ })).toBeNull();
  expect(workbook.texts.get("settings")).toBe(broken);
  await user.click(press("打开设置"));
  expect(screen.getByRole("checkbox", { name: total.title["zh-CN"] })).toBeDisabled();
  await user.click(press("放弃原内容，使用默认规则"));
  expect(workbook.texts.has("settings")).toBe(false);
  expect(screen.getByRole("checkbox", { name: total.title["zh-CN"] })).toBeEnabled();
});

test("settings that a colleague breaks between check and ignoring are not overwritten", async () => {
  const { user, workbook } = await checked();
  await workbook.keep("settings", "{");
  await ignoreTotal(user, "已核实");
  expect(workbook.texts.get("settings")).toBe("{");
  expect(screen.getByText(/规则设置不能使用，现按默认规则校验/)).toBeInTheDocument();
});
