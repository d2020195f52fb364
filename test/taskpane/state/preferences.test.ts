import fc from "fast-check";
import {
  DEFAULT_PREFERENCES,
  readPreferences,
  writePreferences,
  type Preferences,
} from "../../../src/taskpane/state/preferences";
import { anyJson, DEEP, spoilt } from "../../support/hostile-json";

describe("preferences", () => {
  test("come back as they were", () => {
    const chosen: Preferences = {
      autoCheck: true,
      writeAs: "value",
      markAfterRibbon: true,
      lastForm: { template: "shanghai", unit: "万元", rows: 10 },
    };
    expect(readPreferences(writePreferences(chosen))).toEqual(chosen);
  });

  test.each([
    null,
    "",
    "{",
    "null",
    "[1]",
    '"x"',
    '{"autoCheck":"yes","writeAs":5,"__proto__":{}}',
    '{"lastForm":"mof-2020"}',
    '{"lastForm":{"template":5,"unit":"元","rows":3}}',
    '{"lastForm":{"template":"mof-2020","unit":"角","rows":3}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":0}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":11}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":2.5}}',
  ])("are as usual where %s is stored", (text) => {
    expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });

  test("that are as usual one by one leave the others as they were chosen", () => {
    const text = '{"autoCheck":1,"writeAs":"value","markAfterRibbon":true,"lastForm":{"rows":1}}';
    expect(readPreferences(text)).toEqual({
      ...DEFAULT_PREFERENCES,
      writeAs: "value",
      markAfterRibbon: true,
    });
  });

  const valid: fc.Arbitrary<Preferences> = fc.record({
    autoCheck: fc.boolean(),
    writeAs: fc.constantFrom("formula", "value"),
    markAfterRibbon: fc.boolean(),
    lastForm: fc.option(
      fc.record({
        template: fc.string({ maxLength: 100 }),
        unit: fc.constantFrom("元", "万元"),
        rows: fc.integer({ min: 1, max: 10 }),
      }),
    ),
  });

  /** Whether preferences are of their type, each of them one of the few that there are. */
  function isSound({ autoCheck, writeAs, markAfterRibbon, lastForm, ...others }: Preferences) {
    return (
      [autoCheck, markAfterRibbon].every((each) => typeof each === "boolean") &&
      ["formula", "value"].includes(writeAs) &&
      Object.keys(others).length === 0 &&
      (lastForm === null ||
        (Object.keys(lastForm).length === 3 &&
          typeof lastForm.template === "string" &&
          lastForm.template.length <= 100 &&
          ["元", "万元"].includes(lastForm.unit) &&
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(lastForm.rows)))
    );
  }

  test("are sound whatever JSON they are read from", () => {
    const yieldsPreferences = (json: unknown) =>
      expect(isSound(readPreferences(JSON.stringify(json)))).toBe(true);
    fc.assert(fc.property(anyJson, yieldsPreferences));
    fc.assert(fc.property(spoilt(valid), yieldsPreferences), { numRuns: 1000 });
    expect(readPreferences(`{"lastForm":${DEEP}}`)).toEqual(DEFAULT_PREFERENCES);
  });

  test("that were written are read as they were", () => {
    fc.assert(
      fc.property(valid, (chosen) => {
        expect(readPreferences(writePreferences(chosen))).toEqual(chosen);
      }),
    );
  });
});
