import { screen, within } from "@testing-library/react";
import { exampleWorkbook } from "../../support/example-form";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { WorkbookError } from "../../../src/sheet/workbook";
import { draftOf, sheetNameOf, TEMPLATES } from "../../../src/template";
import { toA1 } from "../../../src/sheet/address";
import { HostedWorkbook } from "../hosted-workbook";
import { choose, goesTo, renderApp, typed } from "../render-app";
import { at, plainContent, snapshotOf } from "../sample";
import {
  atSelected,
  empty,
  field,
  first,
  form,
  opened,
  press,
  radio,
  rangeOf,
  shenzhen,
  status,
  usual,
} from "./template-view";

describe("the view", () => {
  test("offers every template and begins with the usual choices and the focus on its title", async () => {
    const { workbook } = await opened();
    expect(screen.getByRole("heading", { name: "插入空白模板" })).toHaveFocus();
    expect(
      within(form()!)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(TEMPLATES.map(({ name }) => name["zh-CN"]));
    expect(form()).toHaveValue(first.id);
    expect(field("年度")).toHaveValue(String(usual.year));
    expect(field("每个二级指标的行数")).toHaveValue(String(first.rows));
    expect(radio(first.unit)).toBeChecked();
    expect(radio("新工作表")).toBeChecked();
    expect(workbook.asked).toEqual([]);
  });

  test("says what will be written before anything is", async () => {
    await opened();
    const summary = document.getElementById(press("插入").getAttribute("aria-describedby")!)!;
    const { area } = draftOf(first, usual, { row: 0, column: 0 });
    expect(summary).toHaveTextContent(`将新建工作表“${sheetNameOf(usual)}”`);
    expect(summary).toHaveTextContent(`写入 ${rangeOf()}，共 ${area.bottom + 1} 行、9 列`);
    expect(summary).toHaveTextContent(/执行率及其得分、总分.*不设置工作表保护/);
  });

  test("lets the unit and the rows follow the template until they are changed", async () => {
    const { user } = await opened();
    expect(shenzhen.unit).not.toBe(first.unit);
    await user.selectOptions(form()!, shenzhen.id);
    expect(radio(shenzhen.unit)).toBeChecked();
    expect(field("每个二级指标的行数")).toHaveValue(String(shenzhen.rows));
    await user.click(radio(first.unit));
    await user.selectOptions(form()!, first.id);
    await user.selectOptions(form()!, shenzhen.id);
    expect(radio(first.unit)).toBeChecked();
  });

  test("is left by Escape and by 取消, and the focus returns to its button", async () => {
    const { user, workbook } = await opened();
    await user.keyboard("{Escape}");
    expect(form()).toBeNull();
    expect(press("更多")).toHaveFocus();
    await choose(user, "插入空白模板");
    await user.click(press("取消"));
    expect(form()).toBeNull();
    expect(press("更多")).toHaveFocus();
    expect(workbook.asked).toEqual([]);
  });

  test("is gone through and sent off with the keyboard alone", async () => {
    const { user, workbook } = await opened();
    const names: (string | null)[] = [];
    while (names.length < 20 && document.activeElement !== press("取消")) {
      await user.tab();
      const { activeElement } = document;
      names.push((activeElement as HTMLInputElement).labels?.[0]?.textContent ?? null);
    }
    expect(names.filter((name) => name !== null && name !== "")).toEqual([
      expect.stringContaining("用哪一种表"),
      "年度",
      first.unit,
      "每个二级指标的行数",
      "新工作表",
      "项目名称",
      "主管部门",
      "实施单位",
    ]);
    await user.click(field("项目名称"));
    await user.keyboard("档案库房改造{Enter}");
    expect(workbook.asked).toEqual(["insert", "read"]);
  });

  test("is offered where no form was found", async () => {
    const { user } = renderApp(empty, review);
    await user.click(press("一键校验"));
    await user.click(press("插入空白模板"));
    expect(form()).toBeInTheDocument();
  });

  test("gives way to the result of a check that the user asks for", async () => {
    const { user } = await opened();
    await user.click(press("一键校验"));
    expect(form()).toBeNull();
    expect(status()).toHaveTextContent("没有找到自评表");
  });
});

describe("插入", () => {
  test("writes the form on a new sheet, says so, and checks: one line, not filled in yet", async () => {
    const { user, workbook } = await opened();
    await user.click(press("插入"));
    const name = sheetNameOf(usual);
    expect(workbook.asked).toEqual(["insert", "read"]);
    expect(workbook.sheetNames()).toEqual(["表一", name]);
    expect(screen.getByText(`已在“${name}”插入空白表（${rangeOf()}）。`)).toBeInTheDocument();
    expect(screen.queryByText(zhCN.insertedBeside)).toBeNull();
    expect(status()).toHaveTextContent("还没填完");
    expect(status()).toHaveTextContent("1 张自评表，1 张尚未填写");
    expect(document.querySelectorAll("li[data-rule]")).toHaveLength(0);
    expect(press("更多")).toHaveFocus();
  });

  test("takes over what was chosen and typed, trimmed", async () => {
    const { user, workbook } = await opened();
    await user.selectOptions(form()!, shenzhen.id);
    await user.clear(field("年度"));
    await user.type(field("年度"), "２０３１");
    await user.click(radio("万元"));
    await user.clear(field("每个二级指标的行数"));
    await user.type(field("每个二级指标的行数"), "5");
    await user.type(field("项目名称"), " 档案库房改造 ");
    await user.type(field("主管部门"), "市档案局");
    await user.type(field("实施单位"), "市档案馆");
    await user.click(press("插入"));
    const head = { project: "档案库房改造", department: "市档案局", unit: "市档案馆" };
    const choices = { year: 2031, unit: "万元", rows: 5, head } as const;
    const draft = draftOf(shenzhen, choices, { row: 0, column: 0 });
    const drafted = draft.cells.map((cell) => [
      toA1(cell),
      cell.formula === null ? { value: cell.value } : { formula: cell.formula },
    ]);
    expect(workbook.cells("2031年自评表")).toMatchObject(Object.fromEntries(drafted));
    expect(Object.keys(workbook.cells("2031年自评表"))).toHaveLength(drafted.length);
    expect(screen.getByText("档案库房改造")).toBeInTheDocument();
  });

  test("leaves the year out where none is given", async () => {
    const { user, workbook } = await opened();
    await user.clear(field("年度"));
    await user.click(press("插入"));
    expect(workbook.sheetNames()).toEqual(["表一", sheetNameOf({ ...usual, year: null })]);
  });

  test.each([
    ["年度", "26", zhCN.template.yearWrong],
    ["年度", "2026年", zhCN.template.yearWrong],
    ["每个二级指标的行数", "0", zhCN.template.rowsWrong],
    ["每个二级指标的行数", "11", zhCN.template.rowsWrong],
    ["每个二级指标的行数", "2.5", zhCN.template.rowsWrong],
    ["每个二级指标的行数", " ", zhCN.template.rowsWrong],
  ])("refuses %s %p with a sentence below the field", async (name, text, sentence) => {
    const { user, workbook } = await opened();
    await user.clear(field(name));
    await user.type(field(name), text);
    expect(screen.queryByText(sentence)).toBeNull();
    await user.click(press("插入"));
    expect(field(name)).toHaveFocus();
    expect(field(name)).toBeInvalid();
    expect(field(name)).toHaveAccessibleDescription(sentence);
    expect(workbook.asked).toEqual([]);
  });

  test("says what is wrong with a field as soon as it is left", async () => {
    const { user } = await opened();
    await user.type(field("年度"), "5");
    expect(field("年度")).not.toBeInvalid();
    await user.tab();
    expect(field("年度")).toBeInvalid();
    expect(field("年度")).toHaveAccessibleDescription(zhCN.template.yearWrong);
  });

  test("shows a hostile project name as text and writes it as it is", async () => {
    const { user, workbook } = await opened();
    const hostile = "<img src=x onerror=alert(1)>";
    await user.type(field("项目名称"), hostile);
    await user.click(press("插入"));
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByText(hostile)).toBeInTheDocument();
    const cells = Object.values(workbook.cells(sheetNameOf(usual)));
    expect(cells.filter(({ value }) => value === hostile)).toHaveLength(1);
  });

  test("names the cells that hold something else than they should", async () => {
    const { user, workbook } = await opened();
    workbook.amiss = [at("表一", "H7"), at("表一", "I9")];
    await user.click(press("插入"));
    expect(screen.getByText(zhCN.amiss("H7、I9"))).toBeInTheDocument();
  });

  test("renews the marks that are on the sheets", async () => {
    const wrong = exampleWorkbook({ changes: { H22: "97" } });
    const { user, workbook } = renderApp(wrong, review);
    await user.click(press("一键校验"));
    await user.click(press("标记"));
    await choose(user, "插入空白模板");
    await user.click(press("插入"));
    expect(workbook.asked).toEqual(["read", "mark", "insert", "read", "mark"]);
    expect(screen.getByText(/^已在“/)).toBeInTheDocument();
  });
});

