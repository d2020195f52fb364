import type { Indicator, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { scaleOf } from "../form/text/units";
import { writtenTarget } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { readQuantity, type Amount } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";

/** Longer names are sentences, in which a word tells nothing. */
const LONGEST_NAME = 60;

const QUICK = /及时|响应|处[理置]|办[理结]|修复|恢复|到[达场]|等待|等候|解决|审批|时限/;
/** What should last long, and money that should come in or reach people. */
const LASTING = /无故障|正常|运行|服务时|开放|培训|有效期|保[修存质]|使用(?:年限|寿命)/;
const WELCOME = /节约|节省|降低|节支|标准|补助|补贴|收入|收益|增收|产值|奖励|筹集|争取|到位/;
const WELL = /(?:满意度|合格率|完成率|及时率|准确率|达标率|覆盖率|优良率)$/;

/** Rates that ought to stay low, or below 100 %. */
const SPENDING = /不|预算|支出|资金|投资|成本|费/;

/** A bound on the wrong side asks for the opposite of what is meant. */
export const targetDirection: Rule = {
  id: "target-direction",
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
      const wish = wishOf(indicator, quantity);
      return wish ? [reversed(indicator, target, wish)] : [];
    }),
};

/** What a sign asks for that nobody can mean. */
const WISHES = {
  dearer: { "zh-CN": "花得越多越好", "en-US": "spending more" },
  slower: { "zh-CN": "越慢越好", "en-US": "being slower" },
  lower: { "zh-CN": "越低越好", "en-US": "a lower value" },
} satisfies Record<string, Text>;

type Wish = keyof typeof WISHES;

function wishOf(indicator: Indicator, { unit, comparator }: Amount): Wish | null {
  const name = squeeze(indicator.name.text);
  const least = comparator === ">=" || comparator === ">";
  if (least && isMoney(unit)) {
    const cost = /成本/.test(indicator.subcategory + indicator.category) && !WELCOME.test(name);
    return cost ? "dearer" : null;
  }
  if (least && isTime(unit)) return QUICK.test(name) && !LASTING.test(name) ? "slower" : null;
  const most = comparator === "<=" || comparator === "<";
  return most && unit === "%" && WELL.test(name) && !SPENDING.test(name) ? "lower" : null;
}

function isMoney(unit: string): boolean {
  return scaleOf(unit)?.[0] === "money";
}

function isTime(unit: string): boolean {
  return scaleOf(unit)?.[0] === "time" || /^个?工作日$/.test(unit);
}

/** A cost that ought to grow is surely a slip; a time or a rate may be meant so. */
function reversed(indicator: Indicator, target: TextField, wish: Wish): Observation {
  return {
    cells: [indicator.sign?.text ? indicator.sign.cell : target.cell],
    severity: wish === "dearer" ? "warning" : "info",
    message: {
      "zh-CN": `“${nameOf(indicator)}”的指标值是 ${writtenTarget(indicator)}，意思成了${WISHES[wish]["zh-CN"]}，符号疑似写反。请核对符号。`,
      "en-US": `The target of "${nameOf(indicator)}" is ${writtenTarget(indicator)}, which asks for ${WISHES[wish]["en-US"]}. Check whether the sign is reversed.`,
    },
  };
}
