import type { Language } from "../language";
import { enUS } from "./en-US";
import { zhCN, type Messages } from "./zh-CN";

export type { Language } from "../language";
export type { OpeningProblem, Problem } from "./problem";
export { skippedLines } from "./skipped-lines";
export type { Messages } from "./zh-CN";

/** Every language, a folder each; a view's words stand in the file of its name. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, "en-US": enUS };

/** The language for a tag such as "en-GB": English for English, Chinese for everything else. */
export function languageFor(tag: string): Language {
  return /^en\b/i.test(tag) ? "en-US" : "zh-CN";
}
