import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { oneOf, UsageError, FAIL_ON, type FailOn } from "./arguments";

/** A file, and where its changed copy goes. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  /** Whether a file that is there may be written over; the original never is. */
  readonly force: boolean;
}

interface MarkArguments {
  readonly copies: readonly Copy[];
  readonly write: boolean;
  readonly notes: boolean;
  readonly failOn: FailOn;
  /** Path of a file with settings for the rules; null for the defaults. */
  readonly config: string | null;
}

export const MARK_USAGE = `用法：npm run --silent ziping -- mark 文件... -o 文件夹|文件 [选项]

校验 .xlsx、.xlsm 文件，把发现的问题用颜色标记在副本上。原文件不变；副本中只有标记的单元格变色，其余都和原文件一样。

选项：
  -o, --output 文件夹|文件       副本放在哪里；只有一个文件时可以直接给出副本的文件名
  --notes                        在标记的单元格上加批注，写明问题；原有的批注保留
  --write                        同时写入可以自动写入的更正（与加载项“写入预览”中的一样）
  --force                        副本已存在时覆盖
  --fail-on error|warning|never  还有哪一级问题时以 1 退出，默认 error
  --config FILE                  校验设置（JSON）
  --help                         显示本说明

退出码：0 没有达到 --fail-on 的问题；1 有；2 用法有误，或有文件没有做成。
`;

export const CLEAR_USAGE = `用法：npm run --silent ziping -- clear 文件 -o 文件 [--force]

在文件的副本上清除本程序的标记、批注和记录，恢复单元格原来的填充。已写入的内容不变。

选项：
  -o, --output 文件  副本的文件名
  --force            副本已存在时覆盖
  --help             显示本说明

退出码：0 已清除；2 用法有误，或没有做成。
`;

const OF_A_COPY = {
  output: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** Reads the command line of `mark`; null when only help is wanted. Throws a UsageError. */
export function readMarkArguments(words: readonly string[]): MarkArguments | null {
  const { values, positionals } = parse(words, {
    ...OF_A_COPY,
    write: { type: "boolean", default: false },
    notes: { type: "boolean", default: false },
    "fail-on": { type: "string", default: "error" },
    config: { type: "string" },
  } as const);
  if (values.help) return null;
  const output = outputOf(positionals, values.output, "标记");
  const isFolder = positionals.length > 1 || /[\\/]$/.test(output) || isExistingFolder(output);
  const copies = positionals.map((from) => ({
    from,
    to: isFolder ? join(output, basename(from)) : output,
    force: values.force,
  }));
  refuseSameName(copies);
  const failOn = oneOf("--fail-on", values["fail-on"], FAIL_ON);
  const { write, notes, config = null } = values;
  return { copies, write, notes, failOn, config };
}

/** Reads the command line of `clear`; null when only help is wanted. Throws a UsageError. */
export function readClearArguments(words: readonly string[]): Copy | null {
  const { values, positionals } = parse(words, OF_A_COPY);
  if (values.help) return null;
  const to = outputOf(positionals, values.output, "清除标记");
  if (positionals.length > 1) throw new UsageError("一次只能清除一个文件的标记。");
  return { from: positionals[0]!, to, force: values.force };
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`选项有误：${(error as Error).message}`);
  }
}

function outputOf(files: readonly string[], output: string | undefined, what: string): string {
  if (files.length === 0) throw new UsageError(`没有给出要${what}的文件。`);
  if (!output) throw new UsageError("没有给出副本放在哪里（-o）。原文件不会被改动。");
  return output;
}

function isExistingFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuseSameName(copies: readonly Copy[]): void {
  const seen = new Map<string, Copy>();
  for (const copy of copies) {
    const other = seen.get(copy.to);
    if (other) {
      throw new UsageError(`${other.from} 和 ${copy.from} 同名，副本会互相覆盖。请分开标记。`);
    }
    seen.set(copy.to, copy);
  }
}
