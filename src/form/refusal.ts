import type { Form, UnrecognisedReason } from "./form";
import type { Header } from "./header";
import { readLabel, squeeze } from "./label";
import type { Region } from "./regions";

/** Why a table that was read is not linted; null for a form, "nothing" for what only looks like one. */
export function refusalOf(form: Form, { parts }: Region): UnrecognisedReason | "nothing" | null {
  const { header } = parts[0]!;
  const title = readLabel(form.title?.text ?? "").key;
  const relative = relativeOf(title);
  const expects = header.columns.some(({ heading }) => /预计/.test(heading.text));
  if (relative === "monitoring" || (expects && form.total === null)) return "monitoring";
  const filled = form.indicators.some(
    ({ actual, score }) =>
      (actual?.text ?? "") !== "" || (score !== null && score.state !== "blank"),
  );
  if (filled) return isScoredByOthers(form, header) || isScatter(form, header) ? "nothing" : null;
  if (!hasHead(form)) return "nothing";
  if (relative) return relative;
  return form.range.bottom > header.bottom ? "empty-template" : "no-indicator-rows";
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
