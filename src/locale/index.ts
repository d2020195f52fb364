import type { Language } from "../language";
import { enUS } from "./en-US";
import { zhCN, type Messages } from "./zh-CN";

export type { Language } from "../language";
export type { OpeningProblem, Problem } from "./problem";
export { languageFor } from "./language-for";
export { skippedLines } from "./skipped-lines";
export type { Messages } from "./zh-CN";
export type { PaneMessages } from "./zh-CN/pane";

/** Every language, a folder each; a view's words stand in the file of its name. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, "en-US": enUS };
