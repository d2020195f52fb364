import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { fromA1, toA1 } from "../../src/sheet/address";
import { contains, rangeFromA1, rangeToA1 } from "../../src/sheet/range";
import { TEMPLATES } from "../../src/template";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { KINDS, makeFile, type FormFile } from "./form-files";
import { countLines, wrappedTexts } from "./line-counts";
import { convert, run } from "./programs";

/** So much of its size a line of 宋体 takes in Excel, a little to spare: 13.5 points for 11. */
const lineSpacing = 1.3;

const files: Record<string, FormFile> = {};
let recalculated: Record<string, string>;
let laidOut: Record<string, string>;
let printed: Record<string, string>;

beforeAll(async () => {
  for (const kind of KINDS) files[kind.name] = await makeFile(kind);
  const bytes = Object.fromEntries(KINDS.map(({ name }) => [name, files[name]!.bytes]));
  recalculated = convert(bytes, "xlsx");
  // LibreOffice makes rows as high as their texts only in files of its own.
  const own = bytesOf(convert(bytes, "ods"));
  laidOut = convert(own, "xlsx", "ods");
  printed = convert(own, "pdf", "ods");
}, 180_000);

function bytesOf(paths: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, readFileSync(path)]),
  );
}

/** The pages as pictures, for a person to look at. */
afterAll(() => {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const { name } of KINDS) {
    run("pdftoppm", ["-r", "80", "-png", printed[name]!, join(folder, `form-${name}`)]);
  }
});

const squeezed = (text: string) => text.replace(/\s/g, "");

/** The texts of each page, without white space. */
function pagesOf(pdf: string): string[] {
  const count = Number(/^Pages:\s+(\d+)/m.exec(run("pdfinfo", [pdf]))![1]);
  return Array.from({ length: count }, (_, index) => {
    const page = String(index + 1);
    return squeezed(run("pdftotext", ["-raw", "-f", page, "-l", page, pdf, "-"]));
  });
}

test.each(KINDS)("$name: LibreOffice works out what the workbench shows", async ({ name }) => {
  const [sheet] = (await readWorkbook(readFileSync(recalculated[name]!))).sheets;
  const theirs = new Map(sheet!.cells.map((cell) => [toA1(cell), cell.value]));
  const formulas = Object.entries(files[name]!.saved.sheets[0]!.cells).filter(
    ([, { formula }]) => formula,
  );
  expect(formulas.length).toBeGreaterThan(5);
  for (const [a1, { value }] of formulas) {
    const result = theirs.get(a1) ?? "";
    if (typeof value === "number") expect([a1, result]).toEqual([a1, expect.closeTo(value, 8)]);
    else expect([a1, result]).toEqual([a1, value ?? ""]);
  }
});

test.each(TEMPLATES)("$id: LibreOffice finds the merged areas and the prompts", async ({ id }) => {
  const path = recalculated[`${id}-blank`]!;
  const { merges, validations } = files[`${id}-blank`]!.saved.sheets[0]!;
  const [sheet] = (await readWorkbook(readFileSync(path))).sheets;
  expect(sheet!.merges.map(rangeToA1).sort()).toEqual([...merges!].sort());
  const xml = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    htmlEntities: true,
  });
  const { worksheet } = xml.parse(
    strFromU8(unzipSync(readFileSync(path))["xl/worksheets/sheet1.xml"]!),
  );
  const told: { promptTitle: string; prompt: string }[] = worksheet.dataValidations.dataValidation;
  const theirs = told.map(({ promptTitle, prompt }) => `${promptTitle} ${prompt}`);
  const ours = validations!.map(({ prompt }) => `${prompt.title} ${prompt.message}`);
  expect([...new Set(theirs)].sort()).toEqual([...new Set(ours)].sort());
});

test.each(KINDS)("$name: prints on A4 pages, one wide, headed on every page", ({ name }) => {
  const pdf = printed[name]!;
  const { draft } = files[name]!;
  const pages = pagesOf(pdf);
  const sizes = run("pdfinfo", ["-l", "99", pdf]).match(/^Page +\d+ size:.*$/gm)!;
  expect(sizes).toHaveLength(pages.length);
  for (const size of sizes) expect(size).toMatch(/ 595\.\d+ x 841\.\d+ pts \(A4\)$/);
  const { top, bottom } = draft.printTitles;
  const headings = draft.cells.filter(({ row }) => row >= top && row <= bottom);
  for (const page of pages) {
    const missing = headings
      .filter(({ column }) => column > 0)
      .filter(({ value }) => !page.includes(squeezed(String(value))));
    expect(missing).toEqual([]);
  }
});

test.each(KINDS)("$name: every text of the form is printed, no figure as ###", ({ name }) => {
  const pages = pagesOf(printed[name]!);
  const texts = Object.values(files[name]!.saved.sheets[0]!.cells).flatMap(({ value }) =>
    typeof value === "string" && value !== "" ? [squeezed(value)] : [],
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => !pages.join("").includes(text))).toEqual([]);
  expect(pages.join("")).not.toContain("##");
});

test.each(TEMPLATES)("$id: no printed text is too high for its cell", async ({ id }) => {
  const texts = wrappedTexts(files[`${id}-blank`]!.saved.sheets[0]!);
  const lines = await countLines(texts);
  expect(Math.max(...lines)).toBeGreaterThan(1);
  const cutOff = texts.filter(
    ({ height, style }, index) => lines[index]! * style.size! * lineSpacing > height,
  );
  expect(cutOff).toEqual([]);
});

test.each(TEMPLATES)("$id: a row grows with the reason typed into it", async ({ id }) => {
  const { draft, saved } = files[`${id}-filled`]!;
  const merged = saved.sheets[0]!.merges!.map((text) => rangeFromA1("", text));
  const reasons = wrappedTexts(saved.sheets[0]!).filter(({ a1 }) => {
    const at = { sheet: "", ...fromA1(a1) };
    return at.column === draft.area.right && !merged.some((area) => contains(area, at));
  });
  const typed = reasons.filter(({ height }) => height === Infinity);
  expect(typed.length).toBeGreaterThan(8);
  const lines = await countLines(typed);
  const heights = rowHeightsIn(laidOut[`${id}-filled`]!);
  typed.forEach(({ a1, style }, index) => {
    const height = heights.get(fromA1(a1).row)!;
    expect(height).toBeGreaterThan((lines[index]! - 1) * style.size! * lineSpacing);
  });
});

/** Points of the rows in a file that LibreOffice has laid out. */
function rowHeightsIn(path: string): Map<number, number> {
  const xml = strFromU8(unzipSync(readFileSync(path))["xl/worksheets/sheet1.xml"]!);
  const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)];
  return new Map(rows.map(([, row, height]) => [Number(row) - 1, Number(height)]));
}

test.each(TEMPLATES)("$id: is printed hardly smaller than it is set", ({ id }) => {
  const word = "三级指标";
  const { style } = Object.values(files[`${id}-blank`]!.saved.sheets[0]!.cells).find(
    ({ value }) => value === word,
  )!;
  const words = run("pdftotext", ["-l", "1", "-bbox", printed[`${id}-blank`]!, "-"]);
  const [, left, right] = new RegExp(`xMin="(.*?)".* xMax="(.*?)".*>${word}<`).exec(words)!;
  const scale = (Number(right) - Number(left)) / (word.length * style!.size!);
  expect(scale).toBeGreaterThan(0.92);
  expect(scale).toBeLessThanOrEqual(1.01);
});
