import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { SAMPLE_FAULTS } from "../../scripts/sample-faults";
import type { SimulatedWorkbook } from "../../src/simulator";
import { endlessXls } from "../support/endless-xls";
import { faulty, WorkbenchPage } from "./workbench-page";

declare const simulatedExcel: SimulatedWorkbook;

const bench = new WorkbenchPage();
const press = (name: string) => bench.press(name);
const status = () => bench.status();

/** Every fill of the workbook, "sheet!A1" to colour. */
async function fills(): Promise<Record<string, string>> {
  const { sheets } = await bench.snapshot();
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([a1, { fill }]) => (fill ? [[`${name}!${a1}`, fill]] : [])),
    ),
  );
}

test("checks the sample in few round trips: counts, faults, no writing", async () => {
  const before = await bench.contents();
  await bench.check();
  expect(await status().innerText()).toMatch(/^暂不能报送：1 张表有 \d+ 处错误/);
  for (const { rule } of SAMPLE_FAULTS) {
    const item = bench.pane.locator(`li[data-rule="${rule}"][data-cells*="${faulty}!"]`);
    expect(await item.count()).toBe(1);
  }
  const opening = { kept: 3, watch: 2 };
  const reading = { sheets: 2, cell: 1 };
  expect((await bench.snapshot()).roundTrips).toBeLessThanOrEqual(
    opening.kept + opening.watch + reading.sheets + reading.cell,
  );
  expect(await bench.contents()).toEqual(before);
});

test("定位 selects the cell in the grid and scrolls to it", async () => {
  await bench.check();
  await bench.openFinding("total-score");
  await bench.page.locator('[data-selected="H23"]').waitFor();
  expect(await bench.page.evaluate(() => simulatedExcel.selection())).toEqual({
    sheet: faulty,
    a1: "H23",
  });
  expect(await bench.page.getByLabel("单元格内容").inputValue()).toBe("97");
  await bench.page.locator('[data-a1="H23"]').waitFor();
});

test("writes only after the preview, a total once its parts are right, and takes it back", async () => {
  const before = await bench.contents();
  await bench.check();
  await press("写入合计与更正").click();
  await bench.pane.getByRole("heading", { name: "写入预览" }).waitFor();
  expect(await bench.contents()).toEqual(before);
  await bench.picture("preview-1400");

  const trips = (await bench.snapshot()).roundTrips;
  await press("写入").click();
  await bench.pane.getByText(/^已写入 \d+ 个单元格。/).waitFor();
  await bench.pane.locator('li[data-rule="execution-score"]').waitFor({ state: "detached" });
  const writing = { cells: 2, undo: 1 };
  const reading = 2;
  expect((await bench.snapshot()).roundTrips - trips).toBeLessThanOrEqual(
    writing.cells + writing.undo + reading,
  );
  const mended = await bench.contents();
  const { G23, H6, H23 } = (await bench.sheet()).cells;
  expect([G23!.value, H6!.value, H23!.value]).toEqual([100, 9.19, 97]);

  await press("写入合计与更正").click();
  await press("写入").click();
  await bench.pane.locator('li[data-rule="total-score"]').waitFor({ state: "detached" });
  const total = (await bench.sheet()).cells.H23!;
  expect([total.formula, total.value]).toEqual(["=SUM(H6,H13:H22)", 96.19]);

  await press("撤销本次写入").click();
  await bench.pane.getByText(/^已撤销/).waitFor();
  await bench.pane.locator('li[data-rule="total-score"]').waitFor();
  expect(await bench.contents()).toEqual(mended);
});

test("a correction that is not ticked is not written", async () => {
  await bench.check();
  await press("写入合计与更正").click();
  await bench.pane.locator(`li[data-cells="${faulty}!H6"]`).getByRole("checkbox").uncheck();
  await press("写入").click();
  await bench.pane.getByText(/^已写入/).waitFor();
  expect((await bench.sheet()).cells.H6!.value).toBe(8);
  expect((await bench.sheet()).cells.G23!.value).toBe(100);
});

