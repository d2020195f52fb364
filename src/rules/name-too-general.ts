import type { Form, Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Names of rates that do not say of what. */
const RATE = /^(?:完成率|及时率|达标率|增长率|提高率)$/;
/** The label of its level once more. */
const LABEL =
  /^(?:产出|效益|数量|质量|时效|成本|经济效益|社会效益|生态效益|环境效益|可持续影响)(?:指标|目标)?\d{0,2}$/;
/** A result in place of what is measured. */
const RESULT =
  /^(?:经济|社会|生态|环境)?效益(?:指标)?(?:较|比较|较为|非常|十分)?(?:明显|显著|良好|好|较好|提升|提高|增加)$/;
const LONGEST_NAME = 12;

/** A name that would fit any project says nothing of this one. */
export const nameTooGeneral: Rule = {
  id: "name-too-general",
  group: "wording",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "指标名称过于笼统", "en-US": "An indicator's name is too general" },
  why: {
    "zh-CN": "“完成率”“质量指标”“社会效益明显”放在哪个项目都成立，看不出考核什么。",
    "en-US": "完成率 or 质量指标 would fit any project and does not say what is measured.",
  },
  source: "自评抽查复核的问题清单：指标名称笼统",
  examples: {
    passes: [{ changes: {} }, { changes: { D15: "改造任务完成率" } }],
    fails: [
      { changes: { D15: "完成率" }, at: "D15" },
      { changes: { D19: "社会效益明显", E19: "明显", F19: "明显" }, at: "D19" },
    ],
  },
  check: (form) =>
    countedRows(form)
      .filter((indicator) => isGeneral(indicator) && !standsInLabel(form, indicator))
      .map(({ name }) => ({
        cells: [name.cell],
        message: {
          "zh-CN": `指标名称“${name.text}”过于笼统，看不出考核什么。请写明对象，如“设备验收合格率”。`,
          "en-US": `The name "${name.text}" is too general to tell what is measured. Name the thing, as in 设备验收合格率.`,
        },
      })),
};

function isGeneral({ name }: Indicator): boolean {
  const bare = name.text.length <= LONGEST_NAME ? squeeze(name.text) : "";
  return RATE.test(bare) || LABEL.test(bare) || RESULT.test(bare);
}

/** Whether the form has no column for names, so that a label stands for one. */
function standsInLabel({ labels, tables }: Form, { name }: Indicator): boolean {
  return (
    !tables.some(({ columns }) => columns.some(({ role }) => role === "name")) ||
    labels.some(
      ({ label }) => label.cell.row === name.cell.row && label.cell.column === name.cell.column,
    )
  );
}
