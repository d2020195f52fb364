import { toSheetA1 } from "./address";
import type { Mark, MarkColour } from "./workbook";

/** The fills of marks: colours beside every palette, so that nobody picks them by hand. */
export const MARK_COLOURS: Readonly<Record<MarkColour, string>> = {
  error: "#FFC7CF",
  warning: "#FFE69A",
  info: "#D6E8FB",
};

/** From the most serious to the least. */
const BY_SERIOUSNESS: readonly MarkColour[] = ["error", "warning", "info"];

/** Whether a fill of this colour can only be one of our marks. */
export function isMarkColour(color: string): boolean {
  return Object.values(MARK_COLOURS).includes(color.toUpperCase());
}

/** The marks of each cell by its name, the most serious one where there are several. */
export function mostSerious(marks: readonly Mark[]): Map<string, Mark> {
  const rank = ({ colour }: Mark) => BY_SERIOUSNESS.indexOf(colour);
  const most = new Map<string, Mark>();
  for (const mark of marks) {
    const name = toSheetA1(mark.at);
    const other = most.get(name);
    if (!other || rank(mark) < rank(other)) most.set(name, mark);
  }
  return most;
}
