import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** Shanghai's print: its own title, vertical labels, targets like ">=90%". */
export const shanghai: Dialect = {
  id: "shanghai",
  name: "上海",
  sources: ["a form published in 上海市普陀区 for 2022"],
  unit: null,
  tellsApart: [
    "《财政项目支出绩效自评表》",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "三级指标",
    "分值",
    "得分",
  ],
  method: { ...WIDEST_METHOD, cappedTotal: false },
  words: {
    title: ["财政项目支出绩效自评表"],
    initialBudget: ["年初预算数"],
    explanation: ["偏差原因分析及改进措施"],
    subcategoryLabel: [
      "数量",
      "质量",
      "时效",
      "成本",
      "经济效益",
      "社会效益",
      "生态效益",
      "可持续影响",
      "满意度",
    ],
  },
};
