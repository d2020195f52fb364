import type { Dialect } from "../model/dialect";

/** Sichuan's 部门预算项目支出绩效自评表: sign, value and unit apart, 权重, remarks below the total. */
export const sichuan: Dialect = {
  id: "sichuan",
  name: "四川",
  sources: ["forms published by 青神县 and 大英县, 2023, with printed notes"],
  unit: "万元",
  tellsApart: ["指标性质", "度量单位", "权重", "完成值", "调整后预算数|预算执行数"],
  method: {
    lowerIsBetter: ["inverse", "linear"],
    rateBase: ["annualBudget", "initialBudget"],
    cappedTotal: false,
  },
  words: {
    title: ["部门预算项目支出绩效自评表"],
    funds: ["预算执行情况", "年度预算数"],
    initialBudget: ["年初预算"],
    annualBudget: ["调整后预算数"],
    executed: ["预算执行数"],
    executionRate: ["预算执行率"],
    sign: ["指标性质"],
    target: ["指标值"],
    measure: ["度量单位"],
    actual: ["完成值"],
    weight: ["权重"],
    explanation: ["未完成原因分析", "原因"],
    total: ["合计"],
    grade: ["评价结论"],
    overallReason: ["存在问题", "改进措施"],
    totalFunds: ["总额"],
    otherFunds: ["财政专户管理资金", "单位资金", "其他资金"],
    appropriation: ["其中：财政资金", "财政资金"],
    expectedGoal: ["年度目标"],
    achievedGoal: ["年度目标完成情况"],
  },
};
