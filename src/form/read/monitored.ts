import type { Area } from "../../sheet/range";
import type { Header } from "../find/header";
import type { Region } from "../find/regions";
import type { Form } from "../model/form";
import { cellsIn } from "../page/cells";
import type { Page } from "../page/page";
import { isExpected, isInterim, isOfYear } from "../text/part-of-year";

/** Whether a table tells how far the year has got: results up to some month, or what is expected of the rest. */
export function isMonitored(page: Page, form: Form, { head, parts }: Region): boolean {
  const { header } = parts[0]!;
  const results = header.columns.some(({ role }) => role === "actual");
  const expects = header.columns.some(({ heading }) => isExpected(heading.text));
  if (expects && results && form.total === null) return true;
  return hasInterimPeriod(form) || hasInterimResults(page, header) || hasInterimFunds(page, head);
}

/** A period and nothing else in its cell: "（2024年1-7月）". */
const PERIOD = /^[(（[]?\s*(?:20\d\d\s*年)?.{2,8}(?:月|年|季度)度?\s*[)）\]]?$/;
/** Rows under the title in which the period stands, blank ones not counted. */
const PERIOD_ROWS = 2;

function hasInterimPeriod({ title, texts }: Form): boolean {
  if (!title) return false;
  const rows = new Set<number>();
  for (const { cell, text } of texts) {
    if (cell.row <= title.cell.row) continue;
    if (rows.add(cell.row).size > PERIOD_ROWS) return false;
    if (PERIOD.test(text) && isInterim(text)) return true;
  }
  return false;
}

/** Results up to some month, and none of the whole year beside them. */
function hasInterimResults(page: Page, { top, bottom, left, right, columns }: Header): boolean {
  const ofYear = columns.some(
    ({ role, guessed, heading }) => role === "actual" && !guessed && isOfYear(heading.text),
  );
  return !ofYear && cellsIn(page, { top, bottom, left, right }).some(({ text }) => isInterim(text));
}

function hasInterimFunds(page: Page, head: Area): boolean {
  const executed = cellsIn(page, head)
    .map(({ text }) => text)
    .filter((text) => page.vocabulary.fundColumn(text) === "executed");
  return executed.some(isInterim) && !executed.some(isOfYear);
}
