import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "./run-check";

const FORM = readFileSync("test/fixtures/form.xlsx");
const SAMPLE = "assets/sample.xlsx";

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping 自评表 📁 "));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

/** A name as long as a file may have, in bytes. */
const LONG = `${"长".repeat(80)}.xlsx`;

/** Good files and odd ones, with what Excel and systems leave beside them. */
function fill(): { good: string[]; odd: string[] } {
  const good = ["b.xlsx", "a.xlsx", `二级单位/${LONG}`, "二级单位/下 级/😀.xlsm"];
  const odd = ["空.xlsx", "半.xlsx", "说明.txt", "二级单位/扫描.pdf"];
  for (const name of good) put(name, FORM);
  put("空.xlsx", "");
  put("半.xlsx", FORM.subarray(0, FORM.length / 2));
  put("说明.txt", "请于月底前报送");
  put("二级单位/扫描.pdf", "%PDF-1.7");
  for (const name of ["~$a.xlsx", ".隐藏.xlsx", ".git/x.xlsx"]) put(name, FORM);
  return { good, odd };
}

test("a folder is checked with all below it: good files by their findings, each odd one by a line", async () => {
  const { good, odd } = fill();
  const { code, stdout } = await runCheck(folder, "--format", "json");
  expect(code).toBe(2);
  const { files } = JSON.parse(stdout) as { files: { path: string; error: string | null }[] };
  const named = (isGood: boolean) =>
    files
      .filter(({ error }) => (error === null) === isGood)
      .map(({ path }) => path)
      .sort();
  const inFolder = (names: string[]) => names.map((name) => join(folder, name)).sort();
  expect(named(true)).toEqual(inFolder(good));
  expect(named(false)).toEqual(inFolder(odd));
  expect(files.find(({ path }) => path.endsWith("扫描.pdf"))!.error).toMatch(/^这是 PDF 文件/);
});

test("several reports of one run say the same, and ndjson is the head and a line a file", async () => {
  put("a.xlsx", FORM);
  const outputs = ["结果.json", "结果.ndjson", "结果.txt"].map((name) => join(folder, name));
  const words = outputs.flatMap((path) => ["--output", path]);
  const run = await runCheck(join(folder, "a.xlsx"), SAMPLE, ...words);
  expect([run.code, run.stdout]).toEqual([1, ""]);
  const [json, ndjson, text] = outputs.map((path) => readFileSync(path, "utf8"));
  expect((await runCheck(join(folder, "a.xlsx"), SAMPLE, "--format", "json")).stdout).toBe(json);
  expect((await runCheck(join(folder, "a.xlsx"), SAMPLE)).stdout).toBe(text);
  const whole = JSON.parse(json!) as { files: unknown[] };
  expect(json).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  const { files, ...head } = whole;
  const lines = ndjson!.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([head, ...files]);
});

test("a report is never written over what is checked, nor half", async () => {
  const form = put("a.json", FORM);
  const over = await runCheck(form, "--output", form);
  expect(over.code).toBe(2);
  expect(over.stderr).toMatch(/是要校验的文件，没有写入/);
  expect(readFileSync(form).equals(FORM)).toBe(true);
  const elsewhere = await runCheck(SAMPLE, "--output", join(folder, "没有/结果.json"));
  expect(elsewhere.code).toBe(2);
  expect(elsewhere.stderr).toMatch(/无法写入（ENOENT）/);
  await runCheck(SAMPLE, "--output", join(folder, "结果.json"));
  expect(existsSync(join(folder, "结果.json.part"))).toBe(false);
});

test.each([
  [["--output", "结果.docx"], "--output 的扩展名只能是 .txt、.json、.ndjson"],
  [["--format", "xml"], "--format 只能是 text、json、ndjson"],
])("%j is refused with what there is", async (words, message) => {
  const { code, stderr } = await runCheck(SAMPLE, ...words);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("a folder without a file is said to be empty", async () => {
  const { code, stderr } = await runCheck(folder);
  expect(code).toBe(2);
  expect(stderr).toContain("给出的文件夹里没有文件。");
});
