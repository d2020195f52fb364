import { ADDRESSES } from "./addresses";
import { COMMANDS } from "./commands";
import { rootOf, type Element } from "./element";
import type { ManifestRule, Surroundings } from "./rule";
import { STRUCTURE } from "./structure";
import { WORDS } from "./words";

/** What the official validator would say, which needs a service on the internet, and what only this project knows. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  ...STRUCTURE,
  ...WORDS,
  ...ADDRESSES,
  ...COMMANDS,
];

/** What is wrong with a manifest, as "rule: where"; nothing where all is well. */
export function manifestFaults(xml: string, around: Surroundings): string[] {
  let app: Element;
  try {
    app = rootOf(xml);
  } catch (error) {
    return [`xml: ${(error as Error).message}`];
  }
  return MANIFEST_RULES.flatMap(({ id, faults }) =>
    faults(app, around).map((fault) => `${id}: ${fault}`),
  );
}
