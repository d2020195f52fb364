import type { Language } from "../language";
import type { RuleData, Severity } from "../lint/rule";
import type { Ignored } from "../lint/settings";
import type { Review } from "../review";
import { toA1 } from "../sheet/address";
import { rangeToA1 } from "../sheet/range";

/** A finding as a line of a table, in one language. */
export interface FindingLine {
  readonly sheet: string;
  /** The project's name; "" where the form has none. */
  readonly project: string;
  /** A1 texts, the cell to look at first in front. */
  readonly cells: readonly string[];
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  /** What the first cell shows. */
  readonly stated: string;
  /** What it should hold; "" where only the author knows. */
  readonly expected: string;
  readonly sentence: string;
  /** Where the requirement comes from. */
  readonly source: string;
  /** Why users of the workbook let it stand; null while it is open. */
  readonly ignored: string | null;
}

interface Told {
  readonly rules: readonly RuleData[];
  readonly language: Language;
}

/** The open findings of a review, form by form, each as a line of its own. */
export function openFindings({ forms }: Pick<Review, "forms">, told: Told): FindingLine[] {
  return forms.flatMap(({ form, findings }) => {
    const project = form.info.project?.value.text ?? "";
    const { sheet } = form.range;
    return findings.map((finding) => ({
      ...{ sheet, project },
      cells: finding.cells.map(toA1),
      ...{ severity: finding.severity, rule: finding.rule },
      ...sourceOf(finding.rule, told),
      stated: finding.text,
      expected: finding.expected ?? "",
      sentence: finding.message[told.language],
      ignored: null,
    }));
  });
}

/** What users of the workbook have let stand, with their reasons. */
export function ignoredFindings(ignored: readonly Ignored[], told: Told): FindingLine[] {
  return ignored.map(({ rule, sheet, cell, text, reason }) => ({
    ...{ sheet, project: "", cells: [cell], severity: "info", rule },
    ...sourceOf(rule, told),
    ...{ stated: text, expected: "", sentence: "", ignored: reason },
  }));
}

function sourceOf(id: string, { rules, language }: Told): Pick<FindingLine, "title" | "source"> {
  const rule = rules.find((one) => one.id === id);
  return { title: rule?.title[language] ?? id, source: rule?.source ?? "" };
}

/** Where a form stands: "自评表 A1:I26". */
export function placeOf({ range }: Review["forms"][number]["form"]): string {
  return `${range.sheet} ${rangeToA1(range)}`;
}
