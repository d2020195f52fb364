import { contentOf } from "../text/content";
import type { Form, UnrecognisedReason } from "../model/form";
import type { Header } from "../find/header";
import { readLabel, squeeze } from "../text/label";
import type { Region } from "../find/regions";

/** Why a table that was read is no form; null for a form, "nothing" for what only looks like one. */
export function refusalOf(form: Form, { parts }: Region): UnrecognisedReason | "nothing" | null {
  const { header } = parts[0]!;
  const title = readLabel(form.title?.text ?? "").key;
  const relative = relativeOf(title);
  const expects = header.columns.some(({ heading }) => /预计/.test(heading.text));
  if (relative === "monitoring" || (expects && form.total === null)) return "monitoring";
  if (form.filled) {
    return isScoredByOthers(form, header) || isScatter(form, header) ? "nothing" : null;
  }
  if (!hasHead(form)) return "nothing";
  if (relative) return relative;
  if (form.range.bottom === header.bottom) return "no-indicator-rows";
  return isUnfilledForm(form, header) ? null : "empty-template";
}

/** Whether results have been filled in; dashes and formulas that show nothing are none. */
export function isFilled(indicators: Form["indicators"]): boolean {
  return indicators.some(
    ({ actual, score }) =>
      (actual && actual.text !== "" && contentOf(actual.text) !== "dash") ||
      (score && !["blank", "none", "pending"].includes(score.state)),
  );
}

/** Whether a table without results is surely a form: a head, rows, and headings that ask for results. */
function isUnfilledForm(form: Form, header: Header): boolean {
  const { title, info, funds, tables } = form;
  const headed = title
    ? info.project !== undefined || funds.length > 0
    : info.project !== undefined && funds.length >= 2;
  const asks = header.columns.some(
    ({ role, guessed }) => !guessed && (role === "actual" || role === "score"),
  );
  const hasRows = tables.some(({ rows }) => rows.length > 0);
  return header.sure && headed && asks && hasRows && !isScoredByOthers(form, header);
}

function hasHead({ title, funds, info }: Form): boolean {
  return title !== null || funds.length > 0 || info.project !== undefined;
}

/** Words of the form scattered about: headings that need a head and have none, or rows without a body. */
function isScatter(form: Form, { sure }: Header): boolean {
  if (form.title !== null || (form.info.project && form.funds.length >= 2)) return false;
  const whole = form.indicators.filter(
    ({ name, target, actual, score }) =>
      name.text !== "" &&
      [target, actual, score].filter((field) => (field?.text ?? "") !== "").length >= 2,
  );
  return !sure || whole.length < 2 || whole.length * 2 < form.indicators.length;
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

/** What a table is that is titled like a relative of the form; null for the form itself. */
export function relativeOf(title: string): "monitoring" | "goal-declaration" | null {
  if (/监控/.test(title)) return "monitoring";
  return /目标/.test(title) && !/自评|评价/.test(title) ? "goal-declaration" : null;
}
