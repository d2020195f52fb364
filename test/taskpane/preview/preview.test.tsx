import { screen } from "@testing-library/react";
import { review } from "../../../src/review";
import { exampleWorkbook } from "../../support/example-form";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp } from "../render-app";
import { at } from "../sample";
import { removedParts } from "../../../src/taskpane/preview/removed-parts";

/** The total should be 98.5. */
const total = { H22: "90" };

const press = (name: string) => screen.getByRole("button", { name });
const line = (a1: string) => document.querySelector<HTMLElement>(`li[data-cells="自评表!${a1}"]`)!;
const contentAt = (workbook: HostedWorkbook, a1: string) => workbook.content(at("自评表", a1));

async function openPreview(changes: Record<string, string>, writeAs: "formula" | "value") {
  const wrong = exampleWorkbook({ changes });
  const workbook = new HostedWorkbook(wrong);
  await workbook.keep("preferences", JSON.stringify({ version: 1, writeAs }));
  const app = renderApp(wrong, review, { workbook });
  await app.user.click(press("一键校验"));
  await app.user.click(press("写入合计与更正"));
  return app;
}

test("a formula is shown with what it comes to as things stand", async () => {
  const { user, workbook } = await openPreview(total, "formula");
  expect(line("H22")).toHaveTextContent("H2290 → 98.5（公式）");
  expect(line("H22").querySelector("[title]")).toHaveAttribute("title", "=SUM(H6,H13:H21)");
  await user.click(press("写入"));
  expect(contentAt(workbook, "H22").formula).toBe("=SUM(H6,H13:H21)");
});

test("a total over a wrong score comes after the score, as a value too", async () => {
  const { user, workbook } = await openPreview({ ...total, H6: "8.00" }, "value");
  expect(line("H22")).toBeNull();
  expect(line("H6")).toHaveTextContent("H68.00 → 9.5");
  await user.click(press("写入"));
  expect(contentAt(workbook, "H6")).toMatchObject({ value: 9.5, formula: null });
  await user.click(press("写入合计与更正"));
  expect(line("H22")).toHaveTextContent("H2290 → 98.5");
  await user.click(press("写入"));
  expect(contentAt(workbook, "H22")).toMatchObject({ value: 98.5, formula: null });
});

/** A row that slipped sideways. */
const slipped = { C15: "工程验收合格率", D15: "100%", E15: "100%", F15: "10", G15: "10", H15: "" };
/** That, a tag in a text, and a rate that is wrong. */
const allKinds = { ...slipped, D14: "巡检<p>次数</p>", G6: "80%" };

test("figures are ticked, moves and wording wait for a person; each says what will be", async () => {
  const { user, workbook } = await openPreview(allKinds, "value");
  const groups = screen.getAllByRole("group").map((each) => each.getAttribute("aria-label"));
  expect(groups).toEqual(["合计、执行率和得分", "移动单元格", "文字"]);
  expect(line("G6").querySelector("input")).toBeChecked();
  expect(line("D14").querySelector("input")).not.toBeChecked();
  expect(line("D14")).toHaveTextContent(/^D14删去 “<p>”“<\/p>”/);
  const move = screen.getByRole("group", { name: "移动单元格" }).querySelector("li")!;
  expect(move).toHaveTextContent(/^C15–G15移到 D15–H15/);
  await user.click(press("写入"));
  expect(contentAt(workbook, "G6").value).toBe(0.95);
  expect(contentAt(workbook, "D14").value).toBe(allKinds.D14);
  expect(contentAt(workbook, "C15").value).toBe(slipped.C15);
});

test("all, nothing, and all of a form", async () => {
  const { user } = await openPreview(allKinds, "value");
  const form = () => screen.getAllByRole("checkbox")[0]!;
  expect(form()).toBePartiallyChecked();
  await user.click(press("全不选"));
  expect(screen.getByText(/^已选 0 \//)).toBeInTheDocument();
  expect(press("写入")).toHaveAttribute("aria-disabled", "true");
  await user.click(form());
  expect(form()).toBeChecked();
  await user.click(form());
  expect(form()).not.toBeChecked();
  await user.click(press("全选"));
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeChecked();
});

test("what is not ticked stays as it is", async () => {
  const { user, workbook } = await openPreview({ H6: "8.00", H22: "97" }, "value");
  await user.click(line("H6").querySelector("input")!);
  expect(screen.getByText(/^已选 0 \/ 1/)).toBeInTheDocument();
  expect(contentAt(workbook, "H6")).toMatchObject({ value: 8, formula: null });
});

test("a percentage is shown as such", async () => {
  await openPreview({ G6: "80%" }, "value");
  expect(line("G6")).toHaveTextContent("G680% → 95%");
});

test.each([
  ["<p>完成软件运维。</p>", "完成软件运维。", ["<p>", "</p>"]],
  ["达到98%。。", "达到98%。", ["。"]],
  ["对照目标，逐项说明", "", ["对照目标，逐项说明"]],
  ["98 %", "98%", [" "]],
  ["巡检12次", "巡检10次", null],
  ["", "补上", null],
])("of %j to %j only what goes is shown", (before, after, parts) => {
  expect(removedParts(before, after)).toEqual(parts);
});

describe("改这一处", () => {
  async function openFinding(changes: Record<string, string>, a1: string) {
    const wrong = exampleWorkbook({ changes });
    const workbook = new HostedWorkbook(wrong);
    const app = renderApp(wrong, review, { workbook });
    await app.user.click(press("一键校验"));
    const head = document.querySelector<HTMLElement>(`li[data-cells^="自评表!${a1}"] [data-head]`)!;
    if (head.getAttribute("aria-expanded") === "false") await app.user.click(head);
    return app;
  }

  test("one correction is written alone, and taken back where its finding stood", async () => {
    const changes = { H6: "8.00", D14: "巡检<p>次数</p>" };
    const { user, workbook } = await openFinding(changes, "H6");
    await user.click(press("改这一处 自评表!H6"));
    expect(contentAt(workbook, "H6")).toMatchObject({ value: 9.5 });
    expect(contentAt(workbook, "D14").value).toBe(changes.D14);
    expect(document.querySelector('li[data-cells="自评表!H6"]')).toBeNull();
    const line = screen.getByText("已改 H6").closest("li")!;
    expect(line).toContainElement(screen.getByRole("button", { name: "撤销" }));
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(contentAt(workbook, "H6")).toMatchObject({ value: 8 });
    expect(screen.queryByText("已改 H6")).toBeNull();
    expect(document.querySelector('li[data-cells^="自评表!H6"]')).not.toBeNull();
  });

  test("nothing is offered where only the author can know", async () => {
    await openFinding({ I22: "", H21: "9", H22: "97.5" }, "I21");
    expect(screen.queryByRole("button", { name: /^改这一处/ })).toBeNull();
  });
});
