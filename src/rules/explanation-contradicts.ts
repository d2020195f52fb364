import { nameOf } from "../form/read/indicator-name";
import { judge } from "../measure/judge";
import { reasonIn } from "../measure/explanations";
import { scoresInFull, weightedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Beyond this no more of a text is searched. */
const LOOKED_AT = 2000;
/** What was to be done, behind a word that says it is not. */
const DONE =
  "完成|完工|达到|达标|实现|实施|开展|开工|启动|建成|竣工|交付|验收|落实|发放|采购|投入使用|到位";
const BEHIND = `未按[期时]|(?:未|没有|没)(?:能|有|全部|全面|及时|如期|正式)?(?:${DONE})|[尚还仍]未(?!发[现生]|出现|产生|造成|收到|接到|到期)|滞后|延期|推迟`;
const SAYS_MISSED = new RegExp(BEHIND);
/** "不存在滞后" says the opposite. */
const DENIED = new RegExp(
  `(?:无|没有|不存在|未出现|未发生|未造成|避免|防止|杜绝|克服|不再)[^，。；、,;]{0,8}(?:${BEHIND})`,
);

/** A reason for missing what was reached says that one of the two is wrong. */
export const explanationContradicts: Rule = {
  id: "explanation-contradicts",
  group: "explanations",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "满分指标的原因写着没有完成",
    "en-US": "A full score whose reason says it was missed",
  },
  why: {
    "zh-CN": "实际值达到了、得了满分，原因里却说未完成或滞后，两处必有一处要改。",
    "en-US": "Target met and full marks, yet the reason speaks of a miss: one of the two is wrong.",
  },
  source: "审核常见问题：原因与得分不一致",
  examples: {
    passes: [
      {
        changes: {
          I13: "未完成的二期不在本年指标内，一期面积超出系利旧仓库一并改造。",
          F13: "490平方米",
          H13: "14.7",
          H22: "98.2",
        },
      },
      { changes: { I13: "库房按期改造，不存在进度滞后情况。" } },
      { changes: { I13: "改造后尚未发现渗漏。" } },
    ],
    fails: [
      { changes: { I13: "施工进度滞后，部分库房未按期交付。" }, at: "I13" },
      { changes: { I13: "受场地影响，未完成陈展建设。" }, at: "I13" },
      { changes: { I13: "二楼库房尚未腾空。" }, at: "I13" },
    ],
  },
  check: (form) =>
    weightedRows(form).flatMap((indicator) => {
      const { explanation } = indicator;
      const reason = reasonIn(explanation).slice(0, LOOKED_AT);
      const word = SAYS_MISSED.exec(reason)?.[0];
      if (!explanation || !word || DENIED.test(reason)) return [];
      if (!scoresInFull(indicator) || judge(indicator).verdict !== "met") return [];
      return [
        {
          cells: [explanation.cell, indicator.score.cell, indicator.actual!.cell],
          message: {
            "zh-CN": `“${nameOf(indicator)}”已达到指标值、得满分 ${indicator.score.text}，原因里却写着“${word}”。请核对实际完成值、得分和原因。`,
            "en-US": `"${nameOf(indicator)}" met its target and scores in full (${indicator.score.text}), yet the reason says "${word}". Check actual value, score and reason.`,
          },
        },
      ];
    }),
};
