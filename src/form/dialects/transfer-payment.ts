import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** 转移支付区域(项目)绩效目标自评表: no scores, sources by level of government. */
export const transferPayment: Dialect = {
  id: "transfer-payment",
  name: "转移支付",
  sources: ["forms published in 旺苍县 2021, 朝天区, 名山区 2024"],
  unit: "万元",
  tellsApart: [
    "《转移支付|《绩效自评表",
    "中央主管部门|地方主管部门|资金使用单位",
    "全年完成值|全年实际完成值|实际完成值|实际完成指标值",
  ],
  method: { ...WIDEST_METHOD, cappedTotal: false },
  words: {
    title: ["转移支付区域绩效目标自评表", "中央转移支付绩效自评表"],
    project: ["转移支付名称", "转移名称"],
    department: ["地方主管部门"],
    unit: ["资金使用单位"],
    appropriation: ["其中：中央补助", "其中：中央财政资金", "省级资金", "地方资金", "县级资金"],
    goals: ["总体目标完成情况"],
    expectedGoal: ["总体目标"],
    achievedGoal: ["全年实际完成情况"],
    actual: ["全年完成值", "全年实际完成值"],
    explanation: ["未完成原因和改进措施"],
  },
};
