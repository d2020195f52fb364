import { screen, within } from "@testing-library/react";
import { exampleWorkbook } from "../../support/example-form";
import { NO_SETTINGS } from "../../../src/lint/settings-refusal";
import { RULES } from "../../../src/rules";
import { review } from "../../../src/review";
import { WorkbookError } from "../../../src/sheet/workbook";
import { zhCN } from "../../../src/locale/zh-CN";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp } from "../render-app";
import { at } from "../sample";

const wrong = exampleWorkbook({ changes: { H22: "97" } });
const total = RULES.find(({ id }) => id === "total-score")!;
const gap = RULES.find(({ id }) => id === "execution-output-gap")!;
/** Few rules draw fast; that all of them are listed one test looks at. */
const FEW = RULES.filter(({ id }) =>
  [total.id, gap.id, "weight-sum", "score-missing", "hidden-content"].includes(id),
);

// jsdom lacks what every browser has.
Blob.prototype.text = function text(this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};

const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let blob: Blob | null = null;
  URL.createObjectURL = (each) => {
    blob = each as Blob;
    return "blob:x";
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blob!.text() });
  };
});

const press = (name: string) => screen.getByRole("button", { name });
const item = (rule: string) => document.querySelector(`li[data-rule="${rule}"]`);
const row = (rule: string) =>
  within(document.querySelector<HTMLElement>(`li[data-rule-setting="${rule}"]`)!);

/** The settings of a workbook in which this text is stored for them. */
async function openSettings(stored?: string, rules: typeof RULES = FEW) {
  const memory = new HostedWorkbook(wrong);
  if (stored !== undefined) await memory.keep("settings", stored);
  const app = renderApp(wrong, review, { workbook: memory, rules });
  await app.user.click(press("一键校验"));
  await app.user.click(press("设置"));
  const settings = () => JSON.parse(app.workbook.texts.get("settings") ?? "null");
  const preferences = () => JSON.parse(app.workbook.texts.get("preferences") ?? "null");
  return { ...app, settings, preferences };
}

const fileOf = (text: string, name = "规则.json") =>
  new File([text], name, { type: "application/json" });
const chooser = () =>
  screen.getByLabelText<HTMLInputElement>("导入规则设置", { selector: "input" });

test("open in place of the results, and Escape brings these back with the focus on the gear", async () => {
  const { user } = await openSettings();
  expect(screen.getByRole("heading", { name: "设置" })).toHaveFocus();
  expect(item("total-score")).toBeNull();
  expect(press("设置")).toHaveAttribute("aria-expanded", "true");
  await user.keyboard("{Escape}");
  expect(press("设置")).toHaveFocus();
  expect(item("total-score")).not.toBeNull();
});

test("help stands beside the version, and opens beside the pane", async () => {
  await openSettings();
  const help = screen.getByRole("link", { name: "帮助" });
  expect(help).toHaveAttribute("href", "support.html");
  expect(help).toHaveAttribute("target", "_blank");
});

test("list every rule of the catalogue with its switch and severity", async () => {
  await openSettings(undefined, RULES);
  expect(document.querySelectorAll("li[data-rule-setting]")).toHaveLength(RULES.length);
  for (const { id, title, severity } of RULES) {
    expect(row(id).getByLabelText(title["zh-CN"])).toBeChecked();
    expect(row(id).getByLabelText(`算错误还是提示：${title["zh-CN"]}`)).toHaveValue(severity);
  }
});

test("a rule that is switched off finds nothing, and finds again when it is on", async () => {
  const { user, settings, workbook } = await openSettings();
  await user.click(screen.getByRole("checkbox", { name: total.title["zh-CN"] }));
  expect(settings().rules).toEqual({ "total-score": { off: true } });
  expect(screen.getByText(/，已调整 1 条/)).toBeInTheDocument();
  await user.click(press("返回"));
  expect(item("total-score")).toBeNull();
  expect(workbook.asked).toEqual(["read"]);
  await user.click(press("设置"));
  await user.click(screen.getByRole("checkbox", { name: total.title["zh-CN"] }));
  await user.click(press("返回"));
  expect(item("total-score")).not.toBeNull();
  expect(settings()).toBeNull();
});

test("a rule's severity can be changed", async () => {
  const { user, settings } = await openSettings();
  await user.selectOptions(
    screen.getByLabelText(`算错误还是提示：${total.title["zh-CN"]}`),
    "提示",
  );
  expect(settings().rules).toEqual({ "total-score": { severity: "info" } });
  await user.click(press("返回"));
  expect(screen.getByRole("status")).not.toHaveTextContent("处错误");
});

