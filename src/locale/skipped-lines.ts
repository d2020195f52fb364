import type { SkippedSheet } from "../sheet/snapshot";
import type { PaneMessages } from "./zh-CN/pane";

/** Of more sheets than these the first are named. */
const MOST_NAMED = 5;

/** A sentence for each reason why sheets of a workbook were not read. */
export function skippedLines(
  skipped: readonly SkippedSheet[],
  { skippedSheets }: PaneMessages,
): string[] {
  const reasons = new Set(skipped.map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const names = skipped.filter((sheet) => sheet.reason === reason).map(({ name }) => name);
    const more = names.length > MOST_NAMED ? "…" : "";
    return skippedSheets[reason](names.slice(0, MOST_NAMED).join("、") + more);
  });
}
