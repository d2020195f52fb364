import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { fixture } from "../support";
import { expectInPlace, expectSameParts, tasksFor } from "./expectations";
import { madeWorkbooks } from "./made-workbooks";
import { ODD_WORKBOOKS } from "./odd-workbooks";

const FIXTURES = [
  ...[
    "chinese-dates",
    "dates-1904",
    "features",
    "features-libreoffice",
    "form",
    "form-libreoffice",
  ],
  ...["iso-dates", "rich-text-libreoffice", "shared-formulas"],
];

const sample = readFileSync(join(__dirname, "../../../assets/sample.xlsx"));

const files: [name: string, bytes: () => Uint8Array][] = [
  ...FIXTURES.map((name) => [name, () => fixture(`${name}.xlsx`)] as [string, () => Uint8Array]),
  ["sample", () => new Uint8Array(sample)],
  ...Object.entries(ODD_WORKBOOKS).map(
    ([name, bytes]) => [`odd-${name}`, () => bytes] as [string, () => Uint8Array],
  ),
];

test.each(files)(
  "%s: only the cells meant are changed, and clearing gives the file back",
  async (_, bytes) => {
    await expectOnlyMeant(bytes());
  },
);

test("files of hucre and SheetJS: only the cells meant are changed, and clearing gives them back", async () => {
  for (const [name, bytes] of Object.entries(await madeWorkbooks())) {
    await expectOnlyMeant(bytes).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`);
    });
  }
}, 60_000);

async function expectOnlyMeant(bytes: Uint8Array): Promise<void> {
  const { sheets } = await readWorkbook(bytes);
  const { edits, marks } = tasksFor({ sheets });
  const notes = marks
    .filter((_, index) => index % 2 === 0)
    .map(({ at }) => ({ at, text: "错误：a\nb" }));
  const marked = editInPlace(bytes, { marks, notes });
  expect(marked.marked).toBeGreaterThan(0);
  expectInPlace(bytes, marked.bytes, { edits: [], marks, sheets });
  const noted = (await readWorkbook(marked.bytes)).sheets.map((sheet, index) => {
    return sheet.notes.length - sheets[index]!.notes.length;
  });
  expect(noted.reduce((sum, count) => sum + count)).toBe(marked.noted.length);
  expect(marked.noted.length + marked.notesKept.length).toBe(notes.length);
  const cleared = editInPlace(marked.bytes, CLEAR);
  expect(cleared.skipped).toEqual([]);
  expectSameParts(bytes, cleared.bytes);
  const written = editInPlace(bytes, { edits, marks });
  expect(written.written.length).toBeGreaterThan(0);
  expectInPlace(bytes, written.bytes, { edits, marks, sheets });
  const after = await readWorkbook(written.bytes);
  for (const { at, after: content } of written.written) {
    const sheet = after.sheets.find(({ name }) => name === at.sheet)!;
    const found = sheet.cells.filter((cell) => cell.row === at.row && cell.column === at.column);
    expect(found.map(({ value }) => value)).toEqual(content.value === null ? [] : [content.value]);
  }
}
