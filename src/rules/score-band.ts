import type { Bands } from "../form/model/dialect";
import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { judge } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { isAboveZero, scoredRows, type Scored } from "../measure/rows";
import { readQuantity } from "../measure/quantity";
import type { Observation, Rule } from "../lint/rule";
import { plain } from "../sheet/number";

/** As wide as any known issuer draws them. */
const WIDEST: Bands = { reached: ["0.8", "1"], partly: ["0.5", "0.8"], missed: ["0", "0.6"] };

/** Longer actual values are accounts, whose first words are no claim. */
const LONGEST_WORDING = 60;

type Band = keyof Bands;

const FIXED: readonly (readonly [Band, RegExp])[] = [
  ["reached", /^(?:全部)?达成(?:年度|预期)?(?:指标|目标)?$/],
  ["partly", /^部分达成(?:年度|预期)?(?:指标|目标)?(?:并|且)?(?:具有一定效果)?$/],
  ["missed", /^未达成(?:年度|预期)?(?:指标|目标)?(?:并|且)?(?:效果较差)?$/],
];
const FREE: readonly (readonly [Band, RegExp])[] = [
  ["reached", /^(?:已|全部|已全部|按时|全面)?(?:完成|实现)(?:年度|预期|全部)?(?:指标|目标|任务)?$/],
  ["partly", /^(?:已)?部分(?:完成|实现|达到|达成)/],
  ["missed", /^(?:均)?(?:未|没有)(?:完成|实现|达到|达成|开展)/],
];

/** A qualitative indicator scores in the band that its wording names. */
export const scoreBand: Rule = {
  id: "score-band",
  group: "scores",
  severity: "info",
  upTo: "warning",
  correction: "none",
  title: {
    "zh-CN": "定性指标得分与完成档次不符",
    "en-US": "A score leaves the band of its wording",
  },
  why: {
    "zh-CN":
      "定性指标分三档记分：达成 80%—100%，部分达成 50%—80%，未达成 60% 以下。得分应落在所写的档次里。",
    "en-US":
      "Qualitative indicators score in three bands: reached 80-100 %, partly 50-80 %, missed below 60 % of the weight.",
  },
  source: "《项目支出绩效评价管理办法》：定性指标分三档记分；湖北表样：部分达成从 50% 起",
  examples: {
    passes: [
      { changes: { H20: "8.5", H22: "97", I20: "制度试行一个季度，下一步修订完善后正式印发。" } },
      {
        changes: {
          F20: "部分达成年度指标并具有一定效果",
          H20: "6",
          H22: "94.5",
          I20: "制度尚未印发，下一步加快会签后正式印发。",
        },
      },
    ],
    fails: [
      {
        changes: {
          F20: "部分达成年度指标并具有一定效果",
          H20: "9.5",
          H22: "98",
          I20: "制度尚未印发，下一步加快会签后正式印发。",
        },
        at: "H20",
      },
      {
        changes: {
          F20: "未完成制度修订",
          H20: "8",
          H22: "96.5",
          I20: "起草较晚，下一步加快会签后印发。",
        },
        at: "H20",
      },
    ],
  },
  check: (form) => {
    const bands = form.dialect.method.bands ?? WIDEST;
    return scoredRows(form).flatMap((row) => {
      const wording = wordingOf(row);
      if (!wording || isAboveZero(row.deduction)) return [];
      const [least, most] = bands[wording.band];
      const share = row.score.number.div(row.weight.number);
      if (share.greaterThanOrEqualTo(least) && share.lessThanOrEqualTo(most)) return [];
      return [outside(row, wording, bands)];
    });
  },
};

function outside(row: Scored<Indicator>, { band, fixed }: Wording, bands: Bands): Observation {
  const { weight, score, actual } = row;
  const [least, most] = bands[band].map((share) =>
    plain(weight.number.times(share).toDecimalPlaces(2)),
  );
  return {
    cells: [score.cell, actual!.cell],
    severity: fixed ? "warning" : "info",
    message: {
      "zh-CN": `“${nameOf(row)}”完成情况是“${actual!.text}”，分值 ${weight.text}，这一档应得 ${least} 到 ${most} 分，填的是 ${score.text}。请核对得分或完成情况。`,
      "en-US": `"${nameOf(row)}" says "${actual!.text}" with a weight of ${weight.text}: that band is ${least} to ${most}, entered ${score.text}. Check the score or the wording.`,
    },
  };
}

/** What an actual value in words claims. */
interface Wording {
  readonly band: Band;
  /** Whether the words are those that the method prints for the band. */
  readonly fixed: boolean;
}

/** What the actual value's wording claims; null for figures and free wording. */
function wordingOf(indicator: Indicator): Wording | null {
  const target = indicator.target?.text ?? "";
  const actual = indicator.actual?.text ?? "";
  if (actual === "" || actual.length > LONGEST_WORDING || readQuantity(target).kind !== "words")
    return null;
  const words = squeeze(actual).replace(/[。,.;]+$/, "");
  const fixed = FIXED.find(([, wording]) => wording.test(words));
  if (fixed) return { band: fixed[0], fixed: true };
  const free = FREE.find(([, wording]) => wording.test(words));
  if (free) return { band: free[0], fixed: false };
  return judge(indicator).verdict === "met" ? { band: "reached", fixed: false } : null;
}
