import { readLabel } from "./label";
import type { Dialect } from "./dialect";

/** Headings over the columns of the indicator table. */
export const COLUMN_ROLES = [
  "category",
  "subcategory",
  "name",
  "sign",
  "target",
  "measure",
  "actual",
  "weight",
  "score",
  "explanation",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headings over the columns of the funds block. */
export const FUND_COLUMN_ROLES = [
  "initialBudget",
  "annualBudget",
  "executed",
  "weight",
  "executionRate",
  "score",
  "explanation",
] as const;
export type FundColumnRole = (typeof FUND_COLUMN_ROLES)[number];

/** Labels of single rows and cells. */
export const PLACE_ROLES = [
  "title",
  "project",
  "projectAmount",
  "department",
  "unit",
  "funds",
  "totalFunds",
  "appropriation",
  "carryover",
  "otherFunds",
  "goals",
  "expectedGoal",
  "achievedGoal",
  "indicators",
  "total",
  "overallReason",
  "footer",
  "categoryLabel",
  "subcategoryLabel",
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export type Role = ColumnRole | FundColumnRole | PlaceRole;

/** The words of one issuer's form, as printed; compared after `readLabel`. */
export type Words = Readonly<Partial<Record<Role, readonly string[]>>>;

/**
 * Parts of headings that hold for every issuer, asked in this order when no word list knows
 * the whole heading: what names the deviation is never the value, 实际 never the target.
 */
const COLUMN_STEMS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["explanation", /原因|偏差|改进措施|未完成说明/],
  ["name", /三级指标|指标名称|指标内容/],
  ["category", /一级指标/],
  ["subcategory", /二级指标/],
  ["sign", /指标性质|计算符号/],
  ["measure", /度量单位|计量单位/],
  ["weight", /分值|权重/],
  ["score", /得分|自评分|评分$/],
  ["actual", /完成值|实际值|实际完成|完成指标值|完成情况/],
  ["target", /指标值|目标值|预期.{0,2}值|计划值/],
];

const FUND_COLUMN_STEMS: readonly (readonly [FundColumnRole, RegExp])[] = [
  ["executionRate", /执行率/],
  ["explanation", /原因|偏差/],
  ["weight", /分值|权重/],
  ["score", /得分|自评分/],
  ["initialBudget", /年初.{0,3}预算/],
  ["executed", /执行数|支出数|资金执行/],
  ["annualBudget", /预算数|全年.{0,4}预算|调整.{0,2}预算|预算安排/],
];

export interface Vocabulary {
  /** The column of the indicator table that a heading names. */
  column(text: string): ColumnRole | null;
  /** The column of the funds block that a heading names. */
  fundColumn(text: string): FundColumnRole | null;
  /** Whether a text is a label of this kind. */
  is(role: PlaceRole, text: string): boolean;
}

/** One vocabulary out of the words of all dialects. */
export function vocabularyOf(dialects: readonly Dialect[]): Vocabulary {
  const words = new Map<Role, Set<string>>();
  for (const { words: own } of dialects) {
    for (const [role, list] of Object.entries(own) as [Role, readonly string[]][]) {
      const known = words.get(role) ?? new Set<string>();
      for (const word of list) known.add(readLabel(word).key);
      words.set(role, known);
    }
  }
  const knows = (role: Role, key: string) => words.get(role)?.has(key) ?? false;
  const match = <R extends Role>(roles: readonly R[], stems: readonly (readonly [R, RegExp])[]) =>
    remember((text) => {
      const { key } = readLabel(text);
      if (key === "") return null;
      const known = roles.find((role) => knows(role, key));
      if (known) return known;
      return key.length > 20 ? null : (stems.find(([, stem]) => stem.test(key))?.[0] ?? null);
    });
  return {
    column: match(COLUMN_ROLES, COLUMN_STEMS),
    fundColumn: match(FUND_COLUMN_ROLES, FUND_COLUMN_STEMS),
    is(role, text) {
      const { key } = readLabel(text);
      if (key === "") return false;
      return role === "title" ? isTitle(key) : knows(role, key);
    },
  };
}

function isTitle(key: string): boolean {
  return /自评(价)?(情况)?表$|绩效评价表$/.test(key) && !/[,，。;；]/.test(key);
}

/** Texts repeat all over a workbook; each is looked at once. */
function remember<T>(look: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const found = look(text);
    if (text.length <= 200) seen.set(text, found);
    return found;
  };
}
