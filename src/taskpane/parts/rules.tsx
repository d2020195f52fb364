import { createContext, useContext } from "react";
import type { RuleData } from "../../lint/rule";

export const RulesContext = createContext<ReadonlyMap<string, RuleData>>(new Map());

/** What a rule says about itself. */
export function useRule(id: string): RuleData | undefined {
  return useContext(RulesContext).get(id);
}
