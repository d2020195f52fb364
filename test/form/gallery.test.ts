import { recogniseForms } from "../../src/form/recognise";
import { review } from "../../src/review";
import { readGallery, type Scenario } from "../support/gallery";
import { compareForm } from "../support/gallery-reading";
import { snapshotOf } from "../support/gallery-sheet";

const GALLERY = readGallery();

/** Every way in which the sheets are read otherwise than the scenario says. */
function differences({ sheets, forms, unrecognised }: Scenario): string[] {
  const read = sheets.map((sheet) => recogniseForms(snapshotOf(sheet)));
  const found = read.flatMap((one) => one.forms);
  const reasons = read.flatMap((one) => one.unrecognised.map(({ reason }) => reason));
  return [
    ...forms.flatMap((form, at) => compareForm(form, found[at] ?? null).differences),
    ...found.slice(forms.length).map(({ range }) => `a form at row ${range.top + 1} that is none`),
    ...(reasons.join() === unrecognised.join()
      ? []
      : [`unrecognised: expected "${unrecognised.join()}", got "${reasons.join()}"`]),
  ];
}

/** Rules that should have reported something and did not, or the other way round. */
function broken({ sheets, forms }: Scenario): string[] {
  const reviews = review({ sheets: sheets.map(snapshotOf) }).forms;
  return forms.flatMap(({ filled, must, mustnot }, at) => {
    const findings = reviews[at]?.findings ?? [];
    if (!filled) return findings.map(({ rule }) => `${rule} on a form without results`);
    const reported = new Set(findings.map(({ rule }) => rule as string));
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) reported.add(`any error (${errors.map(({ rule }) => rule).join()})`);
    return [
      ...must.filter((rule) => !reported.has(rule)).map((rule) => `must report ${rule}`),
      ...[...reported]
        .filter((rule) => mustnot.some((one) => rule.split(" (")[0] === one))
        .map((rule) => `must not report ${rule}`),
    ];
  });
}

test("the gallery holds sixty scenarios and more", () => {
  expect(GALLERY.length).toBeGreaterThanOrEqual(60);
});

test.each(GALLERY.map((scenario) => [scenario.id, scenario] as const))("%s", (_, scenario) => {
  expect([...differences(scenario), ...broken(scenario)]).toEqual([]);
});
