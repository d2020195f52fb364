import type { Form, Unrecognised } from "./form/form";
import { planEdits, type EditPlan } from "./lint/plan-edits";
import type { Finding } from "./lint/rule";
import type { WorkbookSnapshot } from "./sheet/snapshot";

export interface FormReview {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** Everything a check of a workbook tells. */
export interface Review {
  readonly forms: readonly FormReview[];
  readonly unrecognised: readonly Unrecognised[];
  readonly plan: EditPlan;
}
void planEdits;
export declare function review(snapshot: WorkbookSnapshot): Review;
