import { Decimal } from "decimal.js";
import fc from "fast-check";
import { createTextOf } from "../../../src/sheet/shown/number-text";

const textOf = createTextOf(false);

/** A decimal of at most 15 digits, often one that ends in a half. */
const decimals = fc
  .tuple(fc.maxSafeNat(), fc.constantFrom("", "5"), fc.integer({ min: 0, max: 14 }), fc.boolean())
  .map(([digits, half, places, isNegative]) =>
    new Decimal(`${digits}${half}`.slice(-15)).div(10 ** places).times(isNegative ? -1 : 1),
  );

const SCALES: readonly [name: string, tail: string, factor: number][] = [
  ["numbers", "", 1],
  ["percent", "%", 100],
  ["thousands", ",", 0.001],
];

test.each(SCALES)("%s are rounded as decimals, half away from zero", (_, tail, factor) => {
  const law = (number: Decimal, places: number) => {
    const code = places === 0 ? "0" : `0.${"0".repeat(places)}`;
    const rounded = number.times(factor).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
    const expected = rounded.toFixed(places).replace(/^-(?=[0.]*$)/, "");
    expect(textOf(number.toNumber(), code + tail)).toBe(expected + tail.replace(",", ""));
  };
  fc.assert(fc.property(decimals, fc.integer({ min: 0, max: 6 }), law), { numRuns: 5000 });
});

const TOKENS = [
  ...'0#?.,%/;@"\\_*![]()-+$¥ eyamdhsgb\n\uE000\uE001\uE002\uD83D',
  ...["General", "G/通用格式", '"元"', "E+", "yyyy", "mm", "aaaa", "AM/PM", "上午/下午", "A/P"],
  ...["[$", "[$-804]", "[$-6000401]", "[$-F800]", "[DBNum1]", "[DBNum2]", "[h]", "[ss]", "[Red]"],
  ...["[>=10]", "[<", "[红色]", "[Color 3]", ".000", "万", "元"],
];
const VALUES = [0, -1, 0.5, -98765.4321, 1e20, -1e300, 5e-324, 44197.999999, 60, 2958466, "文", ""];

test("no code throws or takes long, however long it is", () => {
  const codes = fc.oneof(
    { weight: 50, arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...TOKENS), { minLength: 90, maxLength: 900 }),
    },
  );
  const law = (tokens: readonly string[]) => {
    const started = performance.now();
    for (const value of VALUES) expect(typeof textOf(value, tokens.join(""))).toBe("string");
    expect(performance.now() - started).toBeLessThan(1000);
  };
  fc.assert(fc.property(codes, law), { numRuns: 5000 });
});

test.each(TOKENS)("10,000 times %p is read at once", (token) => {
  const started = performance.now();
  for (const times of [10_000, Math.floor(1000 / token.length)]) {
    for (const value of VALUES) textOf(value, token.repeat(times));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
