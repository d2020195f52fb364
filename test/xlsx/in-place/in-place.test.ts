import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { InPlaceRefused } from "../../../src/xlsx/in-place/in-place-refused";
import { applyRowChange, heldIn } from "../../support/row-change";
import { fixture } from "../support";
import { changedParts } from "./compare";
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

const movable = files.filter(([name]) => name !== "odd-unknown");

test.each(movable)(
  "%s: a row comes and goes, and only what stands below it moves",
  async (_, bytes) => {
    await expectMoved(bytes());
  },
);

test("files of hucre and SheetJS: a row comes and goes, and only what stands below it moves", async () => {
  const refused: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(await madeWorkbooks())) {
    await expectMoved(bytes).catch((error: Error) => {
      if (!(error instanceof InPlaceRefused)) throw new Error(`${name}: ${error.message}`);
      refused[name] = error.obstacle;
    });
  }
  expect(refused).toEqual({
    "hucre-table": "table",
    "hucre-pivot": "pivot",
    "hucre-formulas": "array",
  });
}, 60_000);

async function expectMoved(bytes: Uint8Array): Promise<void> {
  const before = await readWorkbook(bytes);
  for (const kind of ["insert", "delete"] as const) {
    for (const sheet of before.sheets) {
      const row = { sheet: sheet.name, kind, row: 2, like: "above" } as const;
      const report = editInPlace(bytes, { rows: [row] });
      const change = { ...row, ...{ expects: [], like: null, merges: [], contents: [] } };
      const after = await readWorkbook(report.bytes);
      expect(heldIn(after)).toEqual(heldIn(applyRowChange(before, change)));
      const others = changedParts(bytes, report.bytes).filter((part) => !MOVED.test(part));
      expect(others).toEqual([]);
    }
  }
}

const MOVED =
  /^\[Content_Types\]|workbook\.xml(\.rels)?$|sheets\/sheet[^/]*$|comments|\.vml$|drawing\d+\.xml$|chart\d+\.xml$|calcChain/;

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
