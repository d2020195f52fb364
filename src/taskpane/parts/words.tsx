import { createContext, useContext } from "react";
import type { Language } from "../../language";
import { zhPane, type PaneMessages } from "../../locale/zh-CN/pane";

export interface Words {
  readonly language: Language;
  readonly words: PaneMessages;
}

const CHINESE: Words = { language: "zh-CN", words: zhPane };

/** The words of a language; only Chinese ones come with the pane itself. */
export async function wordsOf(language: Language): Promise<Words> {
  if (language === "zh-CN") return CHINESE;
  return { language, words: (await import("../../locale/en-US/pane")).enPane };
}

export const WordsContext = createContext<Words>(CHINESE);

/** The words of the language in use, and its name. */
export function useWords(): Words {
  return useContext(WordsContext);
}
