import { SEVERITIES, type Severity } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import { isMostlyUnjudged } from "../../outcome";
import type { FormReview, Review } from "../../review";
import type { Unrecognised } from "../../form/model/form";
import { entriesOf, formKey, type Entry, type Keyed, type Listing } from "../state/listing";
import { sameCell } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { isSame } from "../state/settings-change";
import type { Undoable } from "../state/undoable";

/** One line of the list; its `key` stays while other lines come and go. */
export type Line =
  | {
      readonly kind: "form";
      readonly key: string;
      readonly review: FormReview;
      readonly open: boolean;
    }
  | { readonly kind: "quiet" | "remarks"; readonly key: string; readonly review: FormReview }
  | (Keyed & { readonly kind: "finding"; readonly open: boolean; readonly inside: boolean })
  | {
      readonly kind: "alike";
      readonly key: string;
      readonly alike: readonly Keyed[];
      readonly open: boolean;
    }
  | { readonly kind: "undo-ignoring"; readonly key: string; readonly entries: readonly Ignored[] }
  | { readonly kind: "undo-mending"; readonly key: string; readonly edits: readonly Edit[] }
  | { readonly kind: "ignored" | "unrecognised"; readonly key: string; readonly open: boolean }
  | { readonly kind: "ignored-entry"; readonly key: string; readonly entry: Ignored }
  | { readonly kind: "unread"; readonly key: string; readonly place: Unrecognised };

/** What the list is made of. */
export interface Listed {
  readonly review: Review;
  readonly ignored: readonly Ignored[];
  readonly listing: Listing;
  readonly undoable: Undoable | null;
  /** The sheet the user is on; its forms lead, and stand alone where only they are wanted. */
  readonly sheet: string | null;
  /** The sheet the user was on when the forms were read: a click elsewhere does not move the list. */
  readonly leading: string | null;
}

/** Every line that is in sight by what is folded and filtered, from the top. */
export function linesOf(listed: Listed): Line[] {
  const { review, ignored, listing } = listed;
  const forms = formsInOrder(listed);
  const lead = leaders(forms, listed.leading);
  const lines = forms.flatMap((form) => linesOfForm(form, listing, lead.has(form)));
  return [
    ...withMending(withIgnoring(lines, listed), listed),
    ...fold("ignored", ignored.map(ignoredLine), listing),
    ...fold("unrecognised", review.unrecognised.map(unreadLine), listing),
  ];
}

/** All findings that are not filtered out, in the order of the list, folded ones too. */
export function walkOf(listed: Listed): Keyed[] {
  return formsInOrder(listed)
    .flatMap(entriesOf)
    .flatMap((entry) => (entry.kind === "alike" ? entry.alike : [entry]));
}

/** Whether a line has a head that is pressed, where the arrow keys stop. */
export function hasHead({ kind }: Line): boolean {
  return !HEADLESS.includes(kind);
}

const HEADLESS: readonly Line["kind"][] = [
  "remarks",
  "undo-ignoring",
  "undo-mending",
  "ignored-entry",
  "unread",
];

/** The forms that are not filtered out: those of the leading sheet, then the worst, then as in the workbook. */
export function formsInOrder({ review, listing, sheet, leading }: Listed): FormReview[] {
  const { only, thisSheet, search } = listing;
  const wanted = search.trim().toLowerCase();
  const kept = review.forms
    .filter(({ form }) => !thisSheet || form.range.sheet === sheet)
    .filter((each) => wanted === "" || namesOf(each).includes(wanted))
    .map((each) => (only.length === 0 ? each : ofSeverities(each, only)))
    .filter(({ findings }) => only.length === 0 || findings.length > 0);
  const rank = (each: FormReview) => (each.form.range.sheet === leading ? 0 : 1 + worst(each));
  return kept.sort((a, b) => rank(a) - rank(b) || worst(a) - worst(b) || errors(b) - errors(a));
}

