import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { differentParts } from "../xlsx/in-place/compare";
import { runCheck, runZiping } from "./run-check";

const SAMPLE = "assets/sample.xlsx";
const FORM = "test/fixtures/form.xlsx";

let folder: string;
const made = (name: string) => join(folder, name);
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

jest.setTimeout(60_000);

test("what is found is marked and noted in a copy, which is found the same, and cleared gives the file back", async () => {
  const before = bytesOf(SAMPLE);
  const marking = await runZiping("mark", SAMPLE, "-o", made("标记.xlsx"), "--notes");
  expect(marking).toMatchObject({ code: 1, stderr: "" });
  expect(marking.stdout).toMatch(/标记\.xlsx：标记 \d+ 个单元格，加批注 \d+ 处。\n$/);
  expect(bytesOf(SAMPLE)).toEqual(before);
  // That the sheet has notes is a finding of its own.
  const json = async (path: string) =>
    JSON.parse((await runCheck(path, "--format", "json")).stdout).files[0].forms.map(
      (form: { findings: { rule: string }[] }) => ({
        ...form,
        findings: form.findings.filter(({ rule }) => rule !== "hidden-content"),
      }),
    );
  expect(await json(made("标记.xlsx"))).toEqual(await json(SAMPLE));
  const { sheets } = await readWorkbook(bytesOf(made("标记.xlsx")));
  expect(sheets.flatMap(({ notes }) => notes).map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^错误：/),
  );
  const clearing = await runZiping("clear", made("标记.xlsx"), "-o", made("清除.xlsx"));
  expect(clearing).toMatchObject({ code: 0, stderr: "" });
  expect(clearing.stdout).toMatch(
    /清除 \d+ 个单元格的标记，恢复原来的填充。本程序留下的批注、撤销记录和规则设置已清除。\n$/,
  );
  expect(differentParts(before, bytesOf(made("清除.xlsx")))).toEqual(["xl/styles.xml"]);
});

test("--write corrects what the preview would, and marks what is left", async () => {
  const { code, stdout } = await runZiping("mark", SAMPLE, "-o", made("a.xlsx"), "--write");
  expect(code).toBe(1);
  const [, marks, written] = /标记 (\d+) 个单元格，写入 (\d+) 个。/.exec(stdout)!;
  const plain = await runZiping("mark", SAMPLE, "-o", made("b.xlsx"));
  expect(Number(/标记 (\d+)/.exec(plain.stdout)![1])).toBeGreaterThan(Number(marks));
  expect(Number(written)).toBeGreaterThan(10);
  // The total over a score that was mended is held back until the score is right.
  const again = await runZiping("mark", made("a.xlsx"), "-o", made("c.xlsx"), "--write");
  expect(again.stdout).toContain("写入 1 个。");
  const third = await runZiping("mark", made("c.xlsx"), "-o", made("d.xlsx"), "--write");
  expect(third.stdout).not.toContain("写入");
});

test("a note that was there stays alone, and is told", async () => {
  const parts = unzipSync(bytesOf(SAMPLE));
  await runZiping("mark", SAMPLE, "-o", made("a.xlsx"), "--notes");
  const noted = unzipSync(bytesOf(made("a.xlsx")));
  expect(Object.keys(parts).some((name) => name.includes("comments"))).toBe(false);
  const foreign = Object.fromEntries(
    Object.entries(noted).map(([name, content]) => [
      name,
      name.includes("comments")
        ? strToU8(strFromU8(content).replace("自评表校验助手", "李四"))
        : content,
    ]),
  );
  writeFileSync(made("b.xlsx"), zipSync(foreign));
  const { stdout } = await runZiping("mark", made("b.xlsx"), "-o", made("c.xlsx"), "--notes");
  expect(stdout).toContain("以下单元格原有批注，保留原样，没有另加：");
  expect(stdout).not.toContain("加批注 ");
  const comments = Object.keys(foreign).filter((name) => name.includes("comments"));
  const after = unzipSync(bytesOf(made("c.xlsx")));
  for (const name of comments) expect(after[name]).toEqual(foreign[name]);
});

