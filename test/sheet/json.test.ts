import fc from "fast-check";
import {
  boolean,
  closedObject,
  either,
  integer,
  list,
  Misfit,
  nullable,
  number,
  object,
  oneOf,
  optional,
  parsed,
  record,
  such,
  text,
  tuple,
  type Reader,
} from "../../src/sheet/json";
import { anyJson, DEEP } from "../support/hostile-json";

function misfit(read: Reader<unknown>, json: unknown): Misfit {
  try {
    read(json);
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
  throw new Error("taken");
}

const point = object({ row: integer(0, 9), note: optional(text(3)) });

describe("takes", () => {
  test.each<[string, Reader<unknown>, readonly unknown[], readonly unknown[]]>([
    ["texts", text(3, 1), ["a", "abc"], ["", "abcd", 1, null]],
    ["numbers", number(1, 3), [1, 2.5, 3], [0.9, 3.1, "2", NaN, Infinity]],
    ["any number but infinite ones", number(), [0, -1e300], [Infinity, -Infinity, NaN]],
    ["whole numbers", integer(0, 3), [0, 3], [-1, 4, 1.5, "1"]],
    [
      "words",
      oneOf<string | number | null>("a", 1, null),
      ["a", 1, null],
      ["b", "1", undefined, ["a"]],
    ],
    ["booleans", boolean, [true, false], [0, "true", null]],
    ["lists", list(boolean, 2), [[], [true, false]], [[1], [true, true, true], "x", { length: 0 }]],
    ["lists that begin so", tuple(boolean, text()), [[true, "x"]], [[true], ["x", true], {}]],
    ["objects", point, [{ row: 1 }, { row: 1, note: "abc" }], [{}, { row: "1" }, [], null, "x"]],
    [
      "objects of these fields",
      closedObject({ a: optional(boolean) }),
      [{}, { a: true }],
      [{ b: 1 }],
    ],
    ["records", record(new Map([["a", boolean]]), "letter"), [{}, { a: true }], [{ b: true }, []]],
    ["nothing instead", nullable(boolean), [null, true], [undefined, 0]],
    ["either of two", either(boolean, text()), [true, "x"], [1, null]],
    ["what fits besides", such(text(), (word) => word === "x", "x"), ["x"], ["y", 1]],
    ["texts of JSON", parsed(list(boolean)), ["[true]", " []"], ["[1]", "[", "", [true], null]],
  ])("%s", (_, read, taken, refused) => {
    for (const json of taken) expect(() => read(json)).not.toThrow();
    for (const json of refused) expect(misfit(read, json)).toBeInstanceOf(Misfit);
  });
});

describe("yields", () => {
  test("of an object its fields alone, and none that is not there", () => {
    expect(Object.entries(point({ row: 1, more: 2 }))).toEqual([["row", 1]]);
  });

  test("of a list its first items", () => {
    expect(tuple(boolean, text())([true, "x", "more"])).toEqual([true, "x"]);
  });

  test("of a record its names in their order", () => {
    const read = record(new Map(["a", "b"].map((name) => [name, boolean])), "letter");
    expect(Object.keys(read({ b: true, a: false }))).toEqual(["b", "a"]);
  });

  test("of what the first of two does not take what the second makes of it", () => {
    expect(either(boolean, () => "other")(1)).toBe("other");
  });
});

describe("a misfit", () => {
  const file = closedObject({
    points: list(point),
    pair: tuple(boolean, record(new Map([["a", text(2)]]), "letter")),
  });
  const fits = { points: [{ row: 1 }], pair: [true, { a: "x" }] };

  test.each<[object, Misfit["path"], string, Misfit["limits"], unknown]>([
    [{ ...fits, points: [{ row: 1 }, { row: 10 }] }, ["points", 1, "row"], "number", [0, 9], 10],
    [{ ...fits, points: [{ row: 0.5 }] }, ["points", 0, "row"], "integer", [], 0.5],
    [{ ...fits, points: {} }, ["points"], "list", [Infinity], {}],
    [{ ...fits, pair: [1] }, ["pair", 0], "one of", [true, false], 1],
    [{ ...fits, pair: [true, { a: "xyz" }] }, ["pair", 1, "a"], "text", [2, 0], "xyz"],
    [{ ...fits, pair: [true, { b: "x" }] }, ["pair", 1, "b"], "letter", [], "x"],
    [{ ...fits, other: 7 }, ["other"], "field", [], 7],
    [{ pair: fits.pair }, ["points"], "list", [Infinity], undefined],
    [[], [], "object", [], []],
  ])("in %j is told with the way to it", (json, path, expected, limits, found) => {
    expect({ ...misfit(file, json) }).toEqual({ path, expected, limits, found });
  });

  test("in a text that is no JSON is one too", () => {
    expect(misfit(parsed(file), "{")).toMatchObject({ expected: "JSON", path: [] });
  });

  test("is all that is caught", () => {
    const broken = () => {
      throw new RangeError("broken");
    };
    expect(() => list(either(broken, text()))([1])).toThrow(RangeError);
  });
});

describe("hostile JSON", () => {
  const everything = object({
    a: closedObject({ b: list(tuple(text(), nullable(number()))) }),
    c: optional(record(new Map([["d", oneOf(1, 2)]]), "letter")),
  });

  test("is read or a misfit, whatever it is", () => {
    const around = fc.oneof(
      anyJson,
      fc.record({ a: fc.oneof(anyJson, fc.record({ b: anyJson })), c: anyJson }),
    );
    fc.assert(
      fc.property(around, (json) => {
        try {
          everything(json);
        } catch (error) {
          expect(error).toBeInstanceOf(Misfit);
        }
      }),
    );
  });

  test.each(["__proto__", "constructor", "toString"])("changes nothing by the name %s", (name) => {
    const json: unknown = JSON.parse(`{"a":{"b":[]},"${name}":{"off":true}}`);
    expect(Object.entries(everything(json))).toEqual([["a", { b: [] }]]);
    expect(({} as Record<string, unknown>).off).toBeUndefined();
    expect(misfit(closedObject({}), { [name]: 1 })).toMatchObject({ expected: "field" });
    expect(misfit(record(new Map(), "letter"), JSON.parse(`{"${name}":1}`))).toMatchObject({
      path: [name],
    });
  });

  test("may be as deep as it likes", () => {
    expect(misfit(parsed(everything), `{"a":${DEEP}}`)).toMatchObject({ path: ["a"] });
    expect(misfit(parsed(everything), `{"a":{"b":${DEEP}}}`)).toMatchObject({ expected: "text" });
  });
});
