import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** Shenzhen's print of the 2020 form: amounts in 元, 项目金额 beside the name, 满意度 under 效益. */
export const shenzhen2020: Dialect = {
  id: "shenzhen-2020",
  name: "深圳 2020",
  sources: ["eight forms published by 深圳市规划和自然资源局 for 2020"],
  unit: "元",
  tellsApart: ["年初预算数", "全年预算数", "全年执行数", "三级指标", "分值", "项目金额"],
  method: WIDEST_METHOD,
  words: {
    projectAmount: ["项目金额"],
    indicators: ["年度绩效指标"],
    categoryLabel: ["产出指标", "效益指标"],
    subcategoryLabel: [
      "数量指标",
      "质量指标",
      "时效指标",
      "成本指标",
      "经济效益指标",
      "社会效益指标",
      "生态效益指标",
      "满意度指标",
    ],
  },
};