test("marks cells, and gives every fill back when the marks are cleared", async () => {
  await bench.page.evaluate((name) => simulatedExcel.fill(name, "H23", "#00B050"), faulty);
  await bench.page.evaluate((name) => simulatedExcel.fill(name, "A1", "#FFFF00"), faulty);
  const before = await fills();
  await bench.check();
  const trips = (await bench.snapshot()).roundTrips;
  await press("标记").click();
  await bench.pane.getByText(/^已标记/).waitFor();
  const marked = await fills();
  expect(marked[`${faulty}!H23`]).not.toBe("#00B050");
  expect(marked[`${faulty}!G6`]).toBe(marked[`${faulty}!H23`]);
  expect(marked[`${faulty}!A1`]).toBe("#FFFF00");
  expect((await bench.snapshot()).roundTrips - trips).toBeLessThanOrEqual(2);
  await bench.openFinding("total-score");
  await bench.page.locator(`[data-a1="H23"][data-fill="${marked[`${faulty}!H23`]}"]`).waitFor();
  await bench.picture("marked-1400");
  await bench.choose("清除标记");
  await bench.pane.getByText(/^已清除/).waitFor();
  expect(await fills()).toEqual(before);
});

test("what is typed into the grid is checked next", async () => {
  await bench.check();
  await bench.openFinding("total-score");
  await bench.page.locator('[data-a1="H23"]').dblclick();
  await bench.page.keyboard.press("Control+A");
  await bench.page.keyboard.type("95");
  await bench.page.keyboard.press("Enter");
  await bench.page.locator('[data-selected="H24"]').waitFor();
  expect((await bench.sheet()).cells.H23!.value).toBe(95);
  await press("一键校验").click();
  await bench.pane.locator('li[data-rule="total-score"]').waitFor({ state: "detached" });
});

test("the grid is worked by keyboard: arrows, typing, Escape, Delete", async () => {
  await bench.page.locator("nav .names button").first().click();
  await bench.page.locator('[data-a1="A3"]').click();
  await bench.page.keyboard.press("ArrowRight");
  await bench.page.locator('[data-selected="B3"]').waitFor();
  await bench.page.keyboard.type("x");
  await bench.page.keyboard.press("Escape");
  const first = (await bench.snapshot()).sheets[0]!;
  expect(first.cells.B3!.value).toBe("不动产及房地产业务运维");
  await bench.page.keyboard.press("F2");
  await bench.page.keyboard.type("（二）");
  await bench.page.keyboard.press("Enter");
  expect((await bench.sheet(first.name)).cells.B3!.value).toBe("不动产及房地产业务运维（二）");
  await bench.page.keyboard.press("ArrowUp");
  await bench.page.keyboard.press("Delete");
  expect((await bench.sheet(first.name)).cells.B3?.value ?? null).toBeNull();
});

function pressOnRibbon(name: string): Promise<void> {
  return bench
    .frame()
    .evaluate(
      (pressed) =>
        (
          window as unknown as { simulatedRibbon: { runCommand(name: string): Promise<void> } }
        ).simulatedRibbon.runCommand(pressed),
      name,
    );
}

test("the ribbon's 一键校验 shows the same result in the pane", async () => {
  await pressOnRibbon("check");
  await status().getByText("处错误").waitFor();
});

test("a button of the ribbon pressed before the pane is there is done when it is", async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await bench.page.route(/\/taskpane\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const reload = bench.frame().evaluate(() => window.location.reload());
  await bench.pane.getByText("正在连接 Excel……").waitFor();
  await pressOnRibbon("check");
  letGo();
  await reload;
  await status().getByText("处错误").waitFor();
});

test("a file that is no workbook is refused with a reason, and the open one stays", async () => {
  await openFile("通知.xlsx", Buffer.from("这不是工作簿"));
  const alert = bench.page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /无法打开“通知\.xlsx”.*Excel 工作簿.*当前工作簿保持不变/s,
  );
  expect((await bench.snapshot()).sheets.map(({ name }) => name)).toContain(faulty);
});

test("a file that a library cannot end reading is refused, and the page goes on", async () => {
  await openFile("绕圈.xls", Buffer.from(endlessXls()));
  const alert = bench.page.getByRole("alert");
  await alert.waitFor({ timeout: 55000 });
  expect(await alert.innerText()).toMatch(
    /无法打开“绕圈\.xls”：.*另存为 \.xlsx 后再校验。当前工作簿保持不变。/,
  );
  await bench.check();
});

test("an old .xls under Excel's own password opens", async () => {
  await openFile("结构保护.xls", readFileSync("test/fixtures/locked-own-password.xls"));
  await bench.page.getByRole("status").getByText("结构保护.xls").waitFor();
  expect((await bench.snapshot()).sheets.map(({ name }) => name)).toEqual(["自评表"]);
});

