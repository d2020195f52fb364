import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS, type Settings } from "../lint/settings";
import { settingsFrom } from "../review";
import { UsageError } from "./arguments";

/** The settings in a JSON file, the defaults without one. Throws a UsageError that says why not. */
export async function readConfig(path: string | null): Promise<Settings> {
  if (path === null) return DEFAULT_SETTINGS;
  const read = settingsFrom(parse(path, await textOf(path)));
  if ("problem" in read) throw new UsageError(`${path}：${read.problem["zh-CN"]}`);
  return read;
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
