import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** 广水's 财政预算支出项目绩效目标自评表: the total in the head, a second score by the reviewer. */
export const guangshui: Dialect = {
  id: "guangshui",
  name: "湖北广水",
  sources: ["forms published by 广水市交通运输局 2021 and 广水市纪委 2019"],
  unit: null,
  tellsApart: ["自评分", "复核分", "评价标准及依据|评价标准"],
  method: { ...WIDEST_METHOD, cappedTotal: false },
  words: {
    score: ["自评分"],
    categoryLabel: ["项目决策", "项目管理", "项目绩效"],
  },
};