test("a sheet that is damaged beside good ones is named, and the good ones open", async () => {
  const book = utils.book_new(utils.aoa_to_sheet([["总分", 100]]), "好的");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["总分", 90]]), "附表");
  const parts = unzipSync(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  delete parts["xl/worksheets/sheet2.xml"];
  await openFile("缺一张.xlsx", Buffer.from(zipSync(parts)));
  const alert = bench.page.getByRole("alert");
  expect(await alert.innerText()).toMatch(/工作表 附表 在文件中缺失或已损坏，没有读取/);
  expect((await bench.snapshot()).sheets.map(({ name }) => name)).toEqual(["好的"]);
});

async function openFile(name: string, buffer: Buffer): Promise<void> {
  const mimeType = "application/octet-stream";
  await bench.page.setInputFiles('input[type="file"]', { name, mimeType, buffer });
}

test("a sheet of 20,000 rows opens, scrolls and is checked", async () => {
  const rows = Array.from({ length: 20000 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => `第${row + 1}行${column}`),
  );
  const book = utils.book_new(utils.aoa_to_sheet(rows), "大表");
  await openFile(
    "大表.xlsx",
    write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer,
  );
  await bench.page.locator('[data-a1="A1"]').getByText("第1行0").waitFor();
  await bench.page.locator(".grid").evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
  await bench.page.locator('[data-a1="A20000"]').getByText("第20000行0").waitFor();
  expect(await bench.page.locator('[role="gridcell"]').count()).toBeLessThan(1500);
  await press("一键校验").click();
  await status().getByText("没有找到自评表").waitFor();
  await bench.pane.getByText(/“三级指标”/).waitFor();
});

test("opening the sample again starts afresh", async () => {
  await bench.check();
  await bench.page.evaluate((name) => simulatedExcel.type(name, "H23", "1"), faulty);
  await bench.page.getByRole("button", { name: "示例工作簿" }).click();
  await bench.page.getByRole("button", { name: "放弃", exact: true }).click();
  await bench.pane.locator("li[data-rule]").first().waitFor({ state: "detached" });
  expect((await bench.sheet()).cells.H23!.value).toBe(97);
  await bench.check();
});

test("the pane can be shown to anyone: no serious fault, no sideways scrolling", async () => {
  await bench.check();
  for (const width of [320, 350, 450]) {
    await bench.paneSize(width, 378);
    expect(await bench.isSideways()).toBe(false);
    expect(await inView("一键校验")).toBe(true);
  }
  await bench.paneSize(350, 700);
  await bench.panePicture("pane-350");
  await bench.expectAccessible();
  await press("写入合计与更正").click();
  await bench.panePicture("pane-preview-350");
  await bench.expectAccessible();
  await bench.paneSize();
  await bench.picture("workbench-1400");
});

test("the pane follows a dark desktop and speaks English", async () => {
  await bench.page.emulateMedia({ colorScheme: "dark" });
  await bench.page.goto(`${bench.origin}/workbench.html?lang=en-US`);
  await press("Check now").click();
  await bench.pane.locator("li[data-rule]").first().waitFor();
  await bench.paneSize(350, 700);
  await bench.panePicture("pane-dark-350");
  expect(await status().innerText()).toMatch(/^Not ready to send: \d+ errors in 1 form/);
  await bench.expectAccessible();
});

test("without Excel the pane says so instead of staying blank", async () => {
  await bench.page.goto(`${bench.origin}/taskpane.html`);
  const alert = bench.page.getByRole("alert");
  await alert.waitFor({ timeout: 8000 });
  expect(await alert.innerText()).toMatch(/Excel/);
  expect(await alert.getByRole("link").getAttribute("href")).toBe("workbench.html");
});

test("the sample opens on the sheet with the faults", async () => {
  expect(await bench.page.evaluate(() => simulatedExcel.selection().sheet)).toBe(faulty);
  expect(await bench.page.locator("nav button[aria-current]").innerText()).toBe(faulty);
});

test("a narrow window shows the check or the sheet, whole, and both keep what they hold", async () => {
  await bench.page.setViewportSize({ width: 700, height: 450 });
  const frame = bench.page.locator("iframe");
  const grid = bench.page.locator(".grid");
  expect((await frame.boundingBox())!.width).toBe(700);
  expect(await grid.isVisible()).toBe(false);
  await bench.press("一键校验").click();
  await bench.page.getByRole("button", { name: "表格", exact: true }).click();
  expect(await frame.isVisible()).toBe(false);
  expect((await grid.boundingBox())!.height).toBeGreaterThan(150);
  await bench.picture("workbench-700");
  await bench.page.getByRole("button", { name: "校验", exact: true }).click();
  await bench
    .status()
    .getByText(/处错误/)
    .waitFor();
});

function inView(name: string): Promise<boolean> {
  return press(name).evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