test("an option is taken within its limits and refused outside of them", async () => {
  const { user, settings } = await openSettings();
  const [option] = gap.options!;
  const input = row(gap.id).getByRole("textbox", { name: option!.title["zh-CN"] });
  expect(input).toHaveValue(String(option!.default));
  await user.clear(input);
  await user.type(input, "1000{Enter}");
  expect(row(gap.id).getByText("请填 1 到 90 之间的数字。")).toBeInTheDocument();
  expect(input).toBeInvalid();
  expect(settings()).toBeNull();
  await user.clear(input);
  await user.type(input, "30");
  await user.tab();
  expect(settings().rules).toEqual({ [gap.id]: { options: { [option!.name]: 30 } } });
  expect(row(gap.id).getByText(`默认 ${option!.default}`)).toBeInTheDocument();
});

test("写入方式 数值: totals are written as values, and the preview says so", async () => {
  const { user, workbook, preferences } = await openSettings();
  await user.selectOptions(screen.getByLabelText("合计与执行率写入为"), "数值");
  expect(preferences()).toMatchObject({ writeAs: "value" });
  await user.click(press("返回"));
  await user.click(press("写入合计与更正"));
  expect(screen.queryByText(/=SUM/)).toBeNull();
  await user.click(press("写入"));
  expect(workbook.content(at("自评表", "H22"))).toMatchObject({ value: 98.5, formula: null });
});

test("写入方式 公式 is the default", async () => {
  const { user, workbook } = await openSettings();
  await user.click(press("返回"));
  await user.click(press("写入合计与更正"));
  await user.click(press("写入"));
  expect(workbook.content(at("自评表", "H22")).formula).toMatch(/^=SUM/);
});

test("preferences are kept in the workbook, each without touching the others", async () => {
  const { user, preferences } = await openSettings();
  await user.click(screen.getByRole("checkbox", { name: "表格修改后自动校验" }));
  await user.click(screen.getByRole("checkbox", { name: /后自动标记/ }));
  expect(preferences()).toMatchObject({
    autoCheck: false,
    markAfterRibbon: true,
    writeAs: "formula",
  });
});

test("export: a file, and the text to copy where the host shows none", async () => {
  const { user } = await openSettings();
  await user.click(screen.getByRole("checkbox", { name: total.title["zh-CN"] }));
  await user.click(press("导出规则设置"));
  const text = await saved[0]!.text;
  expect(saved[0]!.name).toBe("自评表校验规则.json");
  expect(JSON.parse(text)).toEqual({ version: 1, rules: { "total-score": { off: true } } });
  expect(screen.queryByLabelText("规则设置的内容")).toBeNull();
  await user.click(press("没有找到下载的文件？"));
  expect(screen.getByLabelText("规则设置的内容")).toHaveValue(text);
});

test("import: a file's rules count at once", async () => {
  const { user, settings } = await openSettings();
  await user.upload(chooser(), fileOf('{"version":1,"rules":{"total-score":{"off":true}}}'));
  expect(await screen.findByText("已导入：1 条规则与默认不同。")).toBeInTheDocument();
  expect(settings().rules).toEqual({ "total-score": { off: true } });
  expect(screen.getByRole("checkbox", { name: total.title["zh-CN"] })).not.toBeChecked();
  await user.click(press("恢复默认规则"));
  expect(settings()).toBeNull();
});

test.each([
  ["no JSON", "不是 JSON", NO_SETTINGS["zh-CN"]],
  ["another version", '{"version":7}', /version 应为 1/],
  ["__proto__", '{"version":1,"__proto__":{"off":true}}', /__proto__/],
  ["too large", `"${"长".repeat(400_000)}"`, zhCN.settings.fileTooLarge],
])(
  "import: a file with %s is refused with a sentence, and nothing changes",
  async (_, text, sentence) => {
    const { user, workbook } = await openSettings();
    await user.upload(chooser(), fileOf(text));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(workbook.texts.size).toBe(0);
  },
);

test("import: rules that this version does not have are skipped and said", async () => {
  const { user, settings } = await openSettings();
  const rules = '{"nonsense":{"severity":"error"},"total-score":{"off":true}}';
  await user.upload(chooser(), fileOf(`{"version":1,"rules":${rules}}`));
  expect(
    await screen.findByText("有 1 条规则本版本没有，已略过；其余 1 条已导入。"),
  ).toBeInTheDocument();
  expect(settings().rules).toEqual({ "total-score": { off: true } });
});

