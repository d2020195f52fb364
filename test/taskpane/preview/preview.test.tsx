import { screen } from "@testing-library/react";
import { review } from "../../../src/review";
import { exampleWorkbook } from "../../support/example-form";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp } from "../render-app";
import { at } from "../sample";

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
  expect(line("H22")).toHaveTextContent("H2290 → =SUM(H6,H13:H21) （按表中现有数据为 98.5）");
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
