import type { CellAddress } from "../sheet/address";
import { contains, rangeFromA1, type CellRange } from "../sheet/range";
import type { SimulatedSnapshot } from "../simulator";

/** What is told beside the selected cell. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export type Prompts = readonly { readonly area: CellRange; readonly prompt: Prompt }[];

export function promptsOf({ name, validations }: SimulatedSnapshot["sheets"][number]): Prompts {
  return validations
    .filter(({ prompt }) => prompt.title !== "" || prompt.message !== "")
    .map(({ area, prompt }) => ({ area: rangeFromA1(name, area), prompt }));
}

export function promptAt(prompts: Prompts, at: CellAddress): Prompt | undefined {
  return prompts.find(({ area }) => contains(area, at))?.prompt;
}
