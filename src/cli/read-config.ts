import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS, type Settings } from "../lint/settings";
import { settingsFrom } from "../review";
import { UsageError } from "./arguments";
import { toLine } from "./report-text";

/** How many rules are named, and how much of a name is told, in characters. */
const MOST_NAMED = 5;
const LONGEST_NAME = 60;

/**
 * The settings in a JSON file, the defaults without one. Tells on stderr of rules that this version
 * does not have. Throws a UsageError that says why not.
 */
export async function readConfig(path: string | null): Promise<Settings> {
  if (path === null) return DEFAULT_SETTINGS;
  const read = settingsFrom(parse(path, await textOf(path)));
  if ("problem" in read) throw new UsageError(`${path}：${read.problem["zh-CN"]}`);
  if (read.unknown.length > 0) process.stderr.write(toLine(skipped(path, read.unknown)));
  return read.settings;
}

function skipped(path: string, unknown: readonly string[]): string {
  const names = unknown.slice(0, MOST_NAMED).map((id) => id.slice(0, LONGEST_NAME));
  const more = unknown.length > MOST_NAMED ? "等" : "";
  return `${path}：有 ${unknown.length} 条规则本版本没有，已略过（${names.join("、")}${more}）；其余设置照常使用。`;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UsageError(`${path}：打不开校验设置文件（${code}）。请检查路径和权限。`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(
      `${path}：校验设置不是有效的 JSON（${(error as Error).message.slice(0, 100)}）。请改正后再试。`,
    );
  }
}
