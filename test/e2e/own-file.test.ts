import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { MARK_COLOURS } from "../../src/sheet/mark-colours";
import type { SimulatedWorkbook } from "../../src/simulator";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { strFromU8, unzipSync } from "fflate";
import { differentParts, sheetWithout } from "../xlsx/in-place/compare";
import { WorkbenchPage } from "./workbench-page";

declare const simulatedExcel: SimulatedWorkbook;

const bench = new WorkbenchPage();
const SHEET = "自评表";
const THICK = { style: "medium", color: { rgb: "FF0000" } } as const;

/** A file with a chart, borders, fonts, a fill, widths and a formula. */
function chartFile(): Promise<Uint8Array> {
  const bold = { font: { name: "仿宋", size: 14, bold: true, italic: true } };
  return writeXlsx({
    sheets: [
      {
        name: SHEET,
        rows: [
          ["三级指标", "分值", "得分"],
          ["培训人次", 50, 49],
          ["合格率", 50, 48],
          ["合计", 100, null],
        ],
        cells: new Map<string, object>([
          [
            "0,0",
            { value: "三级指标", style: { ...bold, border: { bottom: THICK, right: THICK } } },
          ],
          [
            "1,1",
            {
              value: 50,
              style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } } },
            },
          ],
          ["3,2", { formula: "SUM(C2:C3)", formulaResult: 97 }],
        ]),
        columns: [{ width: 30 }, { width: 12 }],
        freezePane: { rows: 1 },
        charts: [
          {
            type: "column",
            title: "得分",
            anchor: { from: { row: 6, col: 0 }, to: { row: 16, col: 4 } },
            series: [{ name: "得分", values: "C2:C3", categories: "A2:A3" }],
          },
        ],
      },
    ],
  });
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  const file = { name, mimeType, buffer: Buffer.from(bytes) };
  await bench.page.setInputFiles('input[type="file"]', file);
  await bench.page.locator("header").getByText(name).waitFor();
}

async function download() {
  const button = bench.page.locator("header").getByRole("button", { name: "下载", exact: true });
  const [offered] = await Promise.all([bench.page.waitForEvent("download"), button.click()]);
  const bytes = new Uint8Array(readFileSync(await offered.path()));
  return { name: offered.suggestedFilename(), bytes };
}

const dialog = () => bench.page.getByRole("dialog");
const answer = (name: string) => dialog().getByRole("button", { name, exact: true });
const button = (name: string) => bench.page.getByRole("button", { name, exact: true });
const cell = (a1: string) => bench.page.locator(`[data-a1="${a1}"]`);

test("下载 gives the clerk's own file: the changed cells changed, the chart and all else as it was", async () => {
  const bytes = await chartFile();
  await openFile("某某项目.xlsx", bytes);
  await bench.typeInGrid("C2", "45");
  await bench.page.evaluate(
    ([sheet, colour]) => simulatedExcel.fill(sheet!, "C3", colour!),
    [SHEET, MARK_COLOURS.error],
  );
  const { name, bytes: after } = await download();
  expect(name).toBe("某某项目-已校验.xlsx");
  const sheet = "xl/worksheets/sheet1.xml";
  const different = differentParts(bytes, after);
  expect(different).toContain(sheet);
  expect(different.filter((part) => /chart|drawing|theme|sharedStrings/.test(part))).toEqual([]);
  const touched = new Set(["C2", "C3", "C4"]);
  const part = (file: Uint8Array) => sheetWithout(unzipSync(file)[sheet]!, touched);
  expect(part(after)).toEqual(part(bytes));
  const { cells } = (await readWorkbook(after)).sheets[0]!;
  const held = cells.filter(({ column }) => column === 2).map(({ value }) => value);
  expect(held).toEqual(["得分", 45, 48, 93]);
  expect(await bench.page.getByRole("alert").count()).toBe(0);
});

test("the grid shows a file's own look", async () => {
  await openFile("某某项目.xlsx", await chartFile());
  const look = await cell("A1").evaluate((each) => {
    const { fontSize, fontWeight, fontStyle, fontFamily, borderBottomWidth, borderBottomColor } =
      getComputedStyle(each);
    return { fontSize, fontWeight, fontStyle, fontFamily, borderBottomWidth, borderBottomColor };
  });
  expect(look).toMatchObject({
    fontWeight: "700",
    fontStyle: "italic",
    borderBottomWidth: "2px",
    borderBottomColor: "rgb(255, 0, 0)",
  });
  expect(look.fontFamily).toContain("仿宋");
  expect(parseFloat(look.fontSize)).toBeCloseTo(14 / 0.75, 1);
  const fill = await cell("B2").evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(fill).toBe("rgb(255, 242, 204)");
  const [first, second] = await Promise.all([cell("A1").boundingBox(), cell("B1").boundingBox()]);
  expect(first!.width / second!.width).toBeCloseTo(30 / 12, 1);
});

