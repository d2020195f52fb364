import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../scripts/check-workbook";
import { rangeToA1 } from "../../src/sheet/range";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { convert } from "./programs";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await checkWorkbook();
});

test("the workbook of the smoke list opens, with every sheet of it", async () => {
  const { made } = convert({ made: bytes }, "xlsx");
  const { sheets } = await readWorkbook(readFileSync(made!));
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["填充", "合并", "格式", "文本", "重算", "保护", "深度隐藏"]),
  );
  const merged = sheets.find(({ name }) => name === "合并")!;
  expect(merged.merges.map(rangeToA1)).toEqual(["A1:B3", "A5:A8"]);
  expect(sheets.find(({ name }) => name === "重算")!.cells[2]).toMatchObject({ value: 30 });
});

test("it holds what is hard: each kind of fill, a chart sheet, a very hidden one, text like a formula", () => {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name]!);
  const styles = part("xl/styles.xml");
  for (const kind of ["gray125", "lightUp", "darkGrid", "solid"]) {
    expect(styles).toContain(`patternType="${kind}"`);
  }
  expect(styles).toMatch(/<gradientFill/);
  expect(styles).toMatch(/<fgColor theme="0"/);
  expect(styles).toMatch(/<fgColor theme="4" tint="0.6"/);
  expect(part("xl/workbook.xml")).toMatch(/name="深度隐藏"[^>]*state="veryHidden"/);
  expect(part("xl/chartsheets/sheet1.xml")).toMatch(/^<\?xml[^>]*\?><chartsheet /);
  expect(part("[Content_Types].xml")).toContain('"/xl/chartsheets/sheet1.xml"');
  expect(part("xl/worksheets/sheet4.xml")).not.toContain("<f>");
});
