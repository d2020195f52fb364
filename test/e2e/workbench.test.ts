import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { utils, write } from "@e965/xlsx";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { SAMPLE_FAULTS } from "../../scripts/sample-faults";
import type { SimulatedSnapshot, SimulatedWorkbook } from "../../src/simulator";
import { launchBrowser } from "./browser";
import { startServer, type Server } from "./server";

declare const simulatedExcel: SimulatedWorkbook;

const faulty = "示例 十处典型错误";
const pictures = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "ziping-"));

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer();
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  watch(page);
  await page.goto(`${server.origin}/workbench.html`);
  pane = page.frameLocator("iframe");
  await press("一键校验").waitFor();
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Errors of the pages, and requests that leave our own origin. */
function watch(each: Page): void {
  each.on("pageerror", (error) => complaints.push(String(error)));
  each.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  each.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !url.startsWith("data:")) complaints.push(url);
  });
}

const press = (name: string) => pane.getByRole("button", { name, exact: true });
const status = () => pane.getByRole("status");
const snapshot = (): Promise<SimulatedSnapshot> => page.evaluate(() => simulatedExcel.snapshot());

async function sheet(name = faulty) {
  return (await snapshot()).sheets.find((each) => each.name === name)!;
}

async function check(): Promise<void> {
  await press("一键校验").click();
  await status().getByText("校验", { exact: false }).waitFor();
  await pane.locator("li[data-rule]").first().waitFor();
}

/** Every fill of the workbook, "sheet!A1" to colour. */
async function fills(): Promise<Record<string, string>> {
  const { sheets } = await snapshot();
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([a1, { fill }]) => (fill ? [[`${name}!${a1}`, fill]] : [])),
    ),
  );
}

const contents = async () =>
  (await snapshot()).sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells)
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([a1, { value, formula, numberFormat }]) => [a1, value, formula, numberFormat]),
  ]);

test("checks the sample in two round trips: counts, faults, no writing", async () => {
  const before = await contents();
  await check();
  const severities = ["error", "warning", "info"];
  const [errors, warnings, hints] = await pane.locator("main").evaluate((main, names) => {
    const heading = { error: "错误", warning: "警告", info: "提示" } as Record<string, string>;
    return names.map((name) =>
      [...main.querySelectorAll("h3")]
        .filter((each) => each.textContent!.startsWith(heading[name]!))
        .reduce((sum, each) => sum + each.parentElement!.querySelectorAll("li").length, 0),
    );
  }, severities);
  expect(await status().innerText()).toContain(
    `${errors} 处错误，${warnings} 处警告，${hints} 处提示`,
  );
  expect(errors).toBeGreaterThan(0);
  for (const { rule } of SAMPLE_FAULTS) {
    const item = pane.locator(`li[data-rule="${rule}"][data-cells*="${faulty}!"]`);
    expect(await item.count()).toBe(1);
  }
  expect((await snapshot()).roundTrips).toBeLessThanOrEqual(2);
  expect(await contents()).toEqual(before);
});

test("定位 selects the cell in the grid and scrolls to it", async () => {
  await check();
  await pane.locator('li[data-rule="total-score"]').getByRole("button").click();
  await page.locator('[data-selected="H23"]').waitFor();
  expect(await page.evaluate(() => simulatedExcel.selection())).toEqual({
    sheet: faulty,
    a1: "H23",
  });
  expect(await page.getByLabel("单元格内容").inputValue()).toBe("97");
  await page.locator('[data-a1="H23"]').waitFor();
});

