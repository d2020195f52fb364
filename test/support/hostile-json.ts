import fc from "fast-check";

/** Names that mean something to JavaScript, or something elsewhere in a record. */
const NAMES = ["__proto__", "constructor", "toString", "length", "0", "version", "x".repeat(70)];

const MEANT: readonly unknown[] = [
  ...[null, true, false, -1, 0, 1, 2, 1.5, 16_384, 1_048_576, 1e21],
  ...["", " ", "=A1", "A1", "a1", "#FFC7CF", "#ffffff", "#ABCDEF", "Solid", "x".repeat(40_000)],
  ...[[], {}, [[]], [null], { off: true }],
];

/** Anything that JSON can say. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...MEANT),
  fc.jsonValue({ maxDepth: 3 }),
);

type Change = (value: unknown) => unknown;

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyJson.map((other) => () => other),
  fc.nat().map((nth) => (value: unknown) => without(value, nth)),
  fc.tuple(fc.constantFrom(...NAMES), anyJson).map(([name, other]) => {
    return (value: unknown) => withMore(value, name, other);
  }),
);

/** A record of which one or two parts were replaced, taken out or added. */
export function spoilt(records: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: 2 });
  return fc.tuple(records, changes).map(([record, each]) =>
    each.reduce((json, [place, change]) => {
      const ways = waysInto(json);
      return changedAt(json, ways[place % ways.length]!, change);
    }, record),
  );
}

/** Lists in lists, deeper than any function may call itself. */
export const DEEP = "[".repeat(200_000) + "]".repeat(200_000);

/** The way to every value of a record, the whole of it included. */
function waysInto(json: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (!isContainer(json)) return [way];
  const parts = Object.entries(json);
  return [way, ...parts.flatMap(([name, value]) => waysInto(value, [...way, name]))];
}

function changedAt(json: unknown, [name, ...rest]: readonly string[], change: Change): unknown {
  if (name === undefined) return change(json);
  return mapped(json as object, (entries) =>
    entries.map(([each, value]) => [each, each === name ? changedAt(value, rest, change) : value]),
  );
}

function without(json: unknown, nth: number): unknown {
  if (!isContainer(json)) return null;
  return mapped(json, (entries) => entries.filter((_, index) => index !== nth % entries.length));
}

function withMore(json: unknown, name: string, value: unknown): unknown {
  return isContainer(json) ? mapped(json, (entries) => [...entries, [name, value]]) : [json, value];
}

type Entries = [name: string, value: unknown][];

function mapped(json: object, change: (entries: Entries) => Entries): unknown {
  const entries = change(Object.entries(json));
  return Array.isArray(json) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function isContainer(json: unknown): json is object {
  return typeof json === "object" && json !== null;
}
