import type { Review, ReviewProgress } from "../../review";
import { WorkbookError } from "../../sheet/workbook";

/** How long the review goes on before the page gets its turn, in milliseconds. */
const SLICE_MS = 40;

interface Course {
  readonly onProgress: (progress: ReviewProgress) => void;
  /** Aborted, the review rejects with the problem "cancelled". */
  readonly signal: AbortSignal;
}

/** Runs a review to its end in slices, between which the page paints and hears clicks. */
export async function driven(
  steps: Generator<ReviewProgress, Review>,
  course?: Course,
): Promise<Review> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (performance.now() >= end) {
      if (!step.done) course?.onProgress(step.value);
      await turn();
      if (course?.signal.aborted) throw new WorkbookError("cancelled", "");
      end = performance.now() + SLICE_MS;
    }
    if (step.done) return step.value;
  }
}

/** A turn of the page. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
