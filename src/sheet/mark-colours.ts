import type { MarkColour } from "./workbook";

/** The fills of marks: colours beside every palette, so that nobody picks them by hand. */
export const MARK_COLOURS: Readonly<Record<MarkColour, string>> = {
  error: "#FFC7CF",
  warning: "#FFE69A",
  info: "#D6E8FB",
};

/** From the most serious to the least. */
export const BY_SERIOUSNESS: readonly MarkColour[] = ["error", "warning", "info"];

/** Whether a fill of this colour can only be one of our marks. */
export function isMarkColour(color: string): boolean {
  return Object.values(MARK_COLOURS).includes(color.toUpperCase());
}
