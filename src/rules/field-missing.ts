import type { InfoRole } from "../form/model/form";
import type { Rule } from "../lint/rule";
import type { Text } from "../language";

type Required = Exclude<InfoRole, "projectAmount">;

const NAMES: Readonly<Record<Required, Text>> = {
  project: { "zh-CN": "项目名称", "en-US": "project name" },
  department: { "zh-CN": "主管部门", "en-US": "department in charge" },
  unit: { "zh-CN": "实施单位", "en-US": "implementing unit" },
  expectedGoal: { "zh-CN": "预期目标", "en-US": "expected goal" },
  achievedGoal: { "zh-CN": "实际完成情况", "en-US": "achieved goal" },
};

/** The head and the goals are what a reader outside the unit sees first. */
export const fieldMissing: Rule = {
  id: "field-missing",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "表头或总体目标未填", "en-US": "A field of the head or the goals is empty" },
  why: {
    "zh-CN":
      "项目名称、主管部门、实施单位、预期目标和实际完成情况是表样规定的填报内容，空着会被退回补填。",
    "en-US": "The form asks for these fields; a form with an empty one is sent back.",
  },
  source: "《项目支出绩效自评表》：表头与年度总体目标",
  examples: {
    passes: [{ changes: {} }],
    fails: [{ changes: { F4: "" }, at: "F4" }],
  },
  check: ({ info }) =>
    (Object.keys(NAMES) as Required[]).flatMap((role) => {
      const field = info[role];
      if (!field || field.value.text !== "") return [];
      return [
        {
          cells: [field.value.cell, field.label],
          message: {
            "zh-CN": `“${NAMES[role]["zh-CN"]}”没有填写。请补填。`,
            "en-US": `The ${NAMES[role]["en-US"]} is empty. Please fill it in.`,
          },
        },
      ];
    }),
};
