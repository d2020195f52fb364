import type { FormReview, Review } from "../../review";
import { SEVERITIES, type Finding, type Severity } from "../../lint/rule";
import { toSheetA1 } from "../../sheet/address";

export type Counts = Readonly<Record<Severity, number>>;

export function count(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function allFindings({ forms }: Review): Finding[] {
  return forms.flatMap(({ findings }) => findings);
}

/** Forms with errors first, then with warnings, hints, nothing; else in the workbook's order. */
export function inOrder(forms: readonly FormReview[]): FormReview[] {
  return [...forms].sort((a, b) => worst(a) - worst(b));
}

function worst({ findings }: FormReview): number {
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return Math.min(SEVERITIES.length, ...ranks);
}

/** How many forms have neither actual values nor scores yet. */
export function countUnfilled({ forms }: Review): number {
  return forms.filter(({ form }) => !form.filled).length;
}

/** The findings, each with a key of its own that stays when others come and go. */
export function keyed(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = [finding.rule, ...finding.cells.slice(0, 1).map(toSheetA1)].join(" ");
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name} ${nth}`, finding };
  });
}
