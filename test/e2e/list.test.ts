import { utils, write } from "@e965/xlsx";
import type { SimulatedWorkbook } from "../../src/simulator";
import { exampleRows } from "../support/example-form";
import { faulty, WorkbenchPage } from "./workbench-page";

declare const simulatedExcel: SimulatedWorkbook;

const bench = new WorkbenchPage();
const press = (name: string) => bench.press(name);
const tone = () => bench.status().getAttribute("data-tone");

/** What of the pane has the focus: a line's first words, or a button's. */
const focused = () =>
  bench.frame().evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? "");

async function openBook(sheets: Record<string, string[][]>, hidden: readonly string[] = []) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map(typed))), name);
  }
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  const buffer = write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
  const file = { name: "测试.xlsx", mimeType: "application/octet-stream", buffer };
  await bench.page.setInputFiles('input[type="file"]', file);
  await bench.page.getByRole("status").getByText("测试.xlsx").waitFor();
  await press("一键校验").waitFor();
}

function typed(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const right = exampleRows({});
const wrong = (project: string) => exampleRows({ B3: project, H22: "97", G22: "90" });

test("a faultless form beside a hidden faulty one is no green tick, and the hidden sheet is named", async () => {
  await openBook({ 好表: right, 旧表: wrong("旧项目") }, ["旧表"]);
  await press("一键校验").click();
  await bench.status().getByText(/校验$/).waitFor();
  expect(await tone()).not.toBe("success");
  await bench.pane.getByText(/隐藏的工作表 旧表 中有 1 张自评表，没有校验/).waitFor();
  await bench.panePicture("hidden-form");
});

test("after 忽略 the list stays where it was: the next finding has the focus, 撤销 stands in place", async () => {
  await bench.check();
  const heads = bench.pane.locator("li[data-rule] [data-head]");
  await heads.nth(4).click();
  const top = async () => (await heads.nth(4).boundingBox())!.y;
  const [before, next] = [await top(), (await heads.nth(5).innerText()).replace(/\s/g, "")];
  await bench.pane.getByRole("button", { name: /^忽略 / }).click();
  await bench.pane.getByLabel("忽略的原因").fill("已核实");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText(/^已忽略 [A-Z]+\d+$/).waitFor();
  expect(next.startsWith((await focused()).replace(/\s/g, ""))).toBe(true);
  expect(Math.abs((await top()) - before)).toBeLessThan(150);
  await bench.panePicture("ignored-in-place");
  await press("撤销").click();
  await bench.pane.getByText(/^已忽略/).waitFor({ state: "detached" });
  await expect(heads.nth(4).innerText()).resolves.toContain((await focused()).slice(0, 2));
});

test("the list is walked with the keyboard, and F8 goes from finding to finding in the grid too", async () => {
  await bench.check();
  await bench.pane.locator("[data-head]").first().focus();
  await bench.page.keyboard.press("ArrowDown");
  const first = await focused();
  await bench.page.keyboard.press("ArrowDown");
  expect(await focused()).not.toBe(first);
  await bench.page.keyboard.press("ArrowUp");
  expect(await focused()).toBe(first);
  const selection = () => bench.page.evaluate(() => simulatedExcel.selection());
  const seen = new Set<string>();
  for (let step = 0; step < 3; step++) {
    await bench.page.keyboard.press("F8");
    const open = bench.pane.locator('li[data-rule]:has([aria-expanded="true"])');
    const [cell] = (await open.getAttribute("data-cells"))!.split(",");
    await bench.page.locator(`[data-selected="${cell!.split("!")[1]}"]`).waitFor();
    const { sheet, a1 } = await selection();
    seen.add(`${sheet}!${a1}`);
    expect(`${sheet}!${a1}`).toBe(cell);
  }
  expect(seen.size).toBe(3);
});

test("a click on a faulty cell opens its finding", async () => {
  await bench.check();
  await bench.page.evaluate((name) => simulatedExcel.select(name, "H23"), faulty);
  await bench.finding("total-score").locator('[data-head][aria-expanded="true"]').waitFor();
});

test("sixty forms are a line each, worst first, found by name, and few elements", async () => {
  const names = Array.from({ length: 60 }, (_, index) => `项目${index + 1}`);
  const sheets = names.map((name, index) => [
    `表${index + 1}`,
    index % 2 ? wrong(name) : exampleRows({ B3: name }),
  ]);
  await openBook(Object.fromEntries(sheets));
  await bench.check();
  expect(await bench.status().innerText()).toMatch(/^暂不能报送：30 张表有 60 处错误/);
  const elements = bench.frame().evaluate(() => document.querySelectorAll("*").length);
  expect(await elements).toBeLessThan(3000);
  await bench.paneSize(350, 800);
  await bench.panePicture("sixty-350");
  await bench.pane.getByLabel("查找项目或工作表").fill("项目48");
  const found = bench.pane.locator("h2 [data-head]");
  expect(await found.allInnerTexts()).toEqual([expect.stringContaining("项目48")]);
  await bench.pane.getByLabel("查找项目或工作表").fill("");
  await bench.pane.getByRole("button", { name: "错误 60" }).click();
  expect(await bench.pane.getByText("未发现问题").count()).toBe(0);
});

test("the first finding stands in the upper quarter of a pane of 350 by 800", async () => {
  await bench.check();
  await bench.paneSize(350, 800);
  const top = await bench.pane
    .locator("li[data-rule]")
    .first()
    .evaluate((line) => line.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(200);
});

test.each(["light", "dark"] as const)(
  "list, open finding, menu and 报送前清理 are for everyone, %s, at every width",
  async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme });
    await bench.page.reload();
    await bench.check();
    await press("标记").click();
    await press("报送前清理").click();
    await bench.openFinding("total-score");
    for (const width of [320, 350, 450]) {
      await bench.paneSize(width, 800);
      expect(await bench.isSideways()).toBe(false);
      await bench.expectAccessible();
    }
    await bench.panePicture(`list-${colorScheme}`);
    await press("更多").click();
    await bench.pane.getByRole("menu").waitFor();
    await bench.expectAccessible();
  },
);
