import { nameOf } from "../form/read/indicator-name";
import { judge } from "../measure/judge";
import { reasonIn } from "../measure/explanations";
import { scoresInFull, weightedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Beyond this no more of a text is searched. */
const LOOKED_AT = 2000;
const BEHIND = "未按[期时]|未完成|未达到|未达标|未实现|没有完成|滞后|延期|推迟";
const SAYS_MISSED = new RegExp(BEHIND);
/** "不存在滞后" says the opposite. */
const DENIED = new RegExp(
  `(?:无|没有|不存在|未出现|未发生|未造成|避免|防止|杜绝|克服|不再)[^，。；、,;]{0,8}(?:${BEHIND})`,
);

/** A reason for missing what was reached says that one of the two is wrong. */
export const explanationContradicts: Rule = {
  id: "explanation-contradicts",
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
    ],
    fails: [{ changes: { I13: "施工进度滞后，部分库房未按期交付。" }, at: "I13" }],
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