function ofSeverities(review: FormReview, only: readonly Severity[]): FormReview {
  return { ...review, findings: review.findings.filter(({ severity }) => only.includes(severity)) };
}

function namesOf({ form: { info, range } }: FormReview): string {
  return `${info.project?.value.text ?? ""}\n${range.sheet}`.toLowerCase();
}

function worst({ findings }: FormReview): number {
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return Math.min(SEVERITIES.length, ...ranks);
}

function errors({ findings }: FormReview): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** The forms that begin unfolded: those of the sheet the user is on, and the worst one. */
function leaders(forms: readonly FormReview[], leading: string | null): ReadonlySet<FormReview> {
  const here = forms.filter(({ form }) => form.range.sheet === leading);
  const [first] = forms.filter((form) => !here.includes(form));
  return new Set(first ? [...here, first] : here);
}

function linesOfForm(review: FormReview, listing: Listing, lead: boolean): Line[] {
  const key = formKey(review);
  if (review.findings.length === 0) return [{ kind: "quiet", key, review }];
  const open = listing.folds[key] ?? lead;
  const head: Line = { kind: "form", key, review, open };
  if (!open) return [head];
  const remarks: Line = { kind: "remarks", key: `${key} remarks`, review };
  const { guesses, unread } = review.form;
  const isRemarkable = guesses.length + unread.length > 0 || isMostlyUnjudged(review);
  const entries = entriesOf(review).flatMap((entry) => linesOfEntry(entry, listing));
  return [head, ...(isRemarkable ? [remarks] : []), ...entries];
}

function linesOfEntry(entry: Entry, { current, folds }: Listing): Line[] {
  if (entry.kind === "finding") return [{ ...entry, open: entry.key === current, inside: false }];
  const open = folds[entry.key] ?? false;
  const inside = entry.alike.map((each): Line => ({
    kind: "finding",
    ...each,
    open: each.key === current,
    inside: true,
  }));
  return [{ ...entry, open }, ...(open ? inside : [])];
}

/** What was ignored last stands, to be taken back, where its finding stood. */
function withIgnoring(lines: readonly Line[], { listing, ignored }: Listed): Line[] {
  const { ignoring } = listing;
  const kept = ignoring?.entries.filter((entry) => ignored.some((each) => isSame(each, entry)));
  if (!ignoring || !kept || kept.length === 0) return [...lines];
  const line: Line = { kind: "undo-ignoring", key: `undo ${ignoring.key}`, entries: kept };
  return withLine(lines, line, ignoring.before);
}

/** What was corrected last from its line, as long as it is what can be taken back. */
function withMending(lines: readonly Line[], { listing, undoable }: Listed): Line[] {
  const { mending } = listing;
  const [first] = undoable?.kind === "edits" ? undoable.edits : [];
  const isLast = first && mending?.edits.some(({ at }) => sameCell(at, first.at));
  if (!mending || !isLast) return [...lines];
  const line: Line = { kind: "undo-mending", key: `undo ${mending.key}`, edits: mending.edits };
  return withLine(lines, line, mending.before);
}

function withLine(lines: readonly Line[], line: Line, before: string | null): Line[] {
  const at = lines.findIndex(({ key }) => key === before);
  return at < 0 ? [...lines, line] : [...lines.slice(0, at), line, ...lines.slice(at)];
}

function fold(
  kind: "ignored" | "unrecognised",
  lines: readonly Line[],
  { folds }: Listing,
): Line[] {
  const open = folds[kind] ?? kind === "unrecognised";
  return lines.length === 0 ? [] : [{ kind, key: kind, open }, ...(open ? lines : [])];
}

function ignoredLine(entry: Ignored, index: number): Line {
  return { kind: "ignored-entry", key: `ignored ${index}`, entry };
}

function unreadLine(place: Unrecognised, index: number): Line {
  return { kind: "unread", key: `unread ${index}`, place };
}
