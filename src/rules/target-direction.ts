import type { Indicator, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { scaleOf } from "../form/text/units";
import { writtenTarget } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { readQuantity, type Amount } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Observation, Rule, Severity } from "../lint/rule";
import type { Text } from "../language";

/** Longer names are sentences, in which a word tells nothing. */
const LONGEST_NAME = 60;

/** A bound that asks for what nobody can mean. */
interface Reversal {
  readonly sign: RegExp;
  readonly kind: "money" | "time" | "share";
  /** Labels under which it is one, and names for which it is one; absent: any. */
  readonly under?: RegExp;
  readonly name?: RegExp;
  /** Words of a name for which it may be meant. */
  readonly unless: RegExp;
  readonly severity: Severity;
  readonly wish: Text;
}

const REVERSALS: readonly Reversal[] = [
  {
    sign: />/,
    kind: "money",
    under: /成本/,
    unless: /节约|节省|降低|节支|标准|补助|补贴|收入|收益|增收|产值|奖励|筹集|争取|到位/,
    severity: "warning",
    wish: { "zh-CN": "花得越多越好", "en-US": "spending more" },
  },
  {
    sign: />/,
    kind: "time",
    name: /及时|响应|处[理置]|办[理结]|修复|恢复|到[达场]|等待|等候|解决|审批|时限/,
    unless: /无故障|正常|运行|服务时|开放|培训|有效期|保[修存质]|使用(?:年限|寿命)/,
    severity: "info",
    wish: { "zh-CN": "越慢越好", "en-US": "being slower" },
  },
  {
    sign: /</,
    kind: "share",
    name: /(?:满意度|合格率|完成率|及时率|准确率|达标率|覆盖率|优良率)$/,
    unless: /不|预算|支出|资金|投资|成本|费/,
    severity: "info",
    wish: { "zh-CN": "越低越好", "en-US": "a lower value" },
  },
];

/** A bound on the wrong side asks for the opposite of what is meant. */
export const targetDirection: Rule = {
  id: "target-direction",
  group: "wording",
  severity: "info",
  upTo: "warning",
  correction: "none",
  title: { "zh-CN": "指标值的符号疑似写反", "en-US": "The sign of a target seems reversed" },
  why: {
    "zh-CN": "响应时间、成本应是“不超过”，写成 ≥ 就成了越慢越好、花得越多越好。",
    "en-US": "Time to respond and cost are bounded from above; ≥ asks for slower or dearer.",
  },
  source: "自评抽查复核的问题清单：成本指标写成 ≥",
  examples: {
    passes: [{ changes: {} }, { changes: { E13: "≤600平方米" } }],
    fails: [
      { changes: { E17: "≥95万元" }, at: "E17" },
      { changes: { D16: "故障响应时间", E16: "≥2小时", F16: "2小时" }, at: "E16" },
      { changes: { E21: "≤95%" }, at: "E21" },
    ],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const { name, target } = indicator;
      const quantity = readQuantity(writtenTarget(indicator));
      if (!target || quantity.kind !== "number" || name.text.length > LONGEST_NAME) return [];
      const found = reversalOf(indicator, quantity);
      return found ? [reversed(indicator, target, found)] : [];
    }),
};

function reversalOf(indicator: Indicator, { unit, comparator }: Amount): Reversal | undefined {
  const name = squeeze(indicator.name.text);
  const labels = indicator.category + indicator.subcategory;
  return REVERSALS.find(
    (one) =>
      one.sign.test(comparator ?? "") &&
      one.kind === kindOf(unit) &&
      (one.under?.test(labels) ?? true) &&
      (one.name?.test(name) ?? true) &&
      !one.unless.test(name),
  );
}

function kindOf(unit: string): string | undefined {
  if (unit === "%") return "share";
  return /^个?工作日$/.test(unit) ? "time" : scaleOf(unit)?.[0];
}

function reversed(
  indicator: Indicator,
  target: TextField,
  { severity, wish }: Reversal,
): Observation {
  return {
    cells: [indicator.sign?.text ? indicator.sign.cell : target.cell],
    severity,
    message: {
      "zh-CN": `“${nameOf(indicator)}”的指标值是 ${writtenTarget(indicator)}，意思成了${wish["zh-CN"]}，符号疑似写反。请核对符号。`,
      "en-US": `The target of "${nameOf(indicator)}" is ${writtenTarget(indicator)}, which asks for ${wish["en-US"]}. Check whether the sign is reversed.`,
    },
  };
}
