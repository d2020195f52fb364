import type { Form } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { readLabel, squeeze } from "../form/text/label";
import { explainedRows, hasOverallReason, reasonIn } from "../measure/explanations";
import type { Rule } from "../lint/rule";

/** Beyond this no more of a text is searched. */
const LOOKED_AT = 2000;
const REMEDY =
  /改进|措施|下一步|今后|以后|将|加强|加快|加大|完善|优化|推进|督促|督导|协调|整改|确保|提高|提升|争取|计划|拟|继续|落实|调整|后续|严格|强化|规范|尽快|及时|明年|下年|次年|来年|避免|建议|需要?进一步|做好|补[办训做充缴签]|跟进|跟踪|建立|健全/;

/** The column asks for the cause and for what is done about it. */
export const explanationNoRemedy: Rule = {
  id: "explanation-no-remedy",
  group: "explanations",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "只写了原因，没有改进措施", "en-US": "A cause without a remedy" },
  why: {
    "zh-CN": "这一栏要写“偏差原因分析及改进措施”，只写原因算填了一半。",
    "en-US": "The column asks for the cause and the remedy; a cause alone is half of it.",
  },
  source: "表头：偏差原因分析及改进措施",
  examples: {
    passes: [{ changes: {} }, { changes: { I12: "未完成原因", I14: "一期培训因场地检修取消。" } }],
    fails: [{ changes: { I14: "一期培训因场地检修取消。" }, at: "I14" }],
  },
  check: (form) => {
    if (!asksForRemedy(form) || hasOverallReason(form)) return [];
    const said = new Set<string>();
    return explainedRows(form).flatMap((indicator) => {
      const reason = reasonIn(indicator.explanation);
      if (REMEDY.test(reason.slice(0, LOOKED_AT))) return [];
      const key = squeeze(reason);
      if (said.has(key)) return [];
      said.add(key);
      return [
        {
          cells: [indicator.explanation.cell],
          message: {
            "zh-CN": `“${nameOf(indicator)}”只写了偏差原因，似没有写改进措施。请补充打算怎么改进。`,
            "en-US": `"${nameOf(indicator)}" gives a cause and, it seems, no remedy. Add what will be done about it.`,
          },
        },
      ];
    });
  },
};

/** Whether a heading of the form names the remedy beside the cause. */
function asksForRemedy({ texts }: Form): boolean {
  return texts.some(({ text }) => /(?:原因|偏差|未完成).*(?:措施|改进)/.test(readLabel(text).key));
}
