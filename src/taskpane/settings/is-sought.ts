import type { Language } from "../../language";
import type { RuleData } from "../../lint/rule";

/** Whether a rule holds every word that is searched for, in its title, its reason or its source. */
export function isSought(rule: RuleData, sought: string, language: Language): boolean {
  const text = `${rule.title[language]} ${rule.why[language]} ${rule.source}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s/)
    .every((word) => text.includes(word));
}