test("writes only after the preview, corrects the total, and takes it back", async () => {
  const before = await contents();
  await check();
  await press("写入合计与更正").click();
  await pane.getByRole("heading", { name: "写入预览" }).waitFor();
  expect(await contents()).toEqual(before);
  await page.screenshot({ path: join(pictures, "preview-1400.png") });

  const trips = (await snapshot()).roundTrips;
  await press("写入").click();
  await pane.getByText(/^已写入 \d+ 个单元格。/).waitFor();
  const { H23, G23 } = (await sheet()).cells;
  expect(H23!.formula).toBe("=SUM(H6,H13:H22)");
  expect(H23!.value).toBe(94.19);
  expect(G23!.value).toBe(95);
  await pane.locator('li[data-rule="total-score"]').waitFor({ state: "detached" });
  expect((await snapshot()).roundTrips - trips).toBeLessThanOrEqual(1 + 2);

  await press("撤销本次写入").click();
  await pane.getByText(/^已撤销/).waitFor();
  await pane.locator('li[data-rule="total-score"]').waitFor();
  expect(await contents()).toEqual(before);
});

test("a correction that is not ticked is not written", async () => {
  await check();
  await press("写入合计与更正").click();
  await pane.locator(`li[data-cells="${faulty}!H23"]`).getByRole("checkbox").uncheck();
  await press("写入").click();
  await pane.getByText(/^已写入/).waitFor();
  expect((await sheet()).cells.H23!.value).toBe(97);
  expect((await sheet()).cells.G23!.value).toBe(95);
});

test("marks cells, and gives every fill back when the marks are cleared", async () => {
  await page.evaluate((name) => simulatedExcel.fill(name, "H23", "#00B050"), faulty);
  await page.evaluate((name) => simulatedExcel.fill(name, "A1", "#FFFF00"), faulty);
  const before = await fills();
  await check();
  const trips = (await snapshot()).roundTrips;
  await press("标记").click();
  await pane.getByText(/^已标记/).waitFor();
  const marked = await fills();
  expect(marked[`${faulty}!H23`]).not.toBe("#00B050");
  expect(marked[`${faulty}!H14`]).toBe(marked[`${faulty}!H23`]);
  expect(marked[`${faulty}!A1`]).toBe("#FFFF00");
  expect((await snapshot()).roundTrips - trips).toBeLessThanOrEqual(2);
  await pane.locator('li[data-rule="total-score"]').getByRole("button").click();
  await page.locator(`[data-a1="H23"][data-fill="${marked[`${faulty}!H23`]}"]`).waitFor();
  await page.screenshot({ path: join(pictures, "marked-1400.png") });
  await press("清除标记").click();
  await pane.getByText(/^已清除/).waitFor();
  expect(await fills()).toEqual(before);
});

test("what is typed into the grid is checked next", async () => {
  await check();
  await pane.locator('li[data-rule="total-score"]').getByRole("button").click();
  await page.locator('[data-a1="H23"]').dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("93");
  await page.keyboard.press("Enter");
  await page.locator('[data-selected="H24"]').waitFor();
  expect((await sheet()).cells.H23!.value).toBe(93);
  await press("一键校验").click();
  await pane.locator('li[data-rule="total-score"]').waitFor({ state: "detached" });
});

test("the grid is worked by keyboard: arrows, typing, Escape, Delete", async () => {
  await page.locator('[data-a1="A3"]').click();
  await page.keyboard.press("ArrowRight");
  await page.locator('[data-selected="B3"]').waitFor();
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  const first = (await snapshot()).sheets[0]!;
  expect(first.cells.B3!.value).toBe("不动产及房地产业务运维");
  await page.keyboard.press("F2");
  await page.keyboard.type("（二）");
  await page.keyboard.press("Enter");
  expect((await sheet(first.name)).cells.B3!.value).toBe("不动产及房地产业务运维（二）");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Delete");
  expect((await sheet(first.name)).cells.B3?.value ?? null).toBeNull();
});

test("the ribbon's 一键校验 shows the same result in the pane", async () => {
  const frame = page.frames().find((each) => each.url().includes("workbench-pane"))!;
  await frame.evaluate(() =>
    (
      window as unknown as { simulatedRibbon: { runCommand(name: string): Promise<void> } }
    ).simulatedRibbon.runCommand("check"),
  );
  expect(await status().innerText()).toContain("处错误");
});

