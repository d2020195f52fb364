import type { Language } from "../language";

/** The language for a tag such as "en-GB": English for English, Chinese for everything else. */
export function languageFor(tag: string): Language {
  return /^en\b/i.test(tag) ? "en-US" : "zh-CN";
}