describe("插入 at the selected cell", () => {
  test("shows the cell, follows the user to another one, and writes there", async () => {
    const workbook = new HostedWorkbook(empty);
    workbook.selected = at("表一", "C4");
    const { user } = await atSelected(workbook);
    expect(screen.getByText("从 表一!C4 开始")).toBeInTheDocument();
    expect(
      screen.getByText(new RegExp(`将写入 表一!${rangeOf({}, at("表一", "C4"))}`)),
    ).toBeVisible();
    await goesTo(workbook, at("表一", "B2"));
    expect(screen.getByText("从 表一!B2 开始")).toBeInTheDocument();
    await user.click(press("插入"));
    expect(workbook.asked).toEqual(["active", "insert", "read"]);
    const range = rangeOf({}, at("表一", "B2"));
    expect(screen.getByText(`已在“表一”插入空白表（${range}）。`)).toBeInTheDocument();
  });

  test("beside other content says that widths and page stay as they are", async () => {
    const workbook = new HostedWorkbook(snapshotOf({ 表一: { A1: "台账" } }));
    workbook.selected = at("表一", "C4");
    const { user } = await atSelected(workbook);
    await user.click(press("插入"));
    expect(screen.getByText(zhCN.insertedBeside)).toBeInTheDocument();
  });

  test("is given up by choosing a new sheet again", async () => {
    const workbook = new HostedWorkbook(snapshotOf({ 表一: { D6: "已有内容" } }));
    workbook.selected = at("表一", "C4");
    const { user } = await atSelected(workbook);
    await user.click(radio("新工作表"));
    expect(screen.getByText(new RegExp(`^将新建工作表“${sheetNameOf(usual)}”`))).toBeVisible();
    await user.click(press("插入"));
    expect(workbook.sheetNames()).toEqual(["表一", sheetNameOf(usual)]);
    expect(Object.keys(workbook.cells("表一"))).toEqual(["D6"]);
  });

  test("is refused over content, names the cell, and can be tried again", async () => {
    const workbook = new HostedWorkbook(snapshotOf({ 表一: { D6: "已有内容" } }));
    workbook.selected = at("表一", "C4");
    const { user } = await atSelected(workbook);
    await user.click(press("插入"));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(zhCN.problems.occupied.what);
    expect(alert).toHaveTextContent("有内容的单元格：D6");
    expect(form()).toBeInTheDocument();
    await typed(workbook, at("表一", "D6"), plainContent(null));
    await user.click(press("重试"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/^已在“表一”插入空白表/)).toBeInTheDocument();
  });

  test("asks for a cell where none could be read", async () => {
    const workbook = new HostedWorkbook(empty);
    const { user } = await opened(workbook);
    workbook.failure = new WorkbookError("cell-edit", "");
    await user.click(radio("选中的单元格"));
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["cell-edit"].what);
    await user.click(press("插入"));
    expect(workbook.asked).toEqual(["active"]);
    expect(screen.getByText(zhCN.template.noCell)).toBeInTheDocument();
    await user.click(press("重试"));
    expect(screen.getByText("从 表一!A1 开始")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each(["XEZ1", "A1048570"])("is refused at %s, where the sheet ends", async (a1) => {
    const workbook = new HostedWorkbook(empty);
    workbook.selected = at("表一", a1);
    const { user } = await atSelected(workbook);
    expect(screen.getByText(zhCN.template.noRoom)).toBeInTheDocument();
    await user.click(press("插入"));
    expect(workbook.asked).toEqual(["active"]);
  });
});

test("the view speaks English", async () => {
  const { user } = await opened(new HostedWorkbook(empty), "en-US");
  const select = screen.getByRole("combobox", { name: "Which form" });
  expect(within(select).getAllByRole("option")[0]).toHaveTextContent(first.name["en-US"]);
  await user.click(radio("Selected cell"));
  expect(screen.getByText("Starts at 表一!A1")).toBeInTheDocument();
  await user.click(press("Insert"));
  expect(screen.getByText(`Blank form inserted in “表一” (${rangeOf()}).`)).toBeInTheDocument();
  expect(screen.getByText(/^\d+ to go$/)).toBeInTheDocument();
  expect(press("Undo insertion")).toBeInTheDocument();
});
