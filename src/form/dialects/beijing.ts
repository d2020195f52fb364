import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** Beijing's head: 项目负责人 and 联系电话, columns lettered (A), (B), (B/A). */
export const beijing: Dialect = {
  id: "beijing",
  name: "北京",
  sources: ["a form of 海淀区 with its scoring column, 2016, and the later municipal print"],
  unit: "万元",
  tellsApart: ["年初预算数", "全年执行数", "三级指标", "分值", "项目负责人", "联系电话"],
  method: WIDEST_METHOD,
  words: {},
};
