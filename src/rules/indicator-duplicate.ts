import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { isPlaceholder } from "../form/text/placeholder";
import { countedRows } from "../measure/rows";
import type { Observation, Rule, Severity } from "../lint/rule";
import { toA1 } from "../sheet/address";

/** Longer names are not compared. */
const LONGEST_NAME = 200;

/** One result must not earn points twice. */
export const indicatorDuplicate: Rule = {
  id: "indicator-duplicate",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "指标重复", "en-US": "An indicator appears twice" },
  why: {
    "zh-CN": "同一项指标设了两次，同一个结果就会得两次分；多半是复制后忘了改名称。",
    "en-US":
      "The same indicator twice earns points twice; often a copied row that was not renamed.",
  },
  source: "省级绩效系统：三级指标名称不得重复",
  examples: {
    passes: [{ changes: {} }, { changes: { D18: "无", D19: "年接待人次" } }],
    fails: [
      {
        changes: { D14: "改造库房面积", E14: "≥500平方米", F14: "520平方米", H14: "10" },
        at: "D14",
      },
      { changes: { D19: "培训人次" }, at: "D19" },
    ],
  },
  check: (form) => {
    const first = new Map<string, Indicator>();
    return countedRows(form).flatMap((indicator) => {
      const key = keyOf(indicator);
      if (key === null) return [];
      const earlier = first.get(key);
      if (!earlier) first.set(key, indicator);
      return earlier ? [repeated(indicator, earlier)] : [];
    });
  },
};

function repeated(indicator: Indicator, earlier: Indicator): Observation {
  const together =
    indicator.category === earlier.category && indicator.subcategory === earlier.subcategory;
  const sameTarget = squeeze(indicator.target?.text ?? "") === squeeze(earlier.target?.text ?? "");
  const severity: Severity = together && sameTarget ? "warning" : "info";
  const place = toA1(earlier.name.cell);
  return {
    cells: [indicator.name.cell, earlier.name.cell],
    severity,
    message: together
      ? {
          "zh-CN": `“${nameOf(indicator)}”与 ${place} 的指标重复。请删去一项，或改成不同的名称。`,
          "en-US": `"${nameOf(indicator)}" repeats the indicator in ${place}. Remove one of them or rename it.`,
        }
      : {
          "zh-CN": `“${nameOf(indicator)}”在 ${place} 已经设过（${earlier.subcategory || earlier.category}），疑似同一结果计了两次分。请核对是否保留一项。`,
          "en-US": `"${nameOf(indicator)}" also stands in ${place} under another label; the same result may be counted twice. Check whether one of them should go.`,
        },
  };
}

/** The name without marks and numbering; null for rows that hold no indicator. */
function keyOf({ name: { text } }: Indicator): string | null {
  if (text.length > LONGEST_NAME || isPlaceholder(text)) return null;
  const key = squeeze(text).replace(/^(?:[★☆*、.·]|指标\d{0,3}[:、.])+/, "");
  return key === "" || /^(?:无|[-—/]+)$/.test(key) ? null : key;
}
