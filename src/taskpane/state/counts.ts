import type { Finding, Severity } from "../../lint/rule";
import type { Review } from "../../review";

export type Counts = Readonly<Record<Severity, number>>;

export function count(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function allFindings({ forms }: Review): Finding[] {
  return forms.flatMap(({ findings }) => findings);
}

/** How many forms have neither actual values nor scores yet. */
export function countUnfilled({ forms }: Review): number {
  return forms.filter(({ form }) => !form.filled).length;
}

/** Places that could not be read, those included that are not named each. */
export function countUnrecognised({ unrecognised }: Review): number {
  return unrecognised.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}
