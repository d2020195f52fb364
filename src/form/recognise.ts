import type { SheetSnapshot } from "../sheet/snapshot";
import { DIALECTS } from "./dialects";
import { findRegions } from "./find/regions";
import type { Dialect } from "./model/dialect";
import type { Form, Unrecognised, UnrecognisedReason } from "./model/form";
import { pageOf } from "./page/page";
import { chooseReading } from "./read/choose-reading";
import { refusalOf } from "./read/refusal";
import { titlesAlone } from "./read/titles-alone";

/** The forms of a sheet, and what looks like a form and could not be read. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Reads every form of a sheet, wherever it stands. Time is linear in the sheet's cells. */
export function recogniseForms(
  sheet: SheetSnapshot,
  dialects: readonly Dialect[] = DIALECTS,
): Recognition {
  const page = pageOf(sheet, dialects);
  const read = findRegions(page).map((region) => {
    const form = chooseReading(page, region);
    return { form, refusal: refusalOf(page, form, region) };
  });
  read.sort((a, b) => a.form.range.top - b.form.range.top || a.form.range.left - b.form.range.left);
  const forms = read.map(({ form }) => form);
  const refused = read.flatMap(({ form: { range }, refusal }) =>
    refusal === null || refusal === "nothing" ? [] : [{ range, reason: refusal }],
  );
  return {
    forms: read.flatMap(({ form, refusal }) => (refusal === null ? [form] : [])),
    unrecognised: summedUp([...refused, ...titlesAlone(page, forms)]),
  };
}

/** More that are alike than these on one sheet are told once, at the first place. */
const MOST_ALIKE = 5;

function summedUp(unrecognised: readonly Unrecognised[]): Unrecognised[] {
  const counts = new Map<UnrecognisedReason, number>();
  for (const { reason } of unrecognised) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const told = new Set<UnrecognisedReason>();
  return unrecognised.flatMap((one) => {
    const more = counts.get(one.reason)! - 1;
    if (more < MOST_ALIKE) return [one];
    if (told.has(one.reason)) return [];
    told.add(one.reason);
    return [{ ...one, more }];
  });
}
