import { nameOf } from "../form/read/indicator-name";
import type { Indicator } from "../form/model/form";
import { scaleOf } from "../form/text/units";
import { writtenTarget } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { readQuantity } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Longer names are sentences, in which a word tells nothing. */
const LONGEST_NAME = 60;

interface Sign {
  readonly name: RegExp;
  /** Second-level labels under which such a name is out of place. */
  readonly under: RegExp;
  readonly belongs: string;
}

const SIGNS: readonly Sign[] = [
  { name: /满意度/, under: /数量|质量|时效|成本|经济|社会|生态|可持续/, belongs: "满意度指标" },
  {
    name: /及时[性率]|按[期时].{0,6}率$|(?:响应|处理|处置|办理|办结|完成|修复|开工|完工|竣工|到位|交付)时间/,
    under: /数量|质量/,
    belongs: "时效指标",
  },
  { name: /合格率|优良率|准确率/, under: /数量/, belongs: "质量指标" },
  {
    name: /资金(?:支付|拨付|使用|支出)|(?:预算|资金|支出)执行率|经费支出|预算支出|拨付(?:率|金额|资金)/,
    under: /数量/,
    belongs: "成本指标或时效指标",
  },
];

/** Each second-level label has its own kind of indicator. */
export const categoryDoubtful: Rule = {
  id: "category-doubtful",
  group: "wording",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "指标疑似归错类", "en-US": "An indicator may stand under the wrong label" },
  why: {
    "zh-CN": "数量、质量、时效、成本、满意度各有含义，归错类会影响指标体系的完整，复核时会被指出。",
    "en-US":
      "Quantity, quality, time, cost and satisfaction each mean something; reviewers point misplaced ones out.",
  },
  source:
    "《项目支出绩效评价管理办法》：产出、效益、满意度各类指标的含义；自评抽查复核：复核问题清单",
  examples: {
    passes: [
      { changes: {} },
      { changes: { D15: "平均无故障时间", E15: "≥700小时", F15: "720小时" } },
    ],
    fails: [
      { changes: { D15: "改造完成及时率" }, at: "D15" },
      { changes: { D19: "查档单位满意度", E19: "≥90%", F19: "95%" }, at: "D19" },
      { changes: { D13: "设备购置补助", E13: "80万元", F13: "80万元" }, at: "D13" },
    ],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const belongs = belongsTo(indicator);
      if (!belongs) return [];
      const { subcategory, name } = indicator;
      return [
        {
          cells: [name.cell],
          message: {
            "zh-CN": `“${nameOf(indicator)}”列在“${subcategory}”下，似应归入${belongs}。请核对归类。`,
            "en-US": `"${nameOf(indicator)}" stands under "${subcategory}" and seems to belong under ${belongs.replace("或", " or ")}. Check the label.`,
          },
        },
      ];
    }),
};

/** The label the name seems to belong under; null where it stands well or nothing can be told. */
function belongsTo(indicator: Indicator): string | null {
  const { subcategory, name } = indicator;
  if (subcategory === "" || name.text.length > LONGEST_NAME) return null;
  if (/满意度/.test(subcategory)) return null;
  const squeezed = squeeze(name.text);
  const found = SIGNS.find((sign) => sign.name.test(squeezed) && sign.under.test(subcategory));
  if (found) return found.belongs;
  return /数量/.test(subcategory) && isMoney(writtenTarget(indicator)) ? "成本指标" : null;
}

function isMoney(text: string): boolean {
  const quantity = readQuantity(text);
  return (
    quantity.kind === "number" &&
    scaleOf(quantity.unit)?.[0] === "money" &&
    /元/.test(quantity.unit)
  );
}
