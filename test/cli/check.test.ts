import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE_FAULTS } from "../../scripts/sample-faults";
import { endlessXls } from "../support/endless-xls";
import { runCheck } from "./run-check";

const FORM = "test/fixtures/form.xlsx";
const XLS_FORM = "test/fixtures/form-libreoffice.xls";
const SAMPLE = "assets/sample.xlsx";
const NO_FORM = "test/fixtures/chinese-dates.xlsx";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

jest.setTimeout(30_000);

test.each<[words: string[], code: number]>([
  [[FORM], 0],
  [[FORM, "--fail-on", "warning"], 1],
  [[SAMPLE], 1],
  [[SAMPLE, "--fail-on", "never"], 0],
  [[SAMPLE, "gone.xlsx", "--fail-on", "never"], 2],
  [[NO_FORM, "--fail-on", "warning"], 0],
])("check %j exits with %i", async (words, code) => {
  expect((await runCheck(...words)).code).toBe(code);
});

test.each([
  [[], "没有给出要校验的文件。"],
  [[FORM, "--format", "xml"], "--format 只能是 text、json、ndjson，不能是“xml”。"],
  [[FORM, "--fail-on", "info"], "--fail-on 只能是 error、warning、never，不能是“info”。"],
  [[FORM, "--fast"], "选项有误：Unknown option '--fast'"],
])("wrong usage %j says what is wrong and how it goes", async (words, message) => {
  const { code, stdout, stderr } = await runCheck(...words);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr).toContain("用法：npm run check -- 文件或文件夹... [选项]");
});

test("--help explains and succeeds", async () => {
  const { code, stdout, stderr } = await runCheck("--help");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("退出码：0");
});

test("files that cannot be read are told in Chinese, and the others are still checked", async () => {
  writeFileSync(join(folder, "空.xlsx"), "");
  writeFileSync(join(folder, "文字.xlsx"), "项目支出绩效自评表");
  writeFileSync(join(folder, "半截.xlsx"), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
  const broken = ["空.xlsx", "文字.xlsx", "半截.xlsx", "没有.xlsx"].map((name) =>
    join(folder, name),
  );
  const { code, stdout } = await runCheck(...broken, FORM, "--format", "json");
  expect(code).toBe(2);
  const { files } = JSON.parse(stdout);
  expect(files.map(({ error }: { error: string | null }) => error?.split("。")[0] ?? null)).toEqual(
    [
      "文件是空的（0 字节），没有可校验的内容",
      "文件的内容是纯文本（例如 CSV），不是 Excel 工作簿",
      "文件已损坏或不完整，无法读取",
      "找不到这个文件",
      null,
    ],
  );
  expect(files[0]).toEqual({
    path: broken[0],
    error: expect.any(String),
    forms: [],
    unrecognised: [],
  });
  expect(files[4].forms).toHaveLength(1);
});

test("an .xls that a library cannot end reading is one line, and the others are still checked", async () => {
  const endless = join(folder, "绕圈.xls");
  writeFileSync(endless, endlessXls());
  const { code, stdout } = await runCheck(endless, XLS_FORM, "--format", "json");
  expect(code).toBe(2);
  const [first, second] = JSON.parse(stdout).files;
  expect(first.error).toMatch(
    /^(读取这个文件用了太多时间或内存|文件已损坏).*另存为 \.xlsx 后再校验。$/,
  );
  expect(second).toMatchObject({ error: null, forms: [{ sheet: "自评表" }] });
});

test("a long report arrives whole through a pipe", async () => {
  const files = Array.from({ length: 12 }, () => SAMPLE);
  const { stdout } = await runCheck(...files, "--format", "json");
  expect(stdout.length).toBeGreaterThan(500_000);
  expect(JSON.parse(stdout).files).toHaveLength(12);
});

test("the sample's last sheet has the ten faults that were put into it, and no other errors", async () => {
  const { stdout } = await runCheck(SAMPLE, "--format", "json");
  const { forms } = JSON.parse(stdout).files[0];
  expect(forms).toHaveLength(9);
  type Found = { rule: string; severity: string };
  const found = forms[8].findings as Found[];
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(SAMPLE_FAULTS.map(({ rule }) => rule)),
  );
  expect(new Set(SAMPLE_FAULTS.map(({ rule }) => rule)).size).toBe(10);
  const errors = found.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  expect(SAMPLE_FAULTS.map(({ rule }) => rule)).toEqual(expect.arrayContaining(errors));
  for (const form of forms.slice(0, 8)) {
    expect(form.findings.filter(({ severity }: Found) => severity === "error")).toEqual([]);
  }
});

test("the text report has a line for each finding, sheets without a form, and a summary", async () => {
  const { stdout } = await runCheck(SAMPLE, NO_FORM);
  const lines = stdout.split("\n");
  expect(lines).toContainEqual(
    expect.stringMatching(/^示例 十处典型错误 表 H23 错误 total-score（[^）]+）: .*97.*95/),
  );
  expect(lines).toContain("Sheet 没有发现自评表");
  expect(lines).toContainEqual(
    expect.stringMatching(/^assets\/sample\.xlsx：9 张自评表，6 处错误，/),
  );
  expect(lines).toContain(`${NO_FORM}：0 张自评表，0 处错误，0 处警告，0 处提示`);
});
