import { act, screen } from "@testing-library/react";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { rangeToA1 } from "../../../src/sheet/range";
import { WorkbookError } from "../../../src/sheet/workbook";
import {
  defaultChoices,
  draftOf,
  sheetNameOf,
  TEMPLATES,
  type Choices,
} from "../../../src/template";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp } from "../render-app";
import { reviewTotals, twoWrongTotals } from "../sample";
import { empty, first, form, rangeOf, shenzhen, usual } from "../template/template-view";

describe("the ribbon", () => {
  test.each(TEMPLATES.map((each) => [each.id, each] as const))(
    "inserts %s at once on a new sheet",
    async (id, template) => {
      const { pressOnRibbon, workbook } = renderApp(empty, review);
      await pressOnRibbon(`template-${id}`);
      const choices = defaultChoices(template, new Date());
      const { area } = draftOf(template, choices, { row: 0, column: 0 });
      const said = zhCN.inserted(sheetNameOf(choices), rangeToA1(area));
      expect(screen.getByText(said)).toBeInTheDocument();
      expect(workbook.asked).toEqual(["insert", "read"]);
    },
  );

  test("takes the rows and the unit of the last time for the same template only", async () => {
    const workbook = new HostedWorkbook(empty);
    const lastForm = { template: first.id, unit: "元", rows: 9 };
    await workbook.keep("preferences", JSON.stringify({ version: 1, lastForm }));
    const { pressOnRibbon } = renderApp(empty, review, { workbook });
    const said = (choices: Choices, range: string) =>
      screen.getByText(zhCN.inserted(sheetNameOf(choices), range));
    await pressOnRibbon(`template-${first.id}`);
    expect(said(usual, rangeOf({ rows: 9 }))).toBeInTheDocument();
    await pressOnRibbon(`template-${shenzhen.id}`);
    const choices = defaultChoices(shenzhen, new Date());
    const { area } = draftOf(shenzhen, choices, { row: 0, column: 0 });
    expect(screen.getByText(new RegExp(`插入空白表（${rangeToA1(area)}）`))).toBeInTheDocument();
  });

  test("knows the last time also where the pane could not read it when it opened", async () => {
    const workbook = new HostedWorkbook(empty);
    const lastForm = { template: first.id, unit: "元", rows: 9 };
    await workbook.keep("preferences", JSON.stringify({ version: 1, lastForm }));
    const kept = workbook.kept.bind(workbook);
    workbook.kept = () => Promise.reject(new WorkbookError("cell-edit", ""));
    const { pressOnRibbon } = renderApp(empty, review, { workbook });
    await act(() => workbook.settled());
    workbook.kept = kept;
    await pressOnRibbon(`template-${first.id}`);
    const said = zhCN.inserted(sheetNameOf(usual), rangeOf({ rows: 9 }));
    expect(screen.getByText(said)).toBeInTheDocument();
  });

  test("opens the options, and shows the result when it inserts over them", async () => {
    const { pressOnRibbon, workbook } = renderApp(empty, review);
    await pressOnRibbon("template-options");
    expect(form()).toBeInTheDocument();
    expect(workbook.asked).toEqual([]);
    await pressOnRibbon(`template-${first.id}`);
    expect(form()).toBeNull();
    expect(screen.getByText(/^还差 \d+ 格$/)).toBeInTheDocument();
  });

  test("says why it could not insert", async () => {
    const { pressOnRibbon, workbook } = renderApp(empty, review);
    workbook.failure = new WorkbookError("cell-edit", "");
    await pressOnRibbon(`template-${first.id}`);
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["cell-edit"].what);
    expect(workbook.sheetNames()).toEqual(["表一"]);
  });

  test("checks and shows what could be written, and writes nothing", async () => {
    const { pressOnRibbon, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await pressOnRibbon("template-options");
    await pressOnRibbon("preview");
    expect(screen.getByRole("heading", { name: "写入预览" })).toHaveFocus();
    expect(screen.getByText(zhCN.selectedCells(2, 2))).toBeInTheDocument();
    expect(workbook.asked).toEqual(["read"]);
    await pressOnRibbon("check");
    expect(screen.queryByRole("heading", { name: "写入预览" })).toBeNull();
  });

  test("says so where nothing could be written", async () => {
    const { pressOnRibbon } = renderApp(empty, review);
    await pressOnRibbon("preview");
    expect(screen.getByText(zhCN.previewEmpty)).toBeInTheDocument();
  });

  test("shows no preview of an earlier check where it could not check now, but why", async () => {
    const { pressOnRibbon, workbook } = renderApp(twoWrongTotals, reviewTotals);
    await pressOnRibbon("check");
    workbook.failure = new WorkbookError("cell-edit", "");
    await pressOnRibbon("preview");
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["cell-edit"].what);
    expect(screen.queryByRole("heading", { name: "写入预览" })).toBeNull();
  });

  test("marks with a check only, where the user wants marks", async () => {
    const workbook = new HostedWorkbook(twoWrongTotals);
    await workbook.keep("preferences", JSON.stringify({ version: 1, markAfterRibbon: true }));
    const { pressOnRibbon } = renderApp(twoWrongTotals, reviewTotals, { workbook });
    await pressOnRibbon("preview");
    expect(workbook.marks.size).toBe(0);
    await pressOnRibbon("check");
    expect(workbook.marks.size).toBe(2);
  });

  test("clears the marks as the pane does, and says why it could not", async () => {
    const { pressOnRibbon, workbook, user } = renderApp(twoWrongTotals, reviewTotals);
    await pressOnRibbon("check");
    await user.click(screen.getByRole("button", { name: "标记" }));
    workbook.failure = new WorkbookError("cell-edit", "");
    await pressOnRibbon("clear-marks");
    expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["cell-edit"].what);
    expect(workbook.marks.size).toBe(2);
    await pressOnRibbon("clear-marks");
    expect(screen.getByText(zhCN.cleared(2))).toBeInTheDocument();
    expect(workbook.marks.size).toBe(0);
  });
});
