import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "./run-check";

const SAMPLE = "assets/sample.xlsx";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

jest.setTimeout(30_000);

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function ruleSetWith(config: string): Promise<{ options: string; rules: string[] }> {
  const { stdout } = await runCheck(SAMPLE, "--format", "json", "--config", config);
  const report = JSON.parse(stdout);
  const forms: { findings: { rule: string }[] }[] = report.files[0].forms;
  const rules = forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return { options: report.ruleSet.options, rules };
}

test("a rule that the file switches off finds nothing, and the report names the settings", async () => {
  const off = '{"version":1,"rules":{"total-score":{"off":true}}}';
  const one = await ruleSetWith(written("one.json", off));
  const other = await ruleSetWith(
    written("other.json", `\ufeff{ "rules": { "total-score": { "off": true } }, "version": 1 }`),
  );
  expect(one.rules).not.toContain("total-score");
  expect(one.rules).toContain("total-weight");
  expect(one.options).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(other.options).toBe(one.options);
});

test("a file that changes nothing is the default", async () => {
  expect((await ruleSetWith(written("nothing.json", '{"version":1}'))).options).toBe("default");
});

test.each([
  ["{", "校验设置不是有效的 JSON"],
  ['{"version":1,"rules":{"weight-sum":{"off":1}}}', "rules.weight-sum.off 应为 true 或 false"],
  ['{"version":1,"__proto__":{}}', "__proto__ 没有这个设置项"],
])("%s is refused with the reason", async (text, reason) => {
  const { code, stdout, stderr } = await runCheck(SAMPLE, "--config", written("bad.json", text));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(reason);
});

test("a rule that this version does not have is skipped and said on stderr, in one line", async () => {
  const rules = '{"no\\u001b[2Jsuch":{},"total-score":{"off":true}}';
  const config = written("newer.json", `{"version":1,"rules":${rules}}`);
  const { stdout, stderr } = await runCheck(SAMPLE, "--config", config);
  expect(stderr).toBe(
    `${config}：有 1 条规则本版本没有，已略过（no [2Jsuch）；其余设置照常使用。\n`,
  );
  expect(stdout).not.toContain("total-score");
  expect(stdout).toContain("total-weight");
});

test("a file that is not there is told", async () => {
  const { code, stderr } = await runCheck(SAMPLE, "--config", join(folder, "gone.json"));
  expect(code).toBe(2);
  expect(stderr).toContain("打不开校验设置文件（ENOENT）");
});
