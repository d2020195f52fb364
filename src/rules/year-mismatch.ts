import type { Indicator, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { writtenTarget } from "../measure/judge";
import { readQuantity } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Observation, Rule } from "../lint/rule";

/** Longer names are sentences, in which a year may stand for anything. */
const LONGEST_NAME = 40;
/** Years of a name; a number in a code, or in 〔〕 of a document, is none. */
const YEARS = /(?<!\d)20\d\d(?=年|[-~–—至到]20\d\d年|学年)/g;
/** Names of what another year left, began or is compared with. */
const OTHER_YEARS =
  /结转|结余|续建|跨年|尾款|欠|拖|补(?!助)|提前|下达|批|较|比|同期|基[期数]|前|底|以[来后]|规划|文|号|版|标准|起|至|质保|决算|审计|上年|往年|[级届]/;

/** A year that is not the form's was copied from another form. */
export const yearMismatch: Rule = {
  id: "year-mismatch",
  group: "structure",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "年份与自评年度不同", "en-US": "A year is not the form's year" },
  why: {
    "zh-CN": "沿用往年的表时，指标里的年份容易忘记改，指标值和完成值就成了别的年度的。",
    "en-US": "Where last year's form was reused, a year in an indicator is easily left behind.",
  },
  source: "表头：年度；年度指标值",
  examples: {
    passes: [
      { changes: {} },
      { changes: { D16: "2023—2025年规划改造完成日期" } },
      { changes: { F16: "2025年1月", I16: "雨季停工，下一步优化工期。", H16: "8", H22: "96.5" } },
    ],
    fails: [
      { changes: { E16: "2023年11月底前", F16: "2023年10月" }, at: "E16" },
      { changes: { D14: "2022年培训人次" }, at: "D14" },
    ],
  },
  check: ({ indicators, year, ...form }) => {
    if (year === null) return [];
    return countedRows({ ...form, indicators, year }).flatMap((indicator) => {
      const [field] = fieldsOfOtherYear(indicator, year);
      return field ? [observe(indicator, field, year)] : [];
    });
  },
};

function observe(indicator: Indicator, [field, written]: Dated, year: number): Observation {
  return {
    cells: [field.cell],
    message: {
      "zh-CN": `“${nameOf(indicator)}”写的是 ${written} 年，这张表是 ${year} 年度的。请核对年份。`,
      "en-US": `"${nameOf(indicator)}" speaks of ${written}; the form is that of ${year}. Check the year.`,
    },
  };
}

/** A field with the year that stands in it. */
type Dated = readonly [field: TextField, year: number];

function fieldsOfOtherYear(indicator: Indicator, year: number): Dated[] {
  const { name, target, actual } = indicator;
  const aim = yearOfDate(writtenTarget(indicator));
  const end = yearOfDate(actual?.text ?? "");
  const named = yearInName(name.text, year);
  // What was finished in the year after came too late: that is told where it is judged.
  return [
    named === null ? null : ([name, named] as const),
    target && aim !== null && aim !== year ? ([target, aim] as const) : null,
    actual && end !== null && end < year ? ([actual, end] as const) : null,
  ].filter((one): one is Dated => one !== null);
}

function yearOfDate(text: string): number | null {
  const quantity = readQuantity(text);
  return quantity.kind === "date" ? quantity.year : null;
}

/** The year of a name that is not the form's; null where its years span the form's. */
function yearInName(text: string, year: number): number | null {
  const name = text.length > LONGEST_NAME ? "" : squeeze(text);
  const years = [...name.matchAll(YEARS)].map(([written]) => Number(written));
  if (years.length === 0 || OTHER_YEARS.test(name)) return null;
  return year < Math.min(...years) || year > Math.max(...years) ? years[0]! : null;
}
