import { format } from "ssf";

import type { CellValue } from "../../sheet/snapshot";

/** The text Excel shows for a value under a number format. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(quoteWords(numberFormat), value);
  } catch {
    return String(value);
  }
}

/** ssf takes Chinese words and currency signs in quotes only, Excel without them as well. */
function quoteWords(numberFormat: string): string {
  return numberFormat.replace(
    /("[^"]*"|\\.|\[[^\]]*\]|上午\/下午)|([\u00A5\u20AC\u3000-\u9FFF\uFF00-\uFFEF]+)/g,
    (_, literal?: string, words?: string) => literal ?? `"${words}"`,
  );
}
