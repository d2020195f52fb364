import type { Language } from "../language";
import { enUS } from "./en-US";
import { zhCN, type Messages } from "./zh-CN";

export type { Language } from "../language";
export type { Messages, Problem } from "./zh-CN";

export const messages: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, "en-US": enUS };

/** The language for a tag such as "en-GB": English for English, Chinese for everything else. */
export function languageFor(tag: string): Language {
  return /^en\b/i.test(tag) ? "en-US" : "zh-CN";
}
