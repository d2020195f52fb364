import type { PaneMessages } from "../../locale";
import { countMissing } from "../../outcome";
import type { FormReview } from "../../review";
import { clip } from "../parts/clip";

/** What a form is called: its project, or that it names none. */
export function formName({ form }: FormReview, words: PaneMessages): string {
  return clip(form.info.project?.value.text ?? "") || words.unnamedForm;
}

/** What is said of a form with no finding. */
export function quietText(review: FormReview, words: PaneMessages): string {
  if (review.form.filled) return words.nothingFound;
  const blank = countMissing(review);
  return blank > 0 ? words.blankCells(blank) : words.notFilled;
}
