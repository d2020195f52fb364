import { extname } from "node:path";
import { parseArgs } from "node:util";
import { FORMAT_OF_ENDING, FORMATS, type Format } from "./report-formats";

/** The least severity that makes the check fail. */
export type FailOn = "error" | "warning" | "never";

interface CheckArguments {
  /** Files, and folders of files. */
  readonly paths: readonly string[];
  /** Of what goes to the standard output, where no file is named. */
  readonly format: Format;
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  /** Path of a file with settings for the rules; null for the defaults. */
  readonly config: string | null;
}

/** A report that goes into a file. */
interface Output {
  readonly path: string;
  readonly format: Format;
}

export const FAIL_ON: readonly FailOn[] = ["error", "warning", "never"];

export const USAGE = `用法：npm run check -- 文件或文件夹... [选项]

校验工作簿（.xlsx、.xlsm、.xlsb、.xls、.et）中的项目支出绩效自评表。文件夹连同下级文件夹一起校验，
隐藏文件和“~$”开头的临时文件除外。

选项：
  --format text|json|ndjson      输出格式，默认 text
  --output FILE                  结果写入文件，格式看扩展名：.txt、.json、.ndjson；可以给出几个
  --fail-on error|warning|never  发现哪一级问题时以 1 退出，默认 error
  --config FILE                  校验设置（JSON）：停用规则、改算错误还是提示、改选项、忽略个别结果
  --help                         显示本说明

退出码：0 没有达到 --fail-on 的问题；1 有；2 用法有误，或有文件、工作表无法读取。
`;

/** What was wrong with the command line, in Chinese. */
export class UsageError extends Error {}

/** Reads the command line; null when only help is wanted. Throws a UsageError. */
export function readArguments(words: readonly string[]): CheckArguments | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError("没有给出要校验的文件。");
  return {
    paths: positionals,
    format: oneOf("--format", values.format, FORMATS),
    outputs: values.output.map(outputOf),
    failOn: oneOf("--fail-on", values["fail-on"], FAIL_ON),
    config: values.config ?? null,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        "fail-on": { type: "string", default: "error" },
        output: { type: "string", multiple: true, default: [] },
        config: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`选项有误：${(error as Error).message}`);
  }
}

function outputOf(path: string): Output {
  const format = FORMAT_OF_ENDING[extname(path).toLowerCase()];
  if (format) return { path, format };
  const endings = Object.keys(FORMAT_OF_ENDING).join("、");
  throw new UsageError(`--output 的扩展名只能是 ${endings}，不能是“${path}”。`);
}

/** The word among those allowed. Throws a UsageError. */
export function oneOf<Word extends string>(
  option: string,
  word: string | undefined,
  allowed: readonly Word[],
): Word {
  const found = allowed.find((each) => each === word);
  if (found) return found;
  throw new UsageError(`${option} 只能是 ${allowed.join("、")}，不能是“${word}”。`);
}
