import { writeXlsx } from "hucre/xlsx";
import type { SimulatedWorkbook } from "../../src/simulator";
import { WorkbenchPage } from "./workbench-page";

declare const simulatedExcel: SimulatedWorkbook;

const bench = new WorkbenchPage();
const cell = (a1: string) => bench.page.locator(`[data-a1="${a1}"]`);
const selected = (a1: string) => bench.page.locator(`[data-selected="${a1}"]`).waitFor();

const chosen = (area: string) => bench.page.locator(`[data-chosen="${area}"]`).waitFor();

/** What the grid puts on the clipboard. */
function copied(): Promise<string> {
  return bench.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const copy = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(copy);
    return clipboardData.getData("text/plain");
  });
}

async function openFrozen(): Promise<void> {
  const rows = Array.from({ length: 200 }, (_, row) => [`第${row + 1}行`, row, row * 2]);
  const bytes = await writeXlsx({
    sheets: [{ name: "大表", rows, freezePane: { rows: 2, columns: 1 } }],
  });
  const name = "冻结.xlsx";
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await bench.page.setInputFiles('input[type="file"]', file);
  await bench.page.locator("header").getByText(name).waitFor();
  await cell("A1").waitFor();
}

test("frozen rows and columns stay in sight, and are clicked where they are seen", async () => {
  await openFrozen();
  const before = await cell("B1").boundingBox();
  await bench.page.locator(".grid").evaluate((grid) => grid.scrollTo(0, 1500));
  await cell("A90").waitFor();
  expect((await cell("B1").boundingBox())!.y).toBeCloseTo(before!.y, 0);
  const heading = await bench.page
    .locator(".row-headings")
    .getByText("1", { exact: true })
    .boundingBox();
  expect(heading!.y).toBeCloseTo(before!.y, 0);
  await cell("B2").click();
  await selected("B2");
  const [box, frame] = [
    await cell("B2").boundingBox(),
    await bench.page.locator(".selection").boundingBox(),
  ];
  expect(frame!.y).toBeCloseTo(box!.y, 0);
  await bench.page.keyboard.press("Control+Home");
  await selected("A1");
});

test("a number that does not fit is not shown cut", async () => {
  await openFrozen();
  await bench.typeInGrid("C4", "1234567890123");
  await cell("C4").getByText("###").waitFor();
  await bench.typeInGrid("C4", "1234");
  await cell("C4").getByText("1234").waitFor();
});

test("a block from the clipboard goes into its cells; what is copied is what the cell holds", async () => {
  await openFrozen();
  await cell("C4").click();
  await bench.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "7\t98%\r\n=1+2\t文字\r\n");
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(paste);
  });
  await cell("D5").getByText("文字").waitFor();
  const cells = (await bench.sheet("大表")).cells;
  expect(["C4", "D4", "C5", "D5"].map((a1) => cells[a1]!.value)).toEqual([7, 0.98, 3, "文字"]);
  expect(cells.C5!.formula).toBe("=1+2");
  await cell("C5").click();
  expect(await copied()).toBe("=1+2");
  await bench.page.keyboard.press("Home");
  await selected("A5");
});

test("a block is selected by mouse and by keys, copied, emptied, and what was done is taken back", async () => {
  await openFrozen();
  await cell("B4").hover();
  await bench.page.mouse.down();
  await cell("C6").hover();
  await bench.page.mouse.up();
  await chosen("B4:C6");
  await bench.page.keyboard.press("Shift+ArrowUp");
  await chosen("B4:C5");
  expect(await copied()).toBe("3\t6\r\n4\t8");
  await bench.page.keyboard.press("Delete");
  const values = async () => {
    const { cells } = await bench.sheet("大表");
    return ["B4", "C4", "B5", "C5", "B6"].map((a1) => cells[a1]?.value ?? null);
  };
  expect(await values()).toEqual([null, null, null, null, 5]);
  await bench.page.keyboard.press("Control+z");
  await cell("C5").getByText("8").waitFor();
  expect(await values()).toEqual([3, 6, 4, 8, 5]);
  expect(await bench.page.evaluate(() => simulatedExcel.undo())).toBe(false);
});

