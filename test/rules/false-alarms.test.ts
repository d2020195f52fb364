import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScenario, snapshotOf } from "../support/gallery";
import { recogniseForms } from "../../src/form/recognise";
import { review } from "../../src/review";
import { exampleWorkbook } from "../support/example-form";
import { exampleFindings, exampleForm, tells, tellsOf } from "../support/example";

const LATER = "指标值偏低，下一步据实核定。";

/** What issuers do differently must not be reported as a fault: everything found but hints. */
function serious(changes: Readonly<Record<string, string>>): string[] {
  return tells(changes).filter((line) => !line.startsWith("info"));
}

const HALF_SPENT = {
  E6: "75.00",
  E7: "56.00",
  G6: "75%",
  G7: "70%",
  H6: "7.5",
  F17: "75万元",
  I6: "尾款待竣工决算审计后支付。",
};

test.each(["0.00;-0.00;;@", "0_);(0);", "#,##0.00;-#,##0.00;", "0;-0;"])(
  "a zero left out by its format %p is a zero",
  (code) => {
    const formats = { C9: code, D9: code, E9: code, G18: code, H18: code };
    expect(exampleFindings({ changes: {}, formats })).toEqual([]);
    const [hidden] = exampleWorkbook({ changes: { H14: "0" }, formats: { H14: code } }).sheets;
    expect(recogniseForms(hidden!)).toEqual(
      recogniseForms(exampleWorkbook({ changes: { H14: "0" } }).sheets[0]!),
    );
  },
);

describe("a total that follows a known method", () => {
  test("capped by the execution rate is a hint without a correction", () => {
    const changes = { ...HALF_SPENT, H22: "89" };
    expect(serious(changes)).toEqual([]);
    const [finding] = exampleFindings({ changes });
    expect([finding!.rule, finding!.changes]).toEqual(["total-score", []]);
  });

  test("less a deduction column is no fault", () => {
    const column = { J12: "扣减分数", F13: "700平方米", I13: LATER, J13: "2", H22: "96.5" };
    expect(tells(column)).toEqual([]);
  });

  test("rescaled for rows that are not scored is a hint", () => {
    expect(serious({ H15: "不考核", H22: "98.33" })).toEqual([]);
  });

  test("but any other total is an error", () => {
    expect(serious({ ...HALF_SPENT, H22: "90" })).toEqual(["error total-score H22"]);
  });
});

describe("scores that follow a known formula", () => {
  const over = {
    E16: "≤10天",
    F16: "15天",
    I16: "雨季停工，下一步优化工期。",
    D16: "故障响应时间",
  };
  test.each([
    ["weight x target / actual", "6.67", "95.17"],
    ["weight x (2 - actual / target)", "5", "93.5"],
  ])("less is better: %s", (_, score, total) => {
    expect(serious({ ...over, H16: score, H22: total })).toEqual([]);
  });

  test("less is better: anything else is reported", () => {
    expect(serious({ ...over, H16: "8", H22: "96.5" })).toEqual([
      "warning score-off-proportion H16",
    ]);
  });

  test("marked down from 130 % of the target on", () => {
    expect(serious({ F13: "650平方米", H13: "13", I13: LATER, H22: "96.5" })).toEqual([]);
  });

  test("marked down by hand from 120 % on", () => {
    expect(serious({ F13: "600平方米", H13: "14", I13: LATER, H22: "97.5" })).toEqual([]);
  });

  test("a late date has no proportion", () => {
    const late = {
      F16: "2024年12月",
      H16: "7.46",
      I16: "雨季停工，下一步优化工期。",
      H22: "95.96",
    };
    expect(serious(late)).toEqual([]);
  });

  test("= is met above; a cost that is undercut with = is unknown", () => {
    expect(tells({ E13: "=500平方米" })).toEqual([]);
    expect(tells({ E17: "=100万元" })).toEqual([]);
  });

  test.each([
    ["≥-5%", "-8%"],
    ["≤-5%", "3%"],
  ])("a target below zero has no proportion: %s, %s", (E13, F13) => {
    const missed = { D13: "用水量增幅", E13, F13, I13: LATER };
    expect(serious({ ...missed, H13: "10", H22: "93.5" })).toEqual([]);
  });

  test("no more than the weight is offered for a miss", () => {
    const missed = { D13: "用水量增幅", E13: "≥-5%", F13: "-8%", I13: LATER };
    const [finding] = exampleFindings({ changes: missed });
    expect([finding!.rule, finding!.expected]).toEqual(["score-full-though-missed", null]);
  });

  test("partly reached scores from 50 % of the weight on", () => {
    const partly = {
      F20: "部分达成",
      H20: "5",
      I20: "制度尚未印发，下一步加快会签。",
      H22: "93.5",
    };
    expect(tells(partly)).toEqual([]);
  });

  test("a deduction keeps a met target from scoring in full", () => {
    const form = exampleForm({ H13: "13", H22: "96.5", I13: LATER });
    const [first, ...others] = form.indicators;
    const deducted = {
      ...first!,
      deduction: { ...first!.score!, text: "2", number: first!.weight!.number!.minus(13) },
    };
    expect(tellsOf({ ...form, indicators: [deducted, ...others] })).toEqual([]);
    expect(tellsOf(form)).toEqual(["info score-off-proportion H13"]);
  });
});

