import { unitOf } from "../form/text/units";
import type { Amount, AmountRange, Change, Comparator } from "./amount";
import { readFigure } from "./read-figure";

const COMPARATORS: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^(?:>=|=>|>〓|≥|≧|⩾|不低于|不少于|不小于|大于等于|大于或等于|高于或等于|至少)/],
  [
    "<=",
    /^(?:<=|=<|≤|≦|⩽|不超过|不高于|不大于|不多于|小于等于|小于或等于|低于或等于|至多|最多|控制在)/,
  ],
  [">", /^(?:>|﹥|〉|大于|高于|超过|多于)/],
  ["<", /^(?:<|﹤|〈|小于|低于|少于)/],
  ["=", /^(?:==?|═|等于)/],
];
const SINCE =
  /^(?:同比|环比|(?:较|比|与)?(?:上年度?|上一年度?|去年|前一年|年初|基期|(?:19|20)\d\d年度?)(?:同期|水平|底)?(?:相比)?,?)?(?:有所|年均|平均|同比)?/;
const CHANGES: readonly (readonly [Change, RegExp])[] = [
  ["rise", /^(?:提高|提升|增长|增加|上升|上涨)(?:率|幅度?)?(?:了|约|达到?|为)?(?=[^至到])/],
  ["fall", /^(?:下降|降低|减少|压减|缩短|节约|节省)(?:率|幅度?)?(?:了|约|达到?|为)?(?=[^至到])/],
];
/** 每月, 半年, 每人: the unit that an amount is for each of. */
const EACH =
  /^(?:每(?:一|个)?(?=[^\d])|(?=半年|季度))([^\d]{1,3}?)度?(?:开展|举办|组织|召开|完成)?(?=[\d≥≤≧≦<>=]|不低于|不少于|不小于|至少|不超过|不高于|[一二两三四五六七八九十])/;

/** Reads a squeezed text as an amount or a range of them; null for any other text. */
export function readAmount(text: string): Amount | AmountRange | null {
  const since = text.replace(SINCE, "");
  const change = CHANGES.find(([, word]) => word.test(since));
  const plain = change ? since.replace(change[1], "") : text;
  const first = comparatorAhead(plain);
  const each = EACH.exec(first.rest);
  const period = each && unitOf(each[1]!) ? each[1]! : null;
  const second = period ? comparatorAhead(first.rest.slice(each![0].length)) : first;
  const read = readFigure(second.rest);
  if (read?.kind === "range") return change || period ? null : read;
  if (!read || (period && (read.unit === "" || read.unit.includes("/")))) return null;
  return {
    ...read,
    comparator: first.comparator ?? second.comparator ?? read.comparator,
    unit: period ? `${read.unit}/${period}` : read.unit,
    change: change?.[0] ?? null,
  };
}

function comparatorAhead(text: string): { comparator: Comparator | null; rest: string } {
  const ahead = COMPARATORS.find(([, sign]) => sign.test(text));
  return { comparator: ahead?.[0] ?? null, rest: ahead ? text.replace(ahead[1], "") : text };
}
