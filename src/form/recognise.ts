import type { SheetSnapshot } from "../sheet/snapshot";
import { DIALECTS } from "./dialects";
import { findRegions } from "./find/regions";
import type { Dialect } from "./model/dialect";
import type { Form, Unrecognised } from "./model/form";
import { pageOf } from "./page/page";
import { readForm } from "./read/read-form";
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
    const form = readForm(page, region);
    return { form, refusal: refusalOf(form, region) };
  });
  read.sort((a, b) => a.form.range.top - b.form.range.top || a.form.range.left - b.form.range.left);
  const forms = read.map(({ form }) => form);
  const refused = read.flatMap(({ form: { range }, refusal }) =>
    refusal === null || refusal === "nothing" ? [] : [{ range, reason: refusal }],
  );
  return {
    forms: read.flatMap(({ form, refusal }) => (refusal === null ? [form] : [])),
    unrecognised: [...refused, ...titlesAlone(page, forms)],
  };
}
