import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** 绩效目标自评表 of the poverty-relief funds: the weight stands before the target. */
export const povertyRelief: Dialect = {
  id: "poverty-relief",
  name: "扶贫（衔接）资金",
  sources: ["forms published in 濉溪县 2019, 萧县 2023, 中江县 2022"],
  unit: "万元",
  tellsApart: ["资金情况", "全年实际值", "年初设定目标|年度总体目标完成情况综述", "分值"],
  method: { ...WIDEST_METHOD, cappedTotal: false },
  words: {
    funds: ["资金情况"],
    expectedGoal: ["年初设定目标"],
    achievedGoal: ["年度总体目标完成情况综述"],
    actual: ["全年实际值"],
    explanation: ["未完成原因及拟采取的改进措施"],
  },
};
