import type { Header } from "../find/header";
import type { Region } from "../find/regions";
import type { Form, Indicator, UnrecognisedReason } from "../model/form";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { readLabel, squeeze } from "../text/label";
import { yearIn } from "../text/part-of-year";
import { isMonitored } from "./monitored";
import { relativeOf } from "./relative";
import { listsProjects } from "./several-projects";

/** Why a table that was read is no form; null for a form, "nothing" for what only looks like one. */
export function refusalOf(
  page: Page,
  form: Form,
  region: Region,
): UnrecognisedReason | "nothing" | null {
  const { header } = region.parts[0]!;
  const relative = relativeOf(readLabel(form.title?.text ?? "").key);
  if (relative === "monitoring" || isMonitored(page, form, region)) return "monitoring";
  if (isEvaluated(form, header, relative === "goal-declaration")) {
    if (isScoredByOthers(form, header)) return hasHead(form) ? "scoring-table" : "nothing";
    if (isScatter(form, header)) return "nothing";
    return listsProjects(page, region) ? "several-projects" : null;
  }
  if (!hasHead(form)) return "nothing";
  if (relative) return relative;
  if (form.range.bottom === header.bottom) return "no-indicator-rows";
  if (isUnfilledForm(form, header)) return null;
  return form.title || asksForResults(header) ? "empty-template" : "goal-declaration";
}

/** Whether results have been filled in; dashes and formulas that show nothing are none. */
export function isFilled(indicators: readonly Pick<Form["indicators"][0], "actual" | "score">[]) {
  return indicators.some(
    ({ actual, score }) =>
      (actual && actual.text !== "" && contentOf(actual.text) !== "dash") ||
      (score && !["blank", "none", "pending"].includes(score.state)),
  );
}

/**
 * Whether the results that are filled in are results. Columns that are understood by a guess alone may
 * hold anything, so that a title or a scored row has to speak for them; under the title of a declaration
 * only actual values in a column of that name do. 2024年实际完成值 beside 2025年目标值 is no result.
 */
function isEvaluated(form: Form, { columns }: Header, declared: boolean): boolean {
  const latest = Math.max(...columns.map(({ heading }) => yearIn(heading.text) ?? 0));
  const knows = (role: "actual" | "score") =>
    columns.some(
      (column) =>
        column.role === role &&
        !column.guessed &&
        (yearIn(column.heading.text) ?? latest) === latest,
    );
  const known = form.indicators.map(({ actual, score }) => ({
    actual: knows("actual") ? actual : null,
    score: knows("score") && !declared ? score : null,
  }));
  if (isFilled(known)) return true;
  const isScored = [form.total, ...form.funds].some((row) => row?.score?.number);
  return form.filled && !declared && (form.title !== null || isScored);
}

/** Whether a table without results is surely a form: a head, rows, and headings that ask for results. */
function isUnfilledForm(form: Form, header: Header): boolean {
  const { title, info, funds, tables } = form;
  const headed = title
    ? info.project !== undefined || funds.length > 0
    : info.project !== undefined && funds.length >= 2;
  const hasRows = tables.some(({ rows }) => rows.length > 0);
  return (
    header.sure && headed && asksForResults(header) && hasRows && !isScoredByOthers(form, header)
  );
}

function asksForResults({ columns }: Header): boolean {
  return columns.some(({ role, guessed }) => !guessed && (role === "actual" || role === "score"));
}

function hasHead({ title, funds, info }: Form): boolean {
  return title !== null || funds.length > 0 || info.project !== undefined;
}

/** Words of the form scattered about: headings that need a head and have none, or rows without a body. */
function isScatter(form: Form, { sure }: Header): boolean {
  const headed = form.info.project !== undefined && form.funds.length >= 2;
  if (form.title !== null || (headed && sure)) return false;
  const whole = form.indicators.filter((row) => row.name.text !== "" && hasBody(row));
  return !(headed || sure) || whole.length < 2 || whole.length * 2 < form.indicators.length;
}

/** Whether two of target, actual and score stand in a row; the weight stands for them where they have no columns. */
function hasBody({ target, actual, score, weight }: Indicator): boolean {
  const results = [target, actual, score].filter((field) => field !== null);
  const body = results.length < 2 ? [...results, weight] : results;
  return body.filter((field) => (field?.text ?? "") !== "").length >= 2;
}

/** Criteria and scores without target and actual value, and nobody speaks of 自评: an evaluator's sheet. */
function isScoredByOthers({ title }: Form, { columns }: Header): boolean {
  const values = columns.some(
    ({ role, guessed }) => !guessed && (role === "target" || role === "actual"),
  );
  const criteria = columns.some(({ ignored }) => ignored);
  const texts = [title?.text ?? "", ...columns.map(({ heading }) => heading.text)];
  return criteria && !values && !texts.some((text) => /自评/.test(squeeze(text)));
}
