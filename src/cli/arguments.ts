import { parseArgs } from "node:util";

export type Format = "json" | "text";

/** The least severity that makes the check fail. */
export type FailOn = "error" | "warning" | "never";

interface CheckArguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** Path of a file with settings for the rules; null for the defaults. */
  readonly config: string | null;
}

const FORMATS: readonly Format[] = ["text", "json"];
export const FAIL_ON: readonly FailOn[] = ["error", "warning", "never"];

export const USAGE = `用法：npm run check -- 文件... [选项]

校验工作簿（.xlsx、.xlsm、.xlsb、.xls、.et）中的项目支出绩效自评表。

选项：
  --format text|json             输出格式，默认 text
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
    files: positionals,
    format: oneOf("--format", values.format, FORMATS),
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
        config: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`选项有误：${(error as Error).message}`);
  }
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
