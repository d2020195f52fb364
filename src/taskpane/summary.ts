import type { FormReview, Review } from "../review";
import type { Finding, Severity } from "../lint/rule";
import { severities } from "./marks";

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
  const ranks = findings.map(({ severity }) => severities.indexOf(severity));
  return Math.min(severities.length, ...ranks);
}
