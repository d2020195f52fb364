import { nameOf } from "../form/read/indicator-name";
import { impossiblePercents } from "../measure/impossible-percent";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** No more than all can be right, in time or pleased. */
export const impossiblePercent: Rule = {
  id: "impossible-percent",
  group: "wording",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "百分比不可能这么大", "en-US": "A percentage cannot be that high" },
  why: {
    "zh-CN":
      "合格率、覆盖率、及时率、达标率、满意度最高是 100%；在百分比格式的单元格里输入 95 又会变成 9500%。",
    "en-US":
      "A share of a whole is at most 100 %; and 95 typed into a percent format becomes 9500 %.",
  },
  source: "审核常见问题：合格率、覆盖率、满意度等超过 100%",
  examples: {
    passes: [
      { changes: {} },
      { changes: { D15: "改造任务完成率", F15: "120%" } },
      { changes: { D19: "查档人次增长率", E19: "≥100%", F19: "125%" } },
    ],
    fails: [
      { changes: { F21: "105%" }, at: "F21" },
      { changes: { D15: "改造任务完成率", E15: "95%", F15: "9500%" }, at: "F15" },
    ],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) =>
      impossiblePercents(indicator).map(({ cell, text }) => ({
        cells: [cell],
        message: {
          "zh-CN": `“${nameOf(indicator)}”写的是 ${text}，不可能这么大。请核对数值和百分号。`,
          "en-US": `"${nameOf(indicator)}" reads ${text}, which cannot be. Check the figure and the percent sign.`,
        },
      })),
    ),
};