describe("rows that one province leaves empty", () => {
  test("its default cost row of at most five points is no error", () => {
    expect(serious({ E17: "无", F17: "无" })).toEqual(["warning indicator-idle G17"]);
    expect(serious({ E17: "", F17: "" })).toEqual(["warning indicator-incomplete E17"]);
  });

  test("a row with 年初指标值 and an empty 年度指标值 was withdrawn", () => {
    const form = exampleForm({ E15: "", F15: "" });
    const withdrawn = form.indicators.map((one) =>
      one.name.text === "工程验收合格率"
        ? { ...one, initialTarget: { ...one.target!, text: "100%" } }
        : one,
    );
    expect(tellsOf(form)).toContain("error indicator-incomplete E15");
    expect(tellsOf({ ...form, indicators: withdrawn })).toEqual([]);
  });
});

describe("where reasons and weights stand elsewhere", () => {
  test("one reason for the whole form makes a missing one a hint", () => {
    const below = { I14: "", A24: "存在问题", B24: "部分培训因场地检修推迟，年末才恢复。" };
    expect(serious(below)).toEqual([]);
    expect(serious({ I14: "" })).toEqual(["error explanation-missing I14"]);
  });

  test("a form without weights is not asked for them", () => {
    const hubei = parseScenario(
      "hubei",
      readFileSync(join(__dirname, "../gallery/hubei-several-goals.txt"), "utf8"),
    );
    const { forms } = review({ sheets: hubei.sheets.map(snapshotOf) });
    const found = forms
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== "info");
    expect(forms).toHaveLength(1);
    expect(found).toEqual([]);
  });
});

describe("amounts", () => {
  const printed = {
    A5: "项目资金（元）",
    C6: "250000.00",
    D6: "250000.00",
    E6: "215457.60",
    G6: "86.19%",
    H6: "8.62",
    C7: "250000.00",
    D7: "250000.00",
    E7: "215457.60",
    G7: "86.18%",
    C8: "0",
    D8: "0",
    E8: "0",
    G8: "",
    E17: "≤25万元",
    F17: "215457.60元",
    F3: "250000.00",
    I6: "招标结余，已全部收回财政。",
    H22: "97.62",
  };

  test("a rate that is off by one in its last digit is a hint without a correction", () => {
    expect(serious(printed)).toEqual([]);
    const found = exampleFindings({ changes: printed }).filter(
      ({ rule }) => rule === "execution-rate",
    );
    expect(found.map(({ severity, changes }) => [severity, changes.length])).toEqual([["info", 0]]);
  });

  test.each([{ E6: "'215457.6" }, { E6: "'215,457.60", D6: "'250000.00" }, { G6: "'86.19%" }])(
    "also where it or an amount is stored as text: %j",
    (asText) => {
      const found = exampleFindings({ changes: { ...printed, ...asText } }).filter(
        ({ rule }) => rule === "execution-rate",
      );
      expect(found.map(({ severity, changes }) => [severity, changes.length])).toEqual([
        ["info", 0],
      ]);
    },
  );

  test("sources that are all printed as 0 under a total are a hint", () => {
    const zero = Object.fromEntries(
      ["7", "8"].flatMap((row) => ["C", "D", "E"].map((column) => [`${column}${row}`, "0"])),
    );
    expect(serious({ ...zero, G7: "", G8: "" })).toEqual([]);
  });

  test("an initial budget of 0 is told without a percentage", () => {
    const added = { C6: "0.00", C7: "0.00", C8: "0.00" };
    const [finding] = exampleFindings({ changes: added });
    expect([finding!.rule, finding!.severity]).toEqual(["budget-adjusted", "info"]);
    expect(finding!.message["zh-CN"]).toMatch(/年初没有预算.*追加/);
    expect(finding!.message["zh-CN"]).not.toMatch(/%/);
  });

  test("a form that asks for the reason of any adjustment gets a warning for any", () => {
    const asked = { A24: "注：年中发生预算调整的，应单独说明理由。", C6: "98.00", C7: "78.00" };
    expect(tells(asked)).toEqual(["warning budget-adjusted D6"]);
    expect(tells({ C6: "98.00", C7: "78.00" })).toEqual([]);
  });
});

