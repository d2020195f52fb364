import type { Messages } from "../../locale";
import type { FormReview } from "../../review";
import { clip } from "../parts/clip";

/** What a form is called: its project, or that it names none. */
export function formName({ form }: FormReview, words: Messages): string {
  return clip(form.info.project?.value.text ?? "") || words.unnamedForm;
}

/** What is said of a form with no finding. */
export function quietText({ form, missing }: FormReview, words: Messages): string {
  if (form.filled) return words.nothingFound;
  return missing.length > 0 ? words.missing(missing.length) : words.unfilled;
}