test("the usual rules say what was reset, and give it back", async () => {
  const { user, settings } = await openSettings();
  expect(press("恢复默认规则")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(row(total.id).getByRole("combobox"), "提示");
  await user.click(press("恢复默认规则"));
  expect(screen.getByText(/^已恢复默认：1 条规则/)).toBeInTheDocument();
  expect(settings()).toBeNull();
  await user.click(press("撤销"));
  expect(settings().rules).toEqual({ "total-score": { severity: "info" } });
  expect(screen.getByText("已撤销，规则的调整仍在。")).toBeInTheDocument();
  expect(press("恢复默认规则")).toHaveFocus();
});

test("an old error goes when a rule is changed, or the rules are exported", async () => {
  const { user } = await openSettings();
  await user.upload(chooser(), fileOf("不是"));
  expect(await screen.findByText(NO_SETTINGS["zh-CN"])).toBeInTheDocument();
  await user.click(row(total.id).getByRole("checkbox"));
  expect(screen.queryByText(NO_SETTINGS["zh-CN"])).toBeNull();
  await user.upload(chooser(), fileOf("不是"));
  expect(await screen.findByText(NO_SETTINGS["zh-CN"])).toBeInTheDocument();
  await user.click(press("导出规则设置"));
  expect(screen.queryByText(NO_SETTINGS["zh-CN"])).toBeNull();
});

describe("the list of rules", () => {
  const listed = () =>
    [...document.querySelectorAll<HTMLElement>("li[data-rule-setting]")].map(
      (each) => each.dataset.ruleSetting,
    );

  test("stands in the groups of the catalogue", async () => {
    await openSettings();
    const names = screen.getAllByRole("heading", { level: 4 }).map((each) => each.textContent);
    expect(names).toEqual(["表格与填写（1）", "分值与得分（4）"]);
  });

  test("is searched by words of the title and of the reason", async () => {
    const { user } = await openSettings();
    const search = screen.getByRole("searchbox", { name: "搜索规则" });
    await user.type(search, "隐藏 公开");
    expect(listed()).toEqual(["hidden-content"]);
    await user.type(search, "没有的词");
    expect(listed()).toEqual([]);
    expect(screen.getByText(/^没有这样的规则/)).toBeInTheDocument();
  });

  test("marks what was changed, and shows only that on demand", async () => {
    const { user } = await openSettings();
    expect(screen.queryByText("已调整")).toBeNull();
    await user.selectOptions(row(total.id).getByRole("combobox"), "提示");
    expect(row(total.id).getByText("已调整")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "只看已调整的" }));
    expect(listed()).toEqual([total.id]);
  });

  test("says why a rule is there, on demand", async () => {
    const { user } = await openSettings();
    expect(screen.queryByText(total.why["zh-CN"])).toBeNull();
    await user.click(press(`为什么：${total.title["zh-CN"]}`));
    expect(screen.getByText(total.why["zh-CN"])).toBeInTheDocument();
    expect(screen.getByText(`依据：${total.source}`)).toBeInTheDocument();
  });
});

describe("settings in the workbook that cannot be read", () => {
  const broken = '{"version":1,"rules":{"rule-of-a-newer-version":{"off":true}}}';
  test("are not changed by halves: no rule can be set, and the usual rules replace nothing", async () => {
    const { user, workbook } = await openSettings(broken);
    expect(row(total.id).getByRole("checkbox")).toBeDisabled();
    await user.click(press("恢复默认规则"));
    expect(workbook.texts.get("settings")).toBe(broken);
  });

  test("are replaced by a file", async () => {
    const { user, settings } = await openSettings(broken);
    await user.upload(chooser(), fileOf('{"version":1,"rules":{"total-score":{"off":true}}}'));
    expect(await screen.findByText("已导入：1 条规则与默认不同。")).toBeInTheDocument();
    expect(settings().rules).toEqual({ "total-score": { off: true } });
    expect(row(total.id).getByRole("checkbox")).toBeEnabled();
  });
});

test("the usual rules leave alone what was ignored", async () => {
  const entry = { rule: total.id, sheet: "自评表", cell: "H22", text: "97", reason: "已核实" };
  const rules = { [total.id]: { severity: "info" } };
  const stored = JSON.stringify({ version: 1, rules, ignored: [entry] });
  const { user, settings } = await openSettings(stored);
  await user.click(press("恢复默认规则"));
  expect(settings()).toEqual({ version: 1, rules: {}, ignored: [entry] });
});

test("a workbook that takes nothing in says why, and the switch stays as it was", async () => {
  const { user, workbook } = await openSettings();
  workbook.keepFailure = new WorkbookError("read-only", "");
  await user.click(screen.getByRole("checkbox", { name: total.title["zh-CN"] }));
  expect(screen.getByRole("alert")).toHaveTextContent(zhCN.problems["read-only"].what);
  expect(screen.getByRole("checkbox", { name: total.title["zh-CN"] })).toBeChecked();
  workbook.keepFailure = null;
  await user.click(press("重试"));
  expect(screen.getByRole("checkbox", { name: total.title["zh-CN"] })).not.toBeChecked();
});
