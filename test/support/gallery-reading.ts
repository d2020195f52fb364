import { Decimal } from "decimal.js";
import type { FundRow, Form, Indicator, NumberField, TextField } from "../../src/form/model/form";
import { rangeToA1 } from "../../src/sheet/range";
import type { ExpectedForm } from "./gallery";
import { compareLists, type Comparison, type Item } from "./gallery-pairs";

const FUND_FIELDS = ["role", "initial", "annual", "executed", "weight", "rate", "score"];
const INDICATOR_FIELDS = [
  ...["category", "subcategory", "name", "target", "actual", "weight", "score", "explanation"],
];
const NUMBERS = new Set(["initial", "annual", "executed", "weight", "rate", "score", "deduction"]);
/** Fields that only count where the gallery gives them. */
const OPTIONAL = ["goal", "result", "amounts", "year", "reason", "misplaced", "title"];

/** Compares one form with what it says, field by field; `dialect: false` leaves the dialect out. */
export function compareForm(
  expected: ExpectedForm,
  found: Form | null,
  { dialect = true, range = true }: { dialect?: boolean; range?: boolean } = {},
): Comparison {
  const heads = headOf(expected, { dialect, range });
  const parts = [
    compareLists("", [heads], found ? [foundHead(expected, found, heads)] : []),
    compareLists(
      "fund",
      expected.funds.map((cells) => item(FUND_FIELDS, cells)),
      (found?.funds ?? []).filter(isCompared(expected)).map(foundFund),
    ),
    compareLists(
      "indicator",
      expected.indicators.map((cells) => item(INDICATOR_FIELDS, cells)),
      (found?.indicators ?? []).map(foundIndicator),
    ),
  ];
  return {
    fields: parts.reduce((total, part) => total + part.fields, 0),
    differences: found ? parts.flatMap((part) => part.differences) : missing(expected, parts),
  };
}

/** Sources may stand in an order of their own: then only the total is compared, or nothing. */
function isCompared({ fields }: ExpectedForm): (fund: FundRow) => boolean {
  if (fields["funds"] === "not compared") return () => false;
  return ({ role }) => fields["funds"] !== "total only" || role === "total";
}

function missing(expected: ExpectedForm, parts: readonly Comparison[]): string[] {
  const fields = parts.reduce((total, part) => total + part.fields, 0);
  const name = expected.fields["project"] ?? "";
  return Array.from({ length: fields }, () => `form "${name}" was not found`);
}

function headOf(
  { dialects, range, filled, fields }: ExpectedForm,
  options: { dialect: boolean; range: boolean },
): Item {
  const head = new Map<string, string>();
  if (options.dialect) head.set("dialect", dialects.join("/"));
  if (options.range && range) head.set("range", range);
  head.set("filled", filled ? "yes" : "no");
  for (const key of ["project", "department", "unit", "grade"]) {
    head.set(key, squeeze(fields[key] ?? ""));
  }
  const [weight = "", score = ""] = (fields["total"] ?? "").split("|");
  head.set("total", fields["total"] === undefined ? "no" : "yes");
  head.set("total weight", shownNumber(weight.trim()));
  head.set("total score", shownNumber(score.trim()));
  head.set("slipped", listed(fields["slipped"]));
  for (const key of OPTIONAL) {
    const text = fields[key];
    if (text !== undefined) head.set(key, key === "misplaced" ? listed(text) : squeeze(text));
  }
  return head;
}

function foundHead(expected: ExpectedForm, form: Form, heads: Item): Item {
  const named = (names: readonly string[]) => listed(names.join(","));
  const { info, total } = form;
  const all: Record<string, string> = {
    dialect: form.dialect.id,
    range: (expected.range?.includes("!") ? `${form.range.sheet}!` : "") + rangeToA1(form.range),
    filled: form.filled ? "yes" : "no",
    project: shown(info.project?.value),
    department: shown(info.department?.value),
    unit: shown(info.unit?.value),
    grade: shown(form.grade),
    total: total ? "yes" : "no",
    "total weight": number(total?.weight),
    "total score": number(total?.score),
    slipped: named(form.slips.map(({ name }) => name)),
    goal: shown(info.expectedGoal?.value),
    result: shown(info.achievedGoal?.value),
    amounts: form.unit ?? "",
    year: String(form.year ?? ""),
    reason: shown(form.overallReason),
    misplaced: named(form.misplaced.map(({ label }) => label.text)),
    title: shown(form.title),
  };
  return new Map([...heads.keys()].map((key) => [key, all[key] ?? ""]));
}

function foundFund(fund: FundRow): Item {
  const { role, initialBudget, annualBudget, executed, weight, executionRate, score } = fund;
  const figures = [initialBudget, annualBudget, executed, weight, executionRate, score];
  const found = new Map([role, ...figures.map(number)].map((text, at) => [FUND_FIELDS[at]!, text]));
  return found.set("explanation", shown(fund.explanation));
}

function foundIndicator(indicator: Indicator): Item {
  const { category, subcategory, name, sign, target, measure, actual, explanation } = indicator;
  const texts = [
    ...[squeeze(category), squeeze(subcategory), shown(name)],
    [sign, target, measure].map(shown).join(""),
    ...[shown(actual), number(indicator.weight), number(indicator.score), shown(explanation)],
  ];
  const found = new Map(texts.map((text, at) => [INDICATOR_FIELDS[at]!, text]));
  found.set("deduction", number(indicator.deduction));
  return found.set("initial target", shown(indicator.initialTarget));
}

/** Cells by field name; a cell "initial target=95%" behind the last field names its own. */
function item(names: readonly string[], cells: readonly string[]): Item {
  const own = names.map((name, at) => [name, cells[at] ?? ""] as const);
  const named = cells.slice(names.length).map((cell) => cell.split(/=(.*)/) as [string, string]);
  return new Map(
    [...own, ...named].map(([name, text]) => [
      name,
      NUMBERS.has(name) ? shownNumber(text) : squeeze(text),
    ]),
  );
}

function listed(text = ""): string {
  return text.split(",").map(squeeze).filter(Boolean).sort().join(",");
}

function shown(field: TextField | null | undefined): string {
  return squeeze(field?.text ?? "");
}

function number(field: NumberField | null | undefined): string {
  if (!field) return "";
  if (field.state === "pending") return "(notcomputed)";
  const text = shownNumber(field.text);
  if (!isFigure(squeeze(field.text))) return text;
  return field.number ? field.number.toFixed() : `unread ${text}`;
}

/** A figure without commas and trailing zeros, a percentage as a fraction; one dash for all dashes. */
function shownNumber(text: string): string {
  const plain = squeeze(text);
  if (/^[-—–─―/\\、]+$/.test(plain)) return "—";
  if (!isFigure(plain)) return plain;
  const figure = new Decimal(plain.replace(/[,%]/g, ""));
  return (plain.endsWith("%") ? figure.dividedBy(100) : figure).toFixed();
}

function isFigure(text: string): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?%?$/.test(text);
}

/** What two texts of a form are compared by: half-width, no white space, 99.50% like 99.5%. */
function squeeze(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
  return isFigure(plain)
    ? plain
        .replace(/,/g, "")
        .replace(/(\.\d*?)0+(%?)$/, "$1$2")
        .replace(/\.(%?)$/, "$1")
    : plain;
}
