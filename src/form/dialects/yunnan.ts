import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** Yunnan's 公开14表: two heading rows, amounts in 元, the grade behind the total. */
export const yunnan: Dialect = {
  id: "yunnan",
  name: "云南公开14表",
  sources: ["a form published in 永德县 for 2022"],
  unit: "元",
  tellsApart: [
    "指标性质",
    "度量单位",
    "实际完成值",
    "三级指标",
    "分值",
    "公开14表|其他需要说明事项",
  ],
  method: { ...WIDEST_METHOD, cappedTotal: false },
  words: {
    sign: ["指标性质"],
    target: ["指标值"],
    measure: ["度量单位"],
    footer: ["其他需要说明事项"],
    subcategoryLabel: ["服务对象满意度指标等"],
  },
};