describe("points in labels", () => {
  const withoutWeights = Object.fromEntries(
    ["13", "14", "15", "16", "17", "18", "19", "20", "21"].map((row) => [`G${row}`, ""]),
  );
  const labels = {
    ...withoutWeights,
    A12: "绩效指标（90分）",
    C13: "数量指标（25分）",
    C15: "质量指标（10分）",
    C16: "时效指标（10分）",
    C17: "成本指标（5分）",
  };

  test("are the sum of the labels right under a label, not of those under these", () => {
    expect(tells(labels)).toEqual([]);
    expect(tells({ ...labels, A12: "绩效指标（140分）" })).toEqual(["error category-weight A12"]);
    expect(tells({ ...labels, C13: "数量指标（20分）" })).toEqual(["error category-weight B13"]);
  });
});

describe("wording", () => {
  test("≤ on a quantity is common and right", () => {
    expect(tells({ D13: "科目调整次数", E13: "≤10次", F13: "8次" })).toEqual([]);
  });

  test("money among quantities is told by its unit", () => {
    const row = { D13: "设备购置", H13: "15" };
    expect(tells({ ...row, E13: "5万元", F13: "5万元" })).toEqual(["info category-doubtful D13"]);
    expect(tells({ ...row, E13: "≥5万", F13: "6万" })).toEqual([]);
    expect(tells({ ...row, E13: "≥5个单元", F13: "6个单元" })).toEqual([]);
  });

  test("signs that a system prints before every actual value are no bounds of the author's", () => {
    const signed = {
      F13: "≥500平方米",
      F14: "≥200人次",
      H14: "10",
      I14: "",
      F19: "≥3000人次",
      F21: "≥90%",
      H22: "99.5",
    };
    expect(tells(signed)).toEqual([]);
  });

  test("the instruction in the fund row's cell is neither a fault nor a reason", () => {
    const printed = { I6: "未达到90%的需说明原因（100字以内）" };
    expect(tells(printed)).toEqual([]);
    const low = { ...HALF_SPENT, ...printed, H22: "96.5" };
    expect(tells(low)).toEqual(["warning explanation-missing-execution I6"]);
  });

  test("two projects without a name are not one project", () => {
    const found = (B3: string) =>
      exampleFindings({ changes: { B3 }, copies: [{ B3 }] }).map(({ rule }) => rule);
    expect(found("")).toEqual(["field-missing", "field-missing"]);
    expect(found("—")).toEqual([]);
  });

  test("one name with two codes, or in two units or years, is two projects", () => {
    const named = (one: string, other: string, more = {}) =>
      exampleFindings({ changes: { B3: one }, copies: [{ B3: other, ...more }] });
    expect(named("51092324T000010263357-路灯维护", "51092324T000010263358-路灯维护")).toEqual([]);
    expect(named("路灯维护", "路灯维护", { F4: "城南街道办" })).toEqual([]);
    expect(
      named("路灯维护", "路灯维护", {
        A2: "（2023年度）",
        E16: "2023年11月底前",
        F16: "2023年10月",
      }),
    ).toEqual([]);
    expect(named("219001-路灯维护", "219001-路灯维护").map(({ rule }) => rule)).toEqual([
      "project-duplicate",
    ]);
  });
});
