import { readFileSync } from "node:fs";
import { toA1 } from "../../src/sheet/address";
import type { SimulatedWorkbook } from "../../src/simulator";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { WorkbenchPage } from "./workbench-page";

declare const simulatedExcel: SimulatedWorkbook;

const bench = new WorkbenchPage();
const button = () => bench.page.getByRole("button", { name: "下载", exact: true });
const inserted = () => bench.page.locator("nav button[aria-current]", { hasText: /自评表$/ });
const cell = (a1: string) => bench.page.locator(`[data-a1="${a1}"]`);

async function insertForm(): Promise<string> {
  await bench.choose("插入空白模板");
  await bench.press("插入").click();
  await inserted().waitFor();
  return inserted().innerText();
}

async function download(): Promise<{ name: string; path: string }> {
  const [offered] = await Promise.all([bench.page.waitForEvent("download"), button().click()]);
  return { name: offered.suggestedFilename(), path: await offered.path() };
}

/** What cells hold, by sheet and address. */
type Contents = Record<string, Record<string, [value: unknown, formula: string | null]>>;

test("the download holds what the grid holds, a blank form beside the file's own sheets", async () => {
  const name = await insertForm();
  await bench.page.evaluate((sheet) => simulatedExcel.type(sheet, "D7", "12.5"), name);
  const { name: file, path } = await download();
  expect(file).toBe("sample-已校验.xlsx");
  const read: Contents = {};
  for (const sheet of (await readWorkbook(readFileSync(path))).sheets) {
    read[sheet.name] = Object.fromEntries(
      sheet.cells.map((each) => [toA1(each), [each.value ?? "", each.formula]]),
    );
  }
  const shown: Contents = {};
  for (const sheet of (await bench.snapshot()).sheets) {
    const full = Object.entries(sheet.cells).filter(
      ([, { value, formula }]) => formula !== null || (value !== null && value !== ""),
    );
    shown[sheet.name] = Object.fromEntries(
      full.map(([a1, { value, formula }]) => [a1, [value ?? "", formula]]),
    );
  }
  expect(read).toEqual(shown);
  expect(shown[name]!.D6).toEqual([12.5, expect.stringContaining("SUM")]);
});

test("an inserted form is drawn as it looks in Excel, and tells what belongs into a cell", async () => {
  await insertForm();
  const title = await cell("A1").evaluate((each) => {
    const { fontSize, fontWeight, justifyContent } = getComputedStyle(each);
    return { fontSize, fontWeight, justifyContent };
  });
  expect(title).toEqual({ fontSize: "24px", fontWeight: "700", justifyContent: "center" });
  const line = await cell("A3").evaluate((each) => getComputedStyle(each).borderBottomColor);
  expect(line).toBe("rgb(0, 0, 0)");
  const note = bench.page.getByRole("note");
  await cell("A1").click();
  expect(await note.count()).toBe(0);
  await cell("D7").click();
  expect(await note.innerText()).toMatch(/^金额（万元）\s单位是万元/);
  await bench.picture("inserted-form-1400");
});

test("when no file can be written, it is said, and the workbook stays", async () => {
  await bench.page.evaluate(() => {
    simulatedExcel.save = () => {
      throw new Error("out of memory");
    };
  });
  await button().click();
  const alert = bench.page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^没有生成文件，当前工作簿保持不变。/);
  expect(await cell("A1").innerText()).not.toBe("");
});
