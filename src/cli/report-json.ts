import { createHash } from "node:crypto";
import { version } from "../../package.json";
import type {
  Form,
  FundRow,
  Indicator,
  NumberField,
  UnreadRow,
  Unrecognised,
} from "../form/model/form";
import { computedScore, computedWeight } from "../measure/totals";
import type { Finding } from "../lint/rule";
import { canonicalSettings, DEFAULT_SETTINGS, isDefault, type Settings } from "../lint/settings";
import { MESSAGES } from "../locale";
import type { FormReview } from "../review";
import { toA1, toSheetA1, type CellAddress } from "../sheet/address";
import { plain, type Decimal } from "../sheet/number";
import { rangeToA1 } from "../sheet/range";
import type { CheckedFile } from "./check-file";

/**
 * The report of a run as plain data, version 1. Numbers are decimal strings without trailing zeros,
 * null where the form has none; texts are the cells' displayed texts; messages are Chinese.
 */
export function toJsonReport(files: readonly CheckedFile[], settings: Settings = DEFAULT_SETTINGS) {
  return { ...headOf(settings), files: files.map(toJsonFile) };
}

/** By which program and rules a report was made. */
export function headOf(settings: Settings) {
  return {
    version: 1,
    product: `ziping ${version}`,
    ruleSet: { version: "2026.1", options: optionsOf(settings) },
  };
}

/** "default", or a hash of the settings that is the same however they were written. */
function optionsOf(settings: Settings): string {
  if (isDefault(settings)) return "default";
  return `sha256:${createHash("sha256").update(canonicalSettings(settings)).digest("hex")}`;
}

/** One of the report's files. */
export function toJsonFile(file: CheckedFile) {
  if ("error" in file) {
    return { path: file.path, error: file.error, forms: [], unrecognised: [] };
  }
  const { forms, unrecognised, hidden } = file.review;
  return {
    path: file.path,
    error: null,
    forms: forms.map(toJsonForm),
    unrecognised: unrecognised.map(toJsonUnrecognised),
    ...(file.skipped.length > 0 && { skipped: file.skipped }),
    ...(hidden.length > 0 && { hidden }),
  };
}

function toJsonForm({ form, findings, unjudged, missing }: FormReview) {
  return {
    sheet: form.range.sheet,
    range: rangeToA1(form.range),
    dialect: form.dialect.id,
    project: form.info.project?.value.text ?? "",
    filled: form.filled,
    funds: form.funds.map(toJsonFundRow),
    indicators: form.indicators.map(toJsonIndicator),
    total: {
      weight: toJsonTotal(form.total?.weight, computedWeight(form)),
      score: toJsonTotal(form.total?.score, computedScore(form)),
    },
    findings: findings.map((finding) => toJsonFinding(finding, form)),
    unjudged: unjudged.map(({ cell, reason }) => ({ cell: toA1(cell), reason })),
    ...(form.unread.length > 0 && { unread: form.unread.map(toJsonUnread) }),
    ...(missing.length > 0 && {
      missing: missing.map(({ field, cells }) => ({ field, cells: cells.map(toA1) })),
    }),
  };
}

function toJsonFundRow(row: FundRow) {
  return {
    role: row.role,
    initialBudget: numberOf(row.initialBudget),
    annualBudget: numberOf(row.annualBudget),
    executed: numberOf(row.executed),
    weight: numberOf(row.weight),
    executionRate: numberOf(row.executionRate),
    score: numberOf(row.score),
  };
}

function toJsonIndicator(indicator: Indicator) {
  const { category, subcategory, name, target, actual, weight, score, explanation } = indicator;
  return {
    category,
    subcategory,
    name: name.text,
    target: target?.text ?? "",
    actual: actual?.text ?? "",
    weight: numberOf(weight),
    score: numberOf(score),
    explanation: explanation?.text ?? "",
    cells: {
      name: toA1(name.cell),
      ...(target && { target: toA1(target.cell) }),
      ...(actual && { actual: toA1(actual.cell) }),
      ...(weight && { weight: toA1(weight.cell) }),
      ...(score && { score: toA1(score.cell) }),
    },
  };
}

function toJsonUnread({ row, weight, score }: UnreadRow) {
  return { row: row + 1, weight: numberOf(weight), score: numberOf(score) };
}

function toJsonTotal(stated: NumberField | null | undefined, computed: Decimal) {
  return {
    stated: numberOf(stated),
    computed: plain(computed),
    cell: stated ? toA1(stated.cell) : null,
  };
}

function toJsonFinding({ rule, severity, cells, message, expected }: Finding, form: Form) {
  const nameCell = (cell: CellAddress) =>
    cell.sheet === form.range.sheet ? toA1(cell) : toSheetA1(cell);
  return { rule, severity, cells: cells.map(nameCell), message: message["zh-CN"], expected };
}

function toJsonUnrecognised({ range, reason, more }: Unrecognised) {
  return {
    sheet: range.sheet,
    range: rangeToA1(range),
    reason: MESSAGES["zh-CN"].unrecognised[reason],
    ...(more && { more }),
  };
}

function numberOf(field: NumberField | null | undefined): string | null {
  return field?.number ? plain(field.number) : null;
}