test("several files go into a folder, each under its own name", async () => {
  const { code } = await runZiping("mark", SAMPLE, FORM, "-o", made("副本"));
  expect(code).toBe(1);
  expect(bytesOf(made("副本/sample.xlsx")).length).toBeGreaterThan(0);
  expect(bytesOf(made("副本/form.xlsx")).length).toBeGreaterThan(0);
});

test("a file that is there is written over only with --force, the original never", async () => {
  copyFileSync(FORM, made("a.xlsx"));
  writeFileSync(made("b.xlsx"), "别人的");
  const refused = await runZiping("mark", made("a.xlsx"), "-o", made("b.xlsx"));
  expect(refused.code).toBe(2);
  expect(refused.stdout).toContain("已存在，没有写入。请换一个位置，或用 --force 覆盖。");
  expect(readFileSync(made("b.xlsx"), "utf8")).toBe("别人的");
  for (const to of [made("a.xlsx"), join(folder, "x", "..", "a.xlsx"), folder]) {
    const own = await runZiping("mark", made("a.xlsx"), "-o", to, "--force");
    expect([own.code, own.stdout]).toEqual([
      2,
      expect.stringContaining("副本和原文件是同一个文件"),
    ]);
  }
  expect(bytesOf(made("a.xlsx"))).toEqual(bytesOf(FORM));
  expect((await runZiping("mark", made("a.xlsx"), "-o", made("b.xlsx"), "--force")).code).toBe(0);
});

test("a file of another kind is told, and the others are marked", async () => {
  const { code, stdout } = await runZiping(
    ...["mark", "test/fixtures/form-libreoffice.xls", "gone.xlsx", FORM, "-o", made("副本")],
  );
  expect(code).toBe(2);
  expect(stdout).toContain("form-libreoffice.xls：没有做成。这种文件不能在副本上标记");
  expect(stdout).toContain("gone.xlsx：没有做成。找不到这个文件");
  expect(bytesOf(made("副本/form.xlsx")).length).toBeGreaterThan(0);
});

test("a record that cannot be read, and marks without one, are left alone and told", async () => {
  await runZiping("mark", SAMPLE, "-o", made("a.xlsx"));
  const parts = unzipSync(bytesOf(made("a.xlsx")));
  const record = strFromU8(parts["customXml/item1.xml"]!);
  const newer = strToU8(record.replace('version="1"', 'version="9"'));
  writeFileSync(made("b.xlsx"), zipSync({ ...parts, "customXml/item1.xml": newer }));
  const later = await runZiping("clear", made("b.xlsx"), "-o", made("c.xlsx"));
  expect(later.code).toBe(2);
  expect(later.stdout).toContain("标记没有清除，副本和原文件一样。");
  expect(later.stdout).toContain("较新版本的程序做的");
  const other = strToU8('<a xmlns="urn:a"/>');
  writeFileSync(made("d.xlsx"), zipSync({ ...parts, "customXml/item1.xml": other }));
  const lost = await runZiping("clear", made("d.xlsx"), "-o", made("e.xlsx"));
  expect(lost.stdout).toContain(
    "以下单元格是标记的颜色，但没有记录原来的填充，保持现状，请手工核对：",
  );
});

test.each([
  [["mark", FORM], "没有给出副本放在哪里（-o）"],
  [["mark", "-o", "x"], "没有给出要标记的文件"],
  [["mark", FORM, `./${FORM}`, "-o", "x"], "同名，副本会互相覆盖"],
  [["mark", FORM, "-o", "x", "--fast"], "选项有误"],
  [["clear", FORM, SAMPLE, "-o", "x"], "一次只能清除一个文件"],
  [["clear", FORM], "没有给出副本放在哪里（-o）"],
  [["paint", FORM], "没有“paint”这个命令。"],
  [["toString"], "没有“toString”这个命令。"],
  [[], "没有给出命令。"],
])("wrong usage %j says what is wrong and how it goes", async (words, message) => {
  const { code, stdout, stderr } = await runZiping(...words);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toContain("用法：npm run --silent ziping -- ");
});

test.each([["--help"], ["mark", "--help"], ["clear", "--help"]])(
  "%s %s explains",
  async (...words) => {
    const { code, stdout, stderr } = await runZiping(...words.filter(Boolean));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("用法：");
  },
);
