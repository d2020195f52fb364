import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** The form since 2022: cost is a first-level category with kinds of its own. */
export const mof2022: Dialect = {
  id: "mof-2022",
  name: "财政部 2022（成本指标单列）",
  sources: ["forms since 2022 with 经济成本指标, 社会成本指标, 生态环境成本指标 under 成本指标"],
  unit: "万元",
  tellsApart: [
    "全年预算数",
    "全年执行数",
    "三级指标",
    "分值",
    "成本指标",
    "经济成本指标|社会成本指标|生态环境成本指标|经济成本|社会成本|生态环境成本",
  ],
  method: WIDEST_METHOD,
  words: {
    categoryLabel: ["成本指标", "产出指标", "效益指标", "满意度指标"],
    subcategoryLabel: [
      "经济成本指标",
      "社会成本指标",
      "生态环境成本指标",
      "数量指标",
      "质量指标",
      "时效指标",
      "经济效益指标",
      "社会效益指标",
      "生态效益指标",
      "服务对象满意度指标",
    ],
  },
};
