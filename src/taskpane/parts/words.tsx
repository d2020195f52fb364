import { createContext, useContext } from "react";
import type { Language } from "../../language";
import { MESSAGES, type Messages } from "../../locale";

export interface Words {
  readonly language: Language;
  readonly words: Messages;
}

export function wordsOf(language: Language): Words {
  return { language, words: MESSAGES[language] };
}

export const WordsContext = createContext<Words>(wordsOf("zh-CN"));

/** The words of the language in use, and its name. */
export function useWords(): Words {
  return useContext(WordsContext);
}
