import { exampleRows, exampleWorkbook } from "../test/support/example-form";
import type { AnyRule, CorrectionKind, Example, FailingExample, Severity } from "../src/lint/rule";
import { review } from "../src/review";
import { RULES } from "../src/rules";
import { columnLetters, fromA1, toA1, toSheetA1 } from "../src/sheet/address";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "错误 error",
  warning: "警告 warning",
  info: "提示 info",
};
const CORRECTION: Readonly<Record<CorrectionKind, string>> = {
  fix: "可自动更正 fix",
  suggest: "给出建议 suggest",
  none: "只能由填报人修改 none",
};

const SOURCES: Readonly<Record<string, string>> = {
  办法: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  表: "上述办法所附的项目支出绩效自评表",
  表头: "正在检查的这张表自己的表头",
};

/** Every page of docs/rules by file name, out of the rules themselves. */
export function renderRuleDocs(): Map<string, string> {
  return new Map([
    ["README.md", indexPage()],
    ...RULES.map((rule): [string, string] => [`${rule.id}.md`, pageOf(rule)]),
  ]);
}

function indexPage(): string {
  const rows = RULES.map(
    ({ id, title, severity, upTo, correction }) =>
      `| [${id}](${id}.md) | ${title["zh-CN"]}<br>${title["en-US"]} | ${severities(severity, upTo)} | ${CORRECTION[correction]} |`,
  );
  return page([
    "# 校验规则",
    `共 ${RULES.length} 条。本目录由规则本身生成（\`npm run docs\`），请勿手工修改。\n\n*${RULES.length} rules. These pages are written from the rules themselves; do not edit them.*`,
    `[示例表](#示例表) 是一张没有问题的自评表；每条规则的示例只写出对它的改动。`,
    ["| 规则 | 名称 | 级别 | 更正 |", "|---|---|---|---|", ...rows].join("\n"),
    "## 依据的简称",
    Object.entries(SOURCES)
      .map(([key, meaning]) => `- [${key}] ${meaning}`)
      .join("\n"),
    "## 示例表",
    table(exampleRows({}), allRows(), new Set()),
  ]);
}

function pageOf(rule: AnyRule): string {
  const { id, title, why, severity, upTo, correction, source, options = [], examples } = rule;
  return page([
    `# ${id}`,
    `**${title["zh-CN"]}**\n\n*${title["en-US"]}*`,
    `- 级别：${severities(severity, upTo)}\n- 更正：${CORRECTION[correction]}\n- 依据：${escape(source)}`,
    "## 为什么",
    `${escape(why["zh-CN"])}\n\n*${escape(why["en-US"])}*`,
    ...(options.length === 0
      ? []
      : [
          "## 选项",
          ...options.map(
            ({ name, default: usual, minimum, maximum, title: meaning }) =>
              `- \`${name}\`：${meaning["zh-CN"]}，默认 ${usual}，可设 ${minimum} 到 ${maximum}\n  *${meaning["en-US"]}; default ${usual}, from ${minimum} to ${maximum}.*`,
          ),
        ]),
    "## 不报的例子",
    ...examples.passes.map((example) => changesOf(example)),
    "## 会报的例子",
    ...examples.fails.map((example) => `${changesOf(example)}\n\n${messageOf(rule, example)}`),
    "[全部规则](README.md)",
  ]);
}

function severities(severity: Severity, upTo?: Severity): string {
  return upTo ? `${SEVERITY[severity]}（个别情形 ${SEVERITY[upTo]}）` : SEVERITY[severity];
}

/** What an example changes, as the rows it changes. */
function changesOf({ changes, copies = [], notes = {}, formats = {} }: Example): string {
  const parts = [sheetChanges(changes, "示例表")];
  for (const [at, text] of Object.entries(notes))
    parts.push(`单元格 ${at} 有批注“${escape(text)}”。`);
  for (const [at, code] of Object.entries(formats))
    parts.push(`单元格 ${at} 的数字格式是 \`${code}\`。`);
  copies.forEach((copy, index) => parts.push(sheetChanges(copy, `工作表“自评表${index + 2}”`)));
  return parts.join("\n\n");
}

function sheetChanges(changes: Example["changes"], name: string): string {
  const places = Object.keys(changes);
  if (places.length === 0) return `${name}，没有改动。`;
  const rows = [...new Set(places.map((at) => fromA1(at).row))].sort((a, b) => a - b);
  return `${name}，改动的单元格加粗：\n\n${table(exampleRows(changes), rows, new Set(places))}`;
}

function table(
  cells: readonly (readonly string[])[],
  rows: readonly number[],
  marked: ReadonlySet<string>,
): string {
  const width = Math.max(...rows.map((row) => cells[row]!.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (row: number) =>
    columns.map((column) => {
      const text = escape((cells[row]![column] ?? "").replace(/^'/, ""));
      return marked.has(toA1({ row, column })) ? `**${text || "（空）"}**` : text;
    });
  return [
    `| | ${columns.map(columnLetters).join(" | ")} |`,
    `|---|${columns.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row + 1} | ${line(row).join(" | ")} |`),
  ].join("\n");
}

function allRows(): number[] {
  return exampleRows({}).map((_, row) => row);
}

/** The sentence that the example gets. */
function messageOf(rule: AnyRule, example: FailingExample): string {
  const findings = review(exampleWorkbook(example)).forms.flatMap((one) => one.findings);
  const found = findings.find(
    ({ rule: id, cells: [first] }) =>
      id === rule.id && (toA1(first!) === example.at || toSheetA1(first!) === example.at),
  );
  if (!found) throw new Error(`${rule.id}: nothing is reported at ${example.at}`);
  const { severity, message } = found;
  return `> ${example.at} ${SEVERITY[severity]}：${escape(message["zh-CN"])}\n>\n> *${escape(message["en-US"])}*`;
}

function escape(text: string): string {
  return text.replace(/[\\|*_<>`&]/g, (sign) => `\\${sign}`).replace(/\n/g, " ");
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
