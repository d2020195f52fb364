import type { Correction } from "./edit-plan";

/**
 * What a correction changes: figures that follow from others (totals, rates, scores), where something
 * stands, or the wording of a text, which only a person can approve of.
 */
export const CHANGE_KINDS = ["figures", "moves", "texts"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export function changeKindOf({ edits }: Pick<Correction, "edits">): ChangeKind {
  const isFigure = edits.every(
    ({ after }) => after.formula !== null || typeof after.value === "number",
  );
  if (isFigure) return "figures";
  const isLeft = edits.some(({ after }) => after.formula === null && after.value === null);
  return isLeft && edits.length > 1 ? "moves" : "texts";
}
