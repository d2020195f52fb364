import type { Dialect } from "../model/dialect";

/** Hubei's 项目自评表: no weight column, the weights stand in the labels, execution counts 20. */
export const hubei: Dialect = {
  id: "hubei",
  name: "湖北",
  sources: ["Hubei's project form with its printed notes, 2020, and filled copies"],
  unit: "万元",
  tellsApart: ["预算执行情况", "年初目标值", "实际完成值", "项目属性|项目类型"],
  method: { lowerIsBetter: ["inverse"], rateBase: ["annualBudget"], cappedTotal: false },
  words: {
    title: ["项目自评表"],
    unit: ["项目实施单位"],
    funds: ["预算执行情况"],
    totalFunds: ["年度财政资金总额"],
    annualBudget: ["预算数"],
    executed: ["执行数"],
    target: ["年初目标值"],
    actual: ["实际完成值"],
    indicators: ["年度绩效目标", "年度绩效目标1"],
    overallReason: ["偏差大或目标未完成原因分析", "改进措施及结果应用方案"],
    footer: ["单位主要负责人签批意见"],
  },
};
