import { countMissing, isChecked } from "../../outcome";
import type { Review } from "../../review";
import type { Checked } from "./state";
import { allFindings, count, countUnfilled } from "./counts";

/** Whether the workbook can be sent, in the order in which it is asked. */
export type Verdict =
  | { readonly kind: "no-form" }
  | { readonly kind: "errors"; readonly forms: number; readonly errors: number }
  /** `cells` are still blank, 0 where that cannot be told. */
  | { readonly kind: "unfilled"; readonly forms: number; readonly cells: number }
  /** Sheets, tables or rows were not looked at, or hardly a target of a form was judged. */
  | { readonly kind: "in-part"; readonly forms: number; readonly warnings: number }
  | { readonly kind: "warnings"; readonly warnings: number }
  /** `unjudged` targets are left for the user to look at. */
  | {
      readonly kind: "clean";
      readonly forms: number;
      readonly hints: number;
      readonly unjudged: number;
    };

export function verdictOf({ review, snapshot }: Pick<Checked, "review" | "snapshot">): Verdict {
  const forms = review.forms.length;
  if (forms === 0) return { kind: "no-form" };
  const { error: errors, warning: warnings, info: hints } = count(allFindings(review));
  if (errors > 0) return { kind: "errors", forms: formsWithErrors(review), errors };
  const unfilled = countUnfilled(review);
  if (unfilled > 0)
    return {
      kind: "unfilled",
      forms: unfilled,
      cells: sumOf(review.forms.map(countMissing)),
    };
  const unseen = [
    ...review.forms.filter((form) => !isChecked(form)),
    ...review.hidden,
    ...review.unrecognised,
    ...(snapshot.skipped ?? []),
  ];
  if (unseen.length > 0) return { kind: "in-part", forms, warnings };
  if (warnings > 0) return { kind: "warnings", warnings };
  return { kind: "clean", forms, hints, unjudged: countUnjudged(review) };
}

/** Targets of which nobody could tell whether they were met. */
export function countUnjudged({ forms }: Review): number {
  return sumOf(forms.map(({ unjudged }) => unjudged.length));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function formsWithErrors({ forms }: Review): number {
  const isError = ({ severity }: { readonly severity: string }) => severity === "error";
  return forms.filter(({ findings }) => findings.some(isError)).length;
}