test("keys and the name box lead as in Excel; Tab walks the row and F6 leaves the grid", async () => {
  await openFrozen();
  await cell("B4").click();
  await bench.page.keyboard.press("Tab");
  await selected("C4");
  await bench.page.keyboard.press("Shift+Tab");
  await selected("B4");
  await bench.page.keyboard.press("Control+ArrowDown");
  await selected("B200");
  await bench.page.keyboard.press("Control+Home");
  await selected("A1");
  await bench.page.keyboard.press("Control+End");
  await selected("C200");
  await bench.page.getByLabel("单元格", { exact: true }).fill("b7:c9");
  await bench.page.keyboard.press("Enter");
  await chosen("B7:C9");
  await cell("A1").waitFor({ state: "attached" });
  await bench.page.locator(".column-headings").getByText("C", { exact: true }).click();
  await selected("C1");
  await bench.page.keyboard.press("F6");
  const inPane = () => bench.page.evaluate(() => document.activeElement!.className);
  expect(await inPane()).toBe("pane");
  await bench.page.keyboard.press("F6");
  expect(await inPane()).toBe("cell-editor");
});

test("a column is as wide as its edge is drawn, on this page alone", async () => {
  await openFrozen();
  const before = (await cell("B4").boundingBox())!;
  const { columnWidths } = await bench.sheet("大表");
  const edge = bench.page.locator(".column-headings .edge").nth(0);
  const { x, y } = (await edge.boundingBox())!;
  await bench.page.mouse.move(x + 2, y + 8);
  await bench.page.mouse.down();
  await bench.page.mouse.move(x + 62, y + 8);
  await bench.page.mouse.up();
  expect((await cell("B4").boundingBox())!.width).toBeCloseTo(before.width + 60, 0);
  expect((await bench.sheet("大表")).columnWidths).toEqual(columnWidths);
});

test("a guarded or locked cell takes in what Excel would, and says why not", async () => {
  await bench.page.evaluate(() => {
    const { sheet } = simulatedExcel.selection();
    simulatedExcel.setProtected(sheet, true);
  });
  const { sheet } = await bench.page.evaluate(() => simulatedExcel.selection());
  const before = (await bench.sheet(sheet)).cells.B3?.value ?? null;
  await bench.typeInGrid("B3", "改");
  await bench.page
    .getByRole("alert")
    .getByText(/^B3 没有改动：工作表受保护/)
    .waitFor();
  expect((await bench.sheet(sheet)).cells.B3?.value ?? null).toBe(before);
});

test("the page speaks the browser's language, and has a link to the other", async () => {
  await bench.page.getByRole("link", { name: "English" }).click();
  await bench.page.getByRole("button", { name: "New blank workbook" }).waitFor();
  await bench.pane.getByRole("button", { name: "Check now" }).waitFor();
  const browser = bench.page.context().browser()!;
  const english = await browser.newContext({ locale: "en-GB" });
  const page = await english.newPage();
  await page.goto(`${bench.origin}/workbench.html`);
  await page.getByRole("button", { name: "Open workbook" }).waitFor();
  await page.getByRole("link", { name: "中文" }).waitFor();
  await english.close();
});

test("a dark desktop has a dark page around a white sheet", async () => {
  const colour = (selector: string) =>
    bench.page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  await bench.page.emulateMedia({ colorScheme: "dark" });
  await bench.page.reload();
  await cell("A1").waitFor();
  expect(await colour(".column-headings")).toBe("rgb(41, 41, 41)");
  expect(await colour('[data-a1="A1"]')).toBe("rgb(255, 255, 255)");
  await bench.picture("workbench-dark-1400");
});