test("a row comes into the clerk's own file, and the chart shows it", async () => {
  const bytes = await chartFile();
  await openFile("某某项目.xlsx", bytes);
  await bench.page.evaluate((sheet) => simulatedExcel.insert(sheet, "3:3"), SHEET);
  await bench.typeInGrid("C3", "7");
  const { name, bytes: after } = await download();
  expect(name).toBe("某某项目-已校验.xlsx");
  expect(await bench.page.getByRole("alert").count()).toBe(0);
  const { cells } = (await readWorkbook(after)).sheets[0]!;
  expect(cells.filter(({ column }) => column === 2).map(({ value }) => value)).toEqual([
    ...["得分", 49, 7, 48, 104],
  ]);
  const parts = unzipSync(after);
  const chart = Object.keys(parts).find((part) => /charts\/chart\d+\.xml$/.test(part))!;
  expect(strFromU8(parts[chart]!)).toContain("!C2:C4<");
});

test("where the file cannot take a change a copy is given, and the reason is said", async () => {
  const rows = [
    ["三级指标", "得分"],
    ["培训人次", 9],
    ["合格率", 8],
  ];
  const columns = [{ name: "三级指标" }, { name: "得分" }];
  const bytes = await writeXlsx({
    sheets: [{ name: SHEET, rows, tables: [{ name: "表1", range: "A1:B3", columns }] }],
  });
  await openFile("某某项目.xlsx", bytes);
  await bench.page.evaluate((sheet) => simulatedExcel.insert(sheet, "2:2"), SHEET);
  const { name, bytes: after } = await download();
  expect(name).toBe("某某项目-副本.xlsx");
  expect(await bench.page.getByRole("alert").innerText()).toMatch(/副本.*Excel“表格”.*图表/);
  expect((await readWorkbook(after)).sheets[0]!.cells.map(({ row }) => row)).toContain(3);
});

test("changes that are in no file are asked about before another workbook is opened", async () => {
  await button("示例工作簿").click();
  expect(await dialog().count()).toBe(0);
  await bench.page.locator('[data-a1="A1"]').waitFor();
  await bench.typeInGrid("A1", "改过");
  await button("新建空白工作簿").click();
  await dialog().getByText("有未下载的改动").waitFor();
  await answer("取消").click();
  expect(await cell("A1").innerText()).toBe("改过");
  await button("新建空白工作簿").click();
  const [offered] = await Promise.all([
    bench.page.waitForEvent("download"),
    answer("下载").click(),
  ]);
  expect(offered.suggestedFilename()).toBe("sample-已校验.xlsx");
  await bench.page.locator("header").getByText("新建工作簿.xlsx").waitFor();
  await bench.typeInGrid("A1", "新的");
  await button("示例工作簿").click();
  await answer("放弃").click();
  await bench.page.locator("header").getByText("sample.xlsx").waitFor();
  expect(await cell("A1").innerText()).not.toBe("新的");
});

test("leaving the page with changes that are in no file is asked about; without, it is not", async () => {
  const asked: string[] = [];
  bench.page.on("dialog", (each) => {
    asked.push(each.type());
    void each.accept();
  });
  await bench.page.reload();
  await cell("A1").waitFor();
  expect(asked).toEqual([]);
  await bench.typeInGrid("A1", "改过");
  await bench.page.reload();
  await cell("A1").waitFor();
  expect(asked).toEqual(["beforeunload"]);
});

test("a blank workbook takes a form and is downloaded under its own name", async () => {
  await button("新建空白工作簿").click();
  await bench.page.locator("header").getByText("新建工作簿.xlsx").waitFor();
  await bench.choose("插入空白模板");
  await bench.press("插入").click();
  await bench.page.locator("nav button[aria-current]", { hasText: /自评表$/ }).waitFor();
  const { name, bytes } = await download();
  expect(name).toBe("新建工作簿.xlsx");
  expect((await readWorkbook(bytes)).sheets).toHaveLength(2);
  expect(await bench.page.getByRole("alert").count()).toBe(0);
});
