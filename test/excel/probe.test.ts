import { probe } from "../../src/excel/probe";
import type { Question } from "../../src/excel/probe/question";
import type { SimulatedSheetData } from "../../src/simulator";
import { openInExcel } from "./office-host";

const sheets: SimulatedSheetData[] = [
  {
    name: "机密项目",
    cells: { A1: { value: "机密内容" }, B2: { formula: "=A1", fill: "#DDEBF7" } },
    merges: ["A3:B4"],
  },
  { name: "二", cells: {}, visibility: "hidden" },
];

/** What of the workbook is the user's. */
function kept({ simulated }: ReturnType<typeof openInExcel>) {
  const { sheets: now, settings } = simulated.snapshot();
  return { now, settings };
}

const lineOf = (text: string, name: string) =>
  text.split("\n").find((line) => line.startsWith(name))!;

test("every question is answered or refused, and the workbook is as before", async () => {
  const opened = openInExcel(sheets, { settings: { "ziping.marks": "机密记录" } });
  opened.simulated.select("机密项目", "B2");
  const before = kept(opened);
  const { text, left } = await probe();
  expect(left).toBeNull();
  expect(kept(opened)).toEqual(before);
  expect(opened.simulated.selection()).toEqual({ sheet: "机密项目", a1: "B2" });
  expect(text).not.toContain("机密");
  const [facts, ...lines] = text.split("\n");
  expect(JSON.parse(facts!)).toMatchObject({ sharedRuntime: true, languages: ["zh-CN", "zh-CN"] });
  expect(lines.length).toBeGreaterThan(25);
  for (const line of lines) expect(line).toMatch(/^.+ \(\d+ ms\): .+/);
  expect(lineOf(text, "null leaves")).toContain('"formulas":[["=1+1","=x"]]');
});

test("what an Excel does otherwise is in the text", async () => {
  const name = "A3 merged areas of B2 ";
  openInExcel(sheets, { excelApi: "1.14", differences: [] });
  expect(lineOf((await probe()).text, name)).toMatch(/: \[\[0,0,3,2\]\]$/);
  openInExcel(sheets, { excelApi: "1.14", differences: ["mergesByTopLeft"] });
  expect(lineOf((await probe()).text, name)).toMatch(/: null$/);
  openInExcel(sheets, { excelApi: "1.9" });
  expect(lineOf((await probe()).text, name)).toMatch(/: "not asked: this Excel is too old"$/);
});

const fine = (name: string): Question => ({ name, ask: () => () => "done" });

test("a question that is refused, or broken, stops none of the others; the host's words are left out", async () => {
  const opened = openInExcel(sheets);
  const before = kept(opened);
  const { text, left } = await probe([
    {
      name: "refused",
      ask: (sheet) => {
        (sheet.context as Excel.RequestContext).workbook.worksheets.getItem("机密没有").activate();
        return () => "never";
      },
    },
    {
      name: "broken",
      ask: () => {
        throw new TypeError("机密");
      },
    },
    fine("last"),
  ]);
  expect(lineOf(text, "refused")).toMatch(/: refused, ItemNotFound/);
  expect(lineOf(text, "broken")).toMatch(/: refused, TypeError$/);
  expect(lineOf(text, "last")).toMatch(/: "done"$/);
  expect(text).not.toContain("机密");
  expect(left).toBeNull();
  expect(kept(opened)).toEqual(before);
});

test("where no scratch sheet can be made, that is the answer", async () => {
  const { simulated } = openInExcel(sheets);
  simulated.failAt(1, "AccessDenied");
  const { text, left } = await probe([fine("one")]);
  expect(text.split("\n")[1]).toMatch(/^scratch sheet: refused, AccessDenied/);
  expect(left).toBeNull();
  expect(simulated.snapshot().sheets.map(({ name }) => name)).toEqual(["机密项目", "二"]);
});

test("a scratch sheet that cannot be taken away is named", async () => {
  const opened = openInExcel(sheets);
  opened.simulated.failAt(1, "GeneralException", 3);
  const { text, left } = await probe([fine("one")]);
  expect(text).toContain("scratch sheet stays: refused, GeneralException");
  expect(opened.simulated.snapshot().sheets.map(({ name }) => name)).toEqual([
    "机密项目",
    "二",
    left,
  ]);
});
