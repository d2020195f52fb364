import { recogniseForms } from "../../src/form/recognise";
import { rangeToA1 } from "../../src/sheet/range";
import { readGallery } from "../support/gallery";
import { measureDisguised, measureVariants } from "../support/gallery-measure";
import { noiseSheet, randomOf } from "../support/noise";

const SEED = 20260314;
/** Some 1,000 variants in all. */
const PER_SHEET = 7;
const NOISE = 500;

test("harmless changes of a gallery sheet do not change its reading", () => {
  const { fields, right, differences, falseForms } = measureVariants(
    readGallery(),
    PER_SHEET,
    SEED,
  );
  expect({ falseForms, first: right / fields < 0.998 ? differences.slice(0, 20) : [] }).toEqual({
    falseForms: 0,
    first: [],
  });
});

test("headings in words that nobody knows are understood by what stands under them", () => {
  const { fields, right, differences } = measureDisguised(readGallery());
  expect(right / fields < 0.97 ? differences.slice(0, 20) : []).toEqual([]);
});

test("noise holds no form and stops nobody", () => {
  const random = randomOf(SEED);
  const sheets = Array.from({ length: NOISE }, () => noiseSheet(random));
  const forms = sheets.flatMap((sheet, index) =>
    recogniseForms(sheet).forms.map(({ range }) => `sheet ${index}: ${rangeToA1(range)}`),
  );
  expect(forms).toEqual([]);
});