test("a file that is no workbook is refused with a reason, and the open one stays", async () => {
  await page.setInputFiles('input[type="file"]', {
    name: "通知.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("这不是工作簿"),
  });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /无法打开“通知\.xlsx”.*Excel 工作簿.*当前工作簿保持不变/s,
  );
  expect((await snapshot()).sheets.map(({ name }) => name)).toContain(faulty);
});

test("a sheet of 20,000 rows opens, scrolls and is checked", async () => {
  const rows = Array.from({ length: 20000 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => `第${row + 1}行${column}`),
  );
  const book = utils.book_new(utils.aoa_to_sheet(rows), "大表");
  await page.setInputFiles('input[type="file"]', {
    name: "大表.xlsx",
    mimeType: "application/octet-stream",
    buffer: write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer,
  });
  await page.locator('[data-a1="A1"]').getByText("第1行0").waitFor();
  await page.locator(".grid").evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
  await page.locator('[data-a1="A20000"]').getByText("第20000行0").waitFor();
  expect(await page.locator('[role="gridcell"]').count()).toBeLessThan(1500);
  await press("一键校验").click();
  await status().getByText("没有找到自评表").waitFor();
  await pane.getByText(/“三级指标”/).waitFor();
});

test("opening the sample again starts afresh", async () => {
  await check();
  await page.evaluate((name) => simulatedExcel.type(name, "H23", "1"), faulty);
  await page.getByRole("button", { name: "示例工作簿" }).click();
  await pane.locator("li[data-rule]").first().waitFor({ state: "detached" });
  expect((await sheet()).cells.H23!.value).toBe(97);
  await check();
});

test("the pane can be shown to anyone: no serious fault, no sideways scrolling", async () => {
  await check();
  for (const width of [320, 350, 450]) {
    await paneSize(width, 378);
    expect(await pane.locator("html").evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(
      false,
    );
    expect(await inView("一键校验")).toBe(true);
  }
  await paneSize(350, 700);
  await page.locator("iframe").screenshot({ path: join(pictures, "pane-350.png") });
  await expectAccessible();
  await press("写入合计与更正").click();
  await page.locator("iframe").screenshot({ path: join(pictures, "pane-preview-350.png") });
  await expectAccessible();
  await page.screenshot({ path: join(pictures, "workbench-1400.png") });
});

test("the pane follows a dark desktop and speaks English", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${server.origin}/workbench.html?lang=en-US`);
  await press("Check now").click();
  await pane.locator("li[data-rule]").first().waitFor();
  await paneSize(350, 700);
  await page.locator("iframe").screenshot({ path: join(pictures, "pane-dark-350.png") });
  expect(await status().innerText()).toMatch(/\d+ errors, \d+ warnings, \d+ hints/);
  await expectAccessible();
});

test("without Excel the pane says so instead of staying blank", async () => {
  await page.goto(`${server.origin}/taskpane.html`);
  const alert = page.getByRole("alert");
  await alert.waitFor({ timeout: 8000 });
  expect(await alert.innerText()).toMatch(/Excel/);
  expect(await alert.getByRole("link").getAttribute("href")).toBe("workbench.html");
});

test("a narrow window has the pane below the grid", async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  const grid = (await page.locator(".grid").boundingBox())!;
  const frame = (await page.locator("iframe").boundingBox())!;
  expect(frame.y).toBeGreaterThan(grid.y + grid.height);
  expect(frame.width).toBe(700);
  await page.screenshot({ path: join(pictures, "workbench-700.png"), fullPage: true });
});

async function paneSize(width: number, height: number): Promise<void> {
  await page
    .locator("iframe")
    .evaluate(
      (frame, style) => frame.setAttribute("style", style),
      `flex:none;width:${width}px;height:${height}px`,
    );
}

function inView(name: string): Promise<boolean> {
  return press(name).evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "#pane"]).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
