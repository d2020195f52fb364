import "../excel/marks/text-encoding";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { review, type Review } from "../../src/review";
import { toSheetA1 } from "../../src/sheet/address";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { fromSnapshot } from "../../src/workbench/from-snapshot";
import { writeWorkbook } from "../../src/workbench/write-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { galleryForms, toSheetData } from "../excel/gallery-workbook";
import { openInExcel } from "../excel/office-host";
import { snapshotOf } from "../support/gallery";

const told = ({ forms, unrecognised, hidden }: Review) => ({
  findings: forms.flatMap(({ findings }) =>
    findings.map(({ rule, severity, cells, message }) => [
      ...[rule, severity, message["zh-CN"]],
      ...cells.map(toSheetA1),
    ]),
  ),
  forms: forms.map(({ form, unjudged }) => [form.range, form.filled, unjudged.length]),
  unrecognised,
  hidden,
});

/** What the pane's check reads out of Excel, and what the command line reads out of the file. */
async function bothOf(file: WorkbookSnapshot): Promise<[unknown, unknown]> {
  const { workbook } = openInExcel(fromSnapshot(file));
  return [told(review(await workbook.read())), told(review(file))];
}

test("a form gives the same findings in the pane and on the command line", async () => {
  let findings = 0;
  for (const { id, sheets } of galleryForms) {
    const data = sheets.map((sheet) => toSheetData(snapshotOf(sheet)));
    const file = await readWorkbook(await writeWorkbook({ sheets: data }));
    const [pane, line] = await bothOf(file);
    expect([id, pane]).toEqual([id, line]);
    findings += review(file).forms.flatMap((form) => form.findings).length;
  }
  expect(findings).toBeGreaterThan(100);
});

const FIXTURES = join(__dirname, "../fixtures");
const files = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".xlsx") && !name.startsWith("locked"))
    .map((name) => join(FIXTURES, name)),
  join(__dirname, "../../assets/sample.xlsx"),
];

test.each(files)("so does %s, hidden sheets and notes included", async (path) => {
  const [pane, line] = await bothOf(await readWorkbook(readFileSync(path)));
  expect(pane).toEqual(line);
});

test("a faulty form on a hidden sheet is told alike", async () => {
  const [form] = galleryForms;
  const data = form!.sheets.map((sheet) => toSheetData(snapshotOf(sheet)));
  const hidden = data.map((sheet, index) => ({
    ...sheet,
    name: `藏${index}`,
    visibility: "hidden" as const,
  }));
  const bytes = await writeWorkbook({ sheets: [...data, ...hidden] });
  const file = await readWorkbook(bytes);
  const [pane, line] = await bothOf(file);
  expect(pane).toEqual(line);
  expect(review(file).hidden).toHaveLength(hidden.length);
});
