import { SEVERITIES, type Finding } from "../../lint/rule";
import type { FormReview } from "../../review";
import { toSheetA1 } from "../../sheet/address";

/** Forms with errors first, then with warnings, hints, nothing; else in the workbook's order. */
export function inOrder(forms: readonly FormReview[]): FormReview[] {
  return [...forms].sort((a, b) => worst(a) - worst(b));
}

function worst({ findings }: FormReview): number {
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return Math.min(SEVERITIES.length, ...ranks);
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
