import { toA1 } from "../../src/sheet/address";
import { EXAMPLE_ROWS } from "../support/example-form";
import { brief, findingsOn } from "../support/faults";
import { typed } from "../support/layouts";
import { exampleFindings, tells } from "../support/example";

describe("decimals", () => {
  test("0.1 + 0.2 is 0.3", () => {
    const tenths = {
      G13: "14.7",
      H13: "14.7",
      G18: "0.1",
      H18: "0.1",
      E18: "1个",
      F18: "1个",
      D18: "甲",
      G14: "10.2",
      H14: "9.18",
    };
    expect(tells({ ...tenths, B13: "产出指标", B18: "效益指标", H22: "98.48" })).toEqual([]);
  });

  test("a third of the target scores a third of the weight, at any number of digits", () => {
    for (const [score, total] of [
      ["3", "92.5"],
      ["3.3", "92.8"],
      ["3.33", "92.83"],
      ["3.333", "92.833"],
      ["3.3333", "92.8333"],
    ] as const) {
      expect(tells({ E14: "≥300人次", F14: "100人次", H14: score, H22: total })).toEqual([]);
    }
    expect(tells({ E14: "≥300人次", F14: "100人次", H14: "4", H22: "93.5" })).toEqual([
      "warning score-off-proportion H14",
    ]);
  });

  test("a score of 8.995 is 9.00 at two digits", () => {
    expect(tells({ E14: "≥1000人次", F14: "899.5人次", H14: "9.00", H22: "98.50" })).toEqual([]);
  });
});

describe("the execution rate however it is shown", () => {
  test.each(["1.00", "1", "100%", "100", "100.00", "100.00%"])(
    "%s for all of the budget",
    (rate) => {
      const all = {
        E6: "100.00",
        E7: "80.00",
        E8: "20.00",
        G7: "100%",
        G8: "100%",
        H6: "10",
        F17: "100万元",
        H22: "99",
      };
      expect(tells({ ...all, G6: rate })).toEqual([]);
    },
  );

  test.each(["86%", "0.86", "86", "86.00", "86.00%", "0.8600"])("%s for 86 of 100", (rate) => {
    const most = {
      E6: "86.00",
      E7: "67.00",
      G7: "83.75%",
      H6: "8.6",
      F17: "86万元",
      H22: "97.6",
      I6: "招标结余，已全部收回财政。",
    };
    expect(tells({ ...most, G6: rate })).toEqual([]);
  });

  test.each(["1.00", "100%", "68%", "0.68", "8.6%"])("%s is wrong for 86 of 100", (rate) => {
    const most = {
      E6: "86.00",
      E7: "67.00",
      G7: "83.75%",
      H6: "8.6",
      F17: "86万元",
      H22: "97.6",
      I6: "招标结余，已全部收回财政。",
    };
    expect(tells({ ...most, G6: rate })).toEqual(["error execution-rate G6"]);
  });

  test("nothing of nothing shows 0, — or nothing", () => {
    for (const rate of ["0", "0.00%", "—", ""]) expect(tells({ G9: rate })).toEqual([]);
  });
});

describe("units", () => {
  test("元 and 万元 are one amount", () => {
    expect(tells({ E17: "≤1000000元", F17: "950000.00元" })).toEqual([]);
    expect(tells({ E17: "1,000,000元", F17: "95万" })).toEqual([]);
    expect(tells({ F17: "95元" })).toEqual(["warning cost-mismatch F17"]);
  });

  test("an amount cut to its last digit is the same amount", () => {
    const cut = { C7: "79.994", D7: "79.994", C6: "99.994", D6: "99.994", E17: "99.99万元" };
    expect(tells(cut)).toEqual([]);
  });

  test("a project amount counts in its own unit", () => {
    expect(tells({ F3: "3000000元" })).toEqual([]);
    expect(tells({ F3: "300000元" })).toEqual(["info project-amount F3"]);
  });
});

describe("sums", () => {
  test("sixty rows of 1.5 and an execution rate of 10 make 100", () => {
    const rows = EXAMPLE_ROWS.map((row) => [...row]);
    const many = Array.from({ length: 60 }, (_, index) => [
      "",
      index === 0 ? "产出指标" : "",
      index === 0 ? "数量指标" : "",
      `整理第${index + 1}类档案`,
      "≥100卷",
      "105卷",
      "1.5",
      "1.5",
    ]);
    const form = [...rows.slice(0, 12), ...many, ["", "总分", "", "", "", "", "100", "99.5"]];
    expect(brief(findingsOn(form, typed))).toEqual([]);
    form[12]![7] = "0.9";
    expect(brief(findingsOn(form, typed))).toEqual([
      "error total-score H73",
      "warning score-off-proportion H13",
      "error explanation-missing I13",
    ]);
  });

  test("a negative adjustment among the sources is added as it is", () => {
    const adjusted = { D7: "85.00", D9: "-5.00", G7: "89.41%" };
    expect(tells(adjusted)).toEqual([]);
    expect(tells({ ...adjusted, D9: "5.00" })).toEqual(["error fund-sum D6"]);
  });

  test("a total shown with fewer digits than its scores is rounded or cut", () => {
    expect(tells({ H6: "9.49", H22: "98.5" })).toEqual([]);
    expect(tells({ H6: "9.49", H22: "98.4" })).toEqual([]);
    expect(tells({ H6: "9.49", H22: "98.3" })).toEqual(["error total-score H22"]);
  });
});

test("a number stored as text becomes the number, shown as it was", () => {
  const [finding] = exampleFindings({ changes: { C6: "'1,00.00", D6: "'100.00" } }).filter(
    ({ rule }) => rule === "number-as-text",
  );
  expect(finding!.changes[0]!.content).toEqual({ value: 100, formula: null, numberFormat: "0.00" });
});

test.each([
  ["a score", "H13", "45355"],
  ["a weight", "G13", "45355"],
  ["the total", "H22", "45355"],
  ["the rate", "G6", "45355"],
  ["the execution row's score", "H6", "45355"],
  ["an amount", "E6", "45355"],
])("%s shown as a day is told once, and nothing that follows from it", (_, a1, value) => {
  const found = exampleFindings({ changes: { [a1]: value }, formats: { [a1]: 'm"月"d"日"' } });
  const told = found.filter(({ severity }) => severity !== "info");
  expect(told.map(({ rule, cells: [first] }) => `${rule} ${toA1(first!)}`)).toEqual([
    `shown-as-date ${a1}`,
  ]);
});
