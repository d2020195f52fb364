import type { Indicator } from "../model/form";

/** What to call an indicator in a sentence: its name, else its second-level label, else its row. */
export function nameOf({ name, subcategory, category, row }: Indicator): string {
  const own = name.text.replace(/\s+/g, "");
  if (own !== "" && own !== "无") return own.length > 40 ? `${own.slice(0, 40)}…` : own;
  return subcategory || category || `${row + 1}`;
}
