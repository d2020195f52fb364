import { screen } from "@testing-library/react";
import { enUS } from "../../../src/locale/en-US";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import type { Difference } from "../../../src/simulator";
import { exampleWorkbook } from "../../support/example-form";
import { HostedWorkbook } from "../hosted-workbook";
import { choose, renderApp } from "../render-app";
import { at } from "../sample";
import { atSelected, empty, opened, press, radio } from "../template/template-view";

const example = exampleWorkbook({ changes: {} });

const inExcel = (...differences: Difference[]) => new HostedWorkbook(empty, differences);

test("what was not finished of a blank form is told, with what to do by hand", async () => {
  const { user } = await opened(inExcel("pageSetupFails", "freezeFails", "selectFails"));
  await user.click(press("插入"));
  expect(screen.getByText(/^已在“.*”插入空白表/)).toBeInTheDocument();
  for (const finish of ["page", "frozen", "selection"] as const)
    expect(screen.getByText(zhCN.unfinished[finish])).toBeInTheDocument();
  expect(screen.queryByText(zhCN.unfinished.widths)).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("so it is in English", async () => {
  const { user } = await opened(inExcel("zoomIgnored"), "en-US");
  await user.click(press("Insert"));
  expect(screen.getByText(enUS.unfinished.page)).toBeInTheDocument();
});

test("what could not be taken back with it is told as well", async () => {
  const workbook = inExcel();
  const { user } = await opened(workbook);
  await user.click(press("插入"));
  workbook.inFront = "other-workbook";
  await user.click(press("撤销插入"));
  expect(screen.getByText(zhCN.takenOut)).toBeInTheDocument();
  expect(screen.getByText(zhCN.notTakenBack.frozen)).toBeInTheDocument();
});

test("where Excel does not tell the cell, a click into the workbook is asked for, and helps", async () => {
  const workbook = inExcel();
  workbook.inFront = "other-workbook";
  const { user } = await atSelected(workbook);
  expect(radio("选中的单元格")).toBeChecked();
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent(zhCN.problems.inactive.what);
  expect(alert).toHaveTextContent("先点一下工作簿中的单元格");
  workbook.selected = at("表一", "C4");
  await user.click(press("重试"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a check goes on without the cell; the view of rows says that it was not told", async () => {
  const workbook = new HostedWorkbook(example);
  workbook.inFront = "chart";
  const { user } = renderApp(example, review, { workbook });
  await user.click(press("一键校验"));
  expect(screen.queryByRole("alert")).toBeNull();
  await choose(user, "增删指标行");
  expect(screen.getByText(zhCN.rows.noCell)).toBeInTheDocument();
});

test("of a workbook opened read-only it is said once that it is to be saved under another name", async () => {
  const workbook = new HostedWorkbook(empty, ["readOnlyIsWritable"]);
  workbook.readOnly = true;
  const { user } = await opened(workbook);
  expect(screen.queryByText(zhCN.saveAs)).toBeNull();
  await user.click(press("插入"));
  expect(screen.getAllByText(zhCN.saveAs)).toHaveLength(1);
});

test("a check of a workbook that waits for being calculated says that it may be wrong", async () => {
  const workbook = new HostedWorkbook(example, ["manualCalculation"]);
  const { user } = renderApp(example, review, { workbook });
  await user.click(press("一键校验"));
  expect(screen.queryByText(zhCN.uncalculated)).toBeNull();
  workbook.put(at("自评表", "H14"), { value: 1, formula: null, numberFormat: "General" });
  await user.click(press("一键校验"));
  expect(screen.getByText(zhCN.uncalculated)).toBeInTheDocument();
});
