import { writeXlsx } from "hucre/xlsx";
import { WorkbenchPage } from "./workbench-page";

const bench = new WorkbenchPage();
const cell = (a1: string) => bench.page.locator(`[data-a1="${a1}"]`);
const selected = (a1: string) => bench.page.locator(`[data-selected="${a1}"]`).waitFor();

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
  const copied = await bench.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const copy = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(copy);
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("=1+2");
  await bench.page.keyboard.press("Home");
  await selected("A5");
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
