import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { CLEAR, editInPlace } from "../../src/xlsx/in-place/edit-in-place";
import { InPlaceRefused } from "../../src/xlsx/in-place/in-place-refused";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { expectInPlace, expectSameParts, tasksFor } from "../xlsx/in-place/expectations";
import { madeWorkbooks } from "../xlsx/in-place/made-workbooks";
import { convert, python } from "./programs";

const SCRIPT = join(__dirname, "make-workbooks.py");
const FIXTURES = join(__dirname, "../fixtures");

type Files = Record<string, Uint8Array>;

/** Files that LibreOffice, openpyxl, XlsxWriter, hucre and SheetJS have written. */
let files: Files;
let marked: Files;
let written: Files;

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.xlsx$/, ""), bytesOf(join(folder, name))]),
  );
}

function each(all: Files, change: (bytes: Uint8Array) => Uint8Array): Files {
  return Object.fromEntries(Object.entries(all).map(([name, bytes]) => [name, change(bytes)]));
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-written-"));
  python([SCRIPT, folder]);
  const others = { ...filesIn(folder), ...(await madeWorkbooks()) };
  // One in three is enough of LibreOffice's own.
  const third = Object.entries(others).filter((_, index) => index % 3 === 0);
  const own = convert(Object.fromEntries(third), "xlsx");
  const byOffice = Object.entries(own).map(([name, path]) => [
    `libreoffice-${name}`,
    bytesOf(path),
  ]);
  const fixtures = Object.entries(filesIn(FIXTURES)).filter(([name]) => !name.startsWith("locked"));
  files = { ...others, ...Object.fromEntries(byOffice), ...Object.fromEntries(fixtures) };
  const tasks = new Map<Uint8Array, ReturnType<typeof tasksFor>>();
  for (const bytes of Object.values(files)) tasks.set(bytes, tasksFor(await readWorkbook(bytes)));
  const notes = (bytes: Uint8Array) =>
    tasks.get(bytes)!.marks.map(({ at }) => ({ at, text: "错误：请核对" }));
  marked = each(
    files,
    (bytes) => editInPlace(bytes, { ...tasks.get(bytes)!, edits: [], notes: notes(bytes) }).bytes,
  );
  written = each(files, (bytes) => editInPlace(bytes, tasks.get(bytes)!).bytes);
}, 300_000);

test("there are workbooks of many writers", () => {
  expect(Object.keys(files).length).toBeGreaterThan(80);
});

test("only the cells meant are changed, and clearing gives the files back", async () => {
  for (const [name, bytes] of Object.entries(files)) {
    const { sheets } = await readWorkbook(bytes);
    const asked = { ...tasksFor({ sheets }), sheets };
    try {
      expectInPlace(bytes, marked[name]!, { ...asked, edits: [] });
      expectInPlace(bytes, written[name]!, asked);
      expectSameParts(bytes, editInPlace(marked[name]!, CLEAR).bytes);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  }
}, 120_000);

/** What the cells of a file hold, by sheet and address. */
async function valuesOf(path: string): Promise<Record<string, unknown>> {
  const { sheets }: WorkbookSnapshot = await readWorkbook(readFileSync(path));
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${toA1(cell)}`, cell.value])),
  );
}

test("LibreOffice opens each, and works out the same values as of the file before it was marked", async () => {
  const [before, after] = [convert(files, "xlsx"), convert(marked, "xlsx")];
  for (const name of Object.keys(files)) {
    expect([name, await valuesOf(after[name]!)]).toEqual([name, await valuesOf(before[name]!)]);
  }
}, 300_000);

test("LibreOffice opens each after cells were written, with what was written", async () => {
  const after = convert(written, "xlsx");
  for (const name of Object.keys(files)) {
    const snapshot = await readWorkbook(files[name]!);
    const values = await valuesOf(after[name]!);
    const texts = tasksFor(snapshot).edits.filter((edit) => typeof edit.after.value === "string");
    const refused = editInPlace(files[name]!, tasksFor(snapshot)).skipped.map(({ at }) => toA1(at));
    for (const { at, after: content } of texts.filter(({ at }) => !refused.includes(toA1(at)))) {
      expect([name, values[`${at.sheet}!${toA1(at)}`]]).toEqual([name, content.value]);
    }
  }
}, 300_000);

test("LibreOffice works out the same values after a row came, each cell at its new place", async () => {
  const refused: string[] = [];
  const longer: Files = {};
  for (const [name, bytes] of Object.entries(files).filter((_, index) => index % 3 === 0)) {
    const { sheets } = await readWorkbook(bytes);
    const row = { sheet: sheets[0]!.name, kind: "insert", row: ROW, like: "above" } as const;
    try {
      longer[name] = editInPlace(bytes, { rows: [row] }).bytes;
    } catch (error) {
      if (!(error instanceof InPlaceRefused)) throw error;
      refused.push(`${name}: ${error.obstacle}`);
    }
  }
  expect(refused.filter((each) => !/: (table|pivot|array|control)$/.test(each))).toEqual([]);
  expect(Object.keys(longer).length).toBeGreaterThan(20);
  const these = Object.fromEntries(Object.keys(longer).map((name) => [name, files[name]!]));
  const [before, after] = [convert(these, "xlsx"), convert(longer, "xlsx")];
  for (const name of Object.keys(longer)) {
    const first = (await readWorkbook(files[name]!)).sheets[0]!.name;
    const moved = Object.entries(await valuesOf(before[name]!)).map(([cell, value]) => {
      const [sheet, a1] = cell.split("!") as [string, string];
      const { row, column } = fromA1(a1);
      const isBelow = sheet === first && row >= ROW;
      return [`${sheet}!${toA1({ row: isBelow ? row + 1 : row, column })}`, value];
    });
    expect([name, await valuesOf(after[name]!)]).toEqual([name, Object.fromEntries(moved)]);
  }
  const folder = mkdtempSync(join(tmpdir(), "ziping-longer-"));
  const paths = Object.entries(longer).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  expect(JSON.parse(python([SCRIPT, "--load", ...paths]))).toHaveLength(paths.length);
}, 300_000);

/** Among what the files hold; zero-based. */
const ROW = 2;

test("openpyxl loads each, with the values that it finds in the file before", () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-loaded-"));
  const save = (all: Files, kind: string) =>
    Object.entries(all).map(([name, bytes]) => {
      const path = join(folder, `${name}-${kind}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
  const names = Object.keys(files);
  const load = (paths: readonly string[]): Record<string, Record<string, string>>[] =>
    JSON.parse(python([SCRIPT, "--load", ...paths]));
  const loaded = load([...save(files, "a"), ...save(marked, "b")]);
  names.forEach((name, index) => {
    expect([name, loaded[names.length + index]]).toEqual([name, loaded[index]]);
  });
  const texts = load(save(written, "c")).map((sheets) =>
    Object.values(sheets).flatMap(Object.values),
  );
  expect(
    texts.filter((all) => all.some((text) => text.startsWith("改 <正>"))).length,
  ).toBeGreaterThan(names.length / 2);
}, 120_000);
