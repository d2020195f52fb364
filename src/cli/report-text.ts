import type { Form } from "../form/model/form";
import type { Finding, Severity } from "../lint/rule";
import { MESSAGES, skippedLines } from "../locale";
import { isMostlyUnjudged } from "../outcome";
import { ruleTitle, type FormReview } from "../review";
import { toA1 } from "../sheet/address";
import { rangeToA1, type CellRange } from "../sheet/range";
import type { CheckedFile } from "./check-file";

const chinese = MESSAGES["zh-CN"];

/** The report of a run for people: a line for each finding, and a summary line for each file. */
export function toTextReport(files: readonly CheckedFile[]): string {
  return files.map((file) => fileLines(file).map(toLine).join("")).join("\n");
}

function fileLines(file: CheckedFile): string[] {
  if ("error" in file) return [`${file.path}：无法读取。${file.error}`];
  const { forms, unrecognised, hidden } = file.review;
  const findings = forms.flatMap((each) => each.findings);
  const places = [...forms.map(({ form }) => form), ...unrecognised];
  const withForms = new Set(places.map(({ range }) => range.sheet));
  const without = file.sheets.filter((sheet) => !withForms.has(sheet));
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  return [
    ...forms.flatMap((each) => [
      ...guessLine(each.form),
      ...unfilledLines(each),
      ...unreadLine(each.form),
      ...unjudgedLine(each),
    ]),
    ...findings.map(findingLine),
    ...unrecognised.map(
      ({ range, reason, more }) =>
        `${rangePlace(range)} 未能识别: ${chinese.unrecognised[reason]}${more ? chinese.moreAlike(more) : ""}`,
    ),
    ...without.map((sheet) => `${sheet} 没有发现自评表`),
    ...skippedLines(file.skipped, chinese),
    ...hidden.map(({ sheet, forms }) => chinese.hiddenForms(sheet, forms)),
    `${file.path}：${forms.length} 张自评表，${chinese.counts(count("error"), count("warning"), count("info"))}`,
  ];
}

/** Headings that were understood by what stands under them. */
function guessLine({ range, guesses }: Form): string[] {
  if (guesses.length === 0) return [];
  const list = guesses.map(({ heading, meaning }) =>
    chinese.guess(heading.text.slice(0, LONGEST_HEADING), chinese.meanings[meaning] ?? meaning),
  );
  return [`${rangePlace(range)} ${chinese.guesses(list)}`];
}

const LONGEST_HEADING = 30;

function unfilledLines({ form: { range, filled }, missing }: FormReview): string[] {
  if (filled) return [];
  const place = rangePlace(range);
  return [chinese.unfilled, ...(missing.length > 0 ? [chinese.missing(missing)] : [])].map(
    (line) => `${place} ${line}`,
  );
}

function unreadLine({ range, unread }: Form): string[] {
  if (unread.length === 0) return [];
  return [`${rangePlace(range)} ${chinese.unreadRows(unread.map(({ row }) => row + 1))}`];
}

/** Said where most targets could not be judged. */
function unjudgedLine(each: FormReview): string[] {
  if (!isMostlyUnjudged(each)) return [];
  const { range } = each.form;
  return [`${rangePlace(range)} ${chinese.unjudged(each.unjudged.length, each.targets)}`];
}

function findingLine({ rule, severity, cells, message }: Finding): string {
  const place = cells[0] ? `${placeOf(cells[0].sheet, toA1(cells[0]))} ` : "";
  const title = ruleTitle(rule);
  const name = title ? `${rule}（${title["zh-CN"]}）` : rule;
  return `${place}${chinese.severity[severity]} ${name}: ${message["zh-CN"]}`;
}

function rangePlace(range: CellRange): string {
  return placeOf(range.sheet, rangeToA1(range));
}

/** As a clerk would say it: the sheet, and where on it. */
function placeOf(sheet: string, a1: string): string {
  return `${sheet} 表 ${a1}`;
}

/** One line of the terminal, whatever the cells hold: nothing in it can move the cursor or reorder. */
export function toLine(text: string): string {
  return `${text.replace(CONTROLS, " ")}\n`;
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
