import fc from "fast-check";
import type { Form } from "../../src/form/model/form";
import { EXAMPLE_ROWS } from "../support/example-form";
import { brief, findingsOn } from "../support/faults";
import { exampleForm, tells, tellsOf } from "../support/example";
import { typed } from "../support/layouts";

/** n/d as whole numbers, so that nothing is ever rounded before we say so. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** n/d rounded half up to two digits, "8.33". */
function toHundredths({ n, d }: Fraction): string {
  const hundredths = (n * BigInt(200) + d) / (d * BigInt(2));
  return `${hundredths / BigInt(100)}.${String(hundredths % BigInt(100)).padStart(2, "0")}`;
}

const TOTAL_OF_OTHERS = BigInt(8850); // hundredths of a point on the example form without row 14

function totalWith(score: string): string {
  const sum = TOTAL_OF_OTHERS + BigInt(score.replace(".", "")) + BigInt(100);
  return `${sum / BigInt(100)}.${String(sum % BigInt(100)).padStart(2, "0")}`;
}

/** Row 14 with a target, an actual value and a score; its weight is 10. */
function row14(target: string, actual: string, score: string): Record<string, string> {
  return { D14: "故障次数", E14: target, F14: actual, H14: score, H22: totalWith(score) };
}

const serious = (lines: readonly string[]) => lines.filter((line) => !line.startsWith("info"));

test("the total of the other rows is what the sums rest on", () => {
  expect(totalWith("9.00")).toBe("98.50");
});

test("a score in exact proportion is never reported, one a point away always", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 1, max: 9998 }), (a, b) => {
      const [actual, target] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(actual < target);
      const due = toHundredths({ n: BigInt(actual) * BigInt(10), d: BigInt(target) });
      fc.pre(Number(due) < 10);
      expect(serious(tells(row14(`≥${target}人次`, `${actual}人次`, due)))).toEqual([]);
      const off = Number(due) >= 1.02 ? Number(due) - 1 : Number(due) + 1;
      const lines = tells(row14(`≥${target}人次`, `${actual}人次`, off.toFixed(2)));
      expect(serious(lines)).toEqual(["warning score-off-proportion H14"]);
    }),
    { numRuns: 60 },
  );
});

test("where less is better both formulas hold, and nothing far from both", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (target, more) => {
        const actual = target + more;
        const weight = BigInt(10);
        const inverse = toHundredths({ n: weight * BigInt(target), d: BigInt(actual) });
        const linear = toHundredths({
          n: weight * BigInt(Math.max(2 * target - actual, 0)),
          d: BigInt(target),
        });
        fc.pre(Number(inverse) < 10 && Number(linear) < 10);
        for (const due of [inverse, linear]) {
          expect(serious(tells(row14(`≤${target}次`, `${actual}次`, due)))).toEqual([]);
        }
        const far = Number(inverse) + 0.6;
        fc.pre(far < 10);
        const lines = tells(row14(`≤${target}次`, `${actual}次`, far.toFixed(2)));
        expect(serious(lines)).toEqual(["warning score-off-proportion H14"]);
      },
    ),
    { numRuns: 60 },
  );
});

/** Every weight and score of the indicators times the same factor. */
function scaled(form: Form, factor: number): Form {
  const times = <T extends Form["indicators"][number]["score"]>(field: T): T =>
    field?.number
      ? {
          ...field,
          number: field.number.times(factor),
          text: field.number.times(factor).toFixed(4),
          decimals: 4,
        }
      : field;
  const indicators = form.indicators.map((one) => ({
    ...one,
    weight: times(one.weight),
    score: times(one.score),
  }));
  return { ...form, indicators };
}

test("scaling all weights and scores keeps every ratio", () => {
  const ratios = /score-(?!missing)|explanation|actual|target|category-doubtful/;
  const faults: readonly Record<string, string>[] = [
    {},
    { H14: "8" },
    { F13: "400平方米" },
    { F13: "700平方米" },
    { I14: "" },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...faults), fc.integer({ min: 2, max: 20 }), (changes, factor) => {
      const of = (form: Form) => tellsOf(form).filter((line) => ratios.test(line.split(" ")[1]!));
      const form = scaled(exampleForm(changes), 1);
      expect(of(scaled(form, factor))).toEqual(of(form));
    }),
    { numRuns: 40 },
  );
});

test("rows of 无 change nothing, wherever they stand", () => {
  const none = ["", "", "", "无", "无", "无", "0", "0"];
  const name = (line: string) => line.split(" ").slice(0, 2).join(" ");
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 13, max: 20 }), { minLength: 1, maxLength: 4 }),
      (places) => {
        for (const [column, text] of [
          [7, "97"],
          [8, ""],
          [5, "180人次"],
        ] as const) {
          const rows = EXAMPLE_ROWS.map((row) => [...row]);
          rows[13]![column] = text;
          const more = rows.map((row) => [...row]);
          for (const at of [...places].sort((a, b) => b - a)) more.splice(at, 0, [...none]);
          const of = (table: string[][]) => brief(findingsOn(table, typed)).map(name);
          expect(of(more)).toEqual(of(rows));
        }
      },
    ),
    { numRuns: 30 },
  );
});
