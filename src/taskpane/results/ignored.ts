import type { Finding } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import { textAt } from "../../lint/text-at";
import { fromA1, toA1 } from "../../sheet/address";
import type { Checked } from "../state/state";

/** The longest text of a cell whose finding can be ignored. */
const LONGEST_TEXT = 2000;

/** What is recorded when a finding is ignored for a reason; null where that is not possible. */
export function ignoring({ rule, cells, text }: Finding, reason: string): Ignored | null {
  const [at] = cells;
  if (!at || text.length > LONGEST_TEXT) return null;
  return { rule, sheet: at.sheet, cell: toA1(at), text, reason };
}

/** Whether the cell still shows what it showed when its finding was ignored. */
export function stillHolds({ sheet, cell, text }: Ignored, { review, snapshot }: Checked): boolean {
  const forms = review.forms.map(({ form }) => form);
  return textAt({ sheet, ...fromA1(cell) }, forms, snapshot) === text;
}
