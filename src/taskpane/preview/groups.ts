import { changeKindOf, CHANGE_KINDS, type ChangeKind } from "../../lint/change-kind";
import type { Correction } from "../../lint/edit-plan";
import type { FormReview } from "../../review";

/** The corrections of one form, by their places in the plan. */
export interface Group {
  readonly review: FormReview;
  readonly kinds: readonly { readonly kind: ChangeKind; readonly places: readonly number[] }[];
}

/** The corrections by form and by kind; the form of the plan's first correction comes first. */
export function groupsOf(
  corrections: readonly Correction[],
  forms: readonly FormReview[],
): readonly Group[] {
  const groups = forms.flatMap((review) => {
    const own = new Set(review.findings);
    const places = [...corrections.keys()].filter((place) => own.has(corrections[place]!.finding));
    const kinds = CHANGE_KINDS.flatMap((kind) => {
      const alike = places.filter((place) => changeKindOf(corrections[place]!) === kind);
      return alike.length > 0 ? [{ kind, places: alike }] : [];
    });
    return kinds.length > 0 ? [{ review, kinds, first: places[0]! }] : [];
  });
  return groups.sort((one, other) => one.first - other.first);
}

/** What is ticked to begin with: figures; a move or another wording only a person can approve of. */
export function tickedAtFirst(corrections: readonly Correction[]): ReadonlySet<number> {
  const places = [...corrections.keys()];
  return new Set(places.filter((place) => changeKindOf(corrections[place]!) === "figures"));
}
