import { SEVERITIES, type Finding, type Severity } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import type { FormReview, Review } from "../../review";
import type { Edit } from "../../sheet/edit";
import { sameCell, toSheetA1, type CellAddress } from "../../sheet/address";

/** How the findings are listed at this moment: what is open, where the user is, what is left out. */
export interface Listing {
  /** The one finding that is open. */
  readonly current: string | null;
  /** The line that the arrow keys start from. */
  readonly active: string | null;
  /** Forms and groups that the user has opened (true) or folded away. */
  readonly folds: Readonly<Record<string, boolean>>;
  /** The severities that are listed; none stands for all. */
  readonly only: readonly Severity[];
  readonly thisSheet: boolean;
  readonly search: string;
  /** What was ignored last, and the line before which it stood. */
  readonly ignoring: Ignoring | null;
  /** What was corrected last from its own line, and the line before which it stood. */
  readonly mending: Mending | null;
}

/** Where a line stood that is gone. */
interface Gone {
  readonly key: string;
  /** null where it was the last line. */
  readonly before: string | null;
}

export interface Ignoring extends Gone {
  readonly entries: readonly Ignored[];
}

export interface Mending extends Gone {
  readonly edits: readonly Edit[];
}

export const INITIAL_LISTING: Listing = {
  current: null,
  active: null,
  folds: {},
  only: [],
  thisSheet: false,
  search: "",
  ignoring: null,
  mending: null,
};

export interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** One finding, or several of one rule and severity, which are folded together. */
export type Entry =
  | (Keyed & { readonly kind: "finding" })
  | { readonly kind: "alike"; readonly key: string; readonly alike: readonly Keyed[] };

/** From so many on, findings of one rule and severity in a form are folded together. */
const MANY = 4;

export function formKey({ form: { range } }: FormReview): string {
  return `${range.sheet}!${range.top},${range.left}`;
}

/** The findings of a form as they are listed: the serious ones first, alike ones together. */
export function entriesOf(review: FormReview): Entry[] {
  const all = keyed(review.findings);
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = all.filter(({ finding }) => finding.severity === severity);
    const rules = [...new Set(ofSeverity.map(({ finding }) => finding.rule))];
    return rules.flatMap((rule): Entry[] => {
      const alike = ofSeverity.filter(({ finding }) => finding.rule === rule);
      return alike.length < MANY
        ? alike.map((each) => ({ kind: "finding", ...each }))
        : [{ kind: "alike", key: `${formKey(review)} ${severity} ${rule}`, alike }];
    });
  });
}

/** The findings, each with a key of its own that stays when others come and go. */
export function keyed(findings: readonly Finding[]): Keyed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = [finding.rule, ...finding.cells.slice(0, 1).map(toSheetA1)].join(" ");
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name} ${nth}`, finding };
  });
}

/** The listing with a finding open, and all that it is folded into. */
export function opened(listing: Listing, review: Review, key: string): Listing {
  for (const form of review.forms) {
    for (const entry of entriesOf(form)) {
      const around = foldsAround(entry, key);
      if (!around) continue;
      const folds = { ...listing.folds, [formKey(form)]: true, ...around };
      return { ...listing, current: key, active: key, folds };
    }
  }
  return listing;
}

/** The listing after the user went to a cell: a finding about it is open; else nothing changes. */
export function raised(listing: Listing, review: Review, at: CellAddress): Listing {
  const onSheet = review.forms.filter(({ form }) => form.range.sheet === at.sheet);
  const here = onSheet
    .flatMap(entriesOf)
    .flatMap((entry) => (entry.kind === "alike" ? entry.alike : [entry]))
    .filter(({ finding: { cells } }) => cells[0] && sameCell(cells[0], at));
  const [first] = here;
  if (!first || here.some(({ key }) => key === listing.current)) return listing;
  return opened(listing, { ...review, forms: onSheet }, first.key);
}

/** The folds that are open when the finding is in sight; null where it is another entry's. */
function foldsAround(entry: Entry, key: string): Listing["folds"] | null {
  if (entry.kind === "finding") return entry.key === key ? {} : null;
  return entry.alike.some((each) => each.key === key) ? { [entry.key]: true } : null;
}
