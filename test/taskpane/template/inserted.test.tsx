import { act, screen } from "@testing-library/react";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { WorkbookError } from "../../../src/sheet/workbook";
import { sheetNameOf } from "../../../src/template";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp, typed } from "../render-app";
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
  shenzhen,
  status,
  usual,
} from "./template-view";

describe("撤销", () => {
  async function inserted(workbook = new HostedWorkbook(empty)) {
    const app = await opened(workbook);
    await app.user.click(press("插入"));
    return app;
  }

  test("clears the form again and checks", async () => {
    const { user, workbook } = await inserted();
    await user.click(press("撤销插入"));
    expect(workbook.cells(sheetNameOf(usual))).toEqual({});
    expect(screen.getByText(zhCN.takenOut)).toBeInTheDocument();
    expect(screen.getByText(zhCN.sheetStays(sheetNameOf(usual)))).toBeInTheDocument();
    expect(status()).toHaveTextContent("没有找到自评表");
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
  });

  test("says nothing of a sheet that has other content", async () => {
    const workbook = new HostedWorkbook(snapshotOf({ 表一: { A1: "台账" } }));
    workbook.selected = at("表一", "C4");
    const { user } = await atSelected(workbook);
    await user.click(press("插入"));
    await user.click(press("撤销插入"));
    expect(Object.values(workbook.cells("表一")).map(({ value }) => value)).toEqual(["台账"]);
    expect(screen.queryByText(zhCN.sheetStays("表一"))).toBeNull();
  });

  test("is refused once something was filled in, and nothing is lost", async () => {
    const { user, workbook } = await inserted();
    const cell = at(sheetNameOf(usual), "E20");
    await typed(workbook, cell, plainContent("12公里"));
    await user.click(press("撤销插入"));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("已有填写内容，没有撤销。");
    expect(alert).toHaveTextContent("已改动的单元格：E20");
    expect(workbook.content(cell).value).toBe("12公里");
    await typed(workbook, cell, plainContent(null));
    await user.click(press("撤销插入"));
    expect(workbook.cells(sheetNameOf(usual))).toEqual({});
  });

  test("lasts as long as the pane, which says so", async () => {
    const { workbook, unmount } = await inserted();
    expect(screen.getByText(zhCN.insertionOnlyHere)).toBeInTheDocument();
    unmount();
    renderApp(empty, review, { workbook });
    await act(() => workbook.settled());
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
    expect(screen.queryByText(zhCN.insertionOnlyHere)).toBeNull();
  });

  test("takes back the last change only: an older write is not offered any more", async () => {
    const workbook = new HostedWorkbook(empty);
    const written = { at: at("表一", "H25"), before: plainContent(1), after: plainContent(2) };
    await workbook.keep("undo", JSON.stringify({ version: 1, edits: [written] }));
    const { user } = await inserted(workbook);
    expect(workbook.texts.has("undo")).toBe(false);
    await user.click(press("撤销插入"));
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
  });
});

describe("the choices of the last time", () => {
  async function insertedWith(workbook: HostedWorkbook) {
    const app = await opened(workbook);
    await app.user.selectOptions(form()!, shenzhen.id);
    await app.user.click(radio("万元"));
    await app.user.clear(field("每个二级指标的行数"));
    await app.user.type(field("每个二级指标的行数"), "7");
    await app.user.type(field("项目名称"), "涉密项目");
    await app.user.click(press("插入"));
    return app;
  }

  test("are there again in another pane, but for the names", async () => {
    const workbook = new HostedWorkbook(empty);
    const { unmount } = await insertedWith(workbook);
    unmount();
    await opened(workbook);
    expect(form()).toHaveValue(shenzhen.id);
    expect(radio("万元")).toBeChecked();
    expect(field("每个二级指标的行数")).toHaveValue("7");
    expect(field("项目名称")).toHaveValue("");
    expect([...workbook.texts.values()].join()).not.toContain("涉密");
  });

  test("stand beside the other preferences, a colleague's too", async () => {
    const workbook = new HostedWorkbook(empty);
    const { user } = await opened(workbook);
    await workbook.keep("preferences", '{"version":1,"writeAs":"value"}');
    await user.click(press("插入"));
    const { id, unit, rows } = first;
    expect(JSON.parse(workbook.texts.get("preferences")!)).toMatchObject({
      writeAs: "value",
      lastForm: { template: id, unit, rows },
    });
  });

  test("that name no template, or cannot be kept, are no harm", async () => {
    const workbook = new HostedWorkbook(empty);
    const lastForm = { template: "no-such-form", unit: "元", rows: 9 };
    await workbook.keep("preferences", JSON.stringify({ version: 1, lastForm }));
    workbook.keepFailure = new WorkbookError("read-only", "");
    const { user } = await opened(workbook);
    expect(form()).toHaveValue(first.id);
    expect(field("每个二级指标的行数")).toHaveValue(String(first.rows));
    await user.click(press("插入"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/^已在“/)).toBeInTheDocument();
  });
});
