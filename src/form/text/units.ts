/** What a unit measures. Counting words are of one kind: they stand for each other more often than not. */
export type UnitKind =
  | "money"
  | "share"
  | "time"
  | "length"
  | "area"
  | "matter"
  | "power"
  | "energy"
  | "people"
  | "household"
  | "count";

/** What a unit measures, and how many of the smallest unit that it converts into it is. */
export interface Unit {
  readonly kind: UnitKind;
  /** Units of one group convert into each other. */
  readonly group: string;
  /** In the smallest unit of the group, `multiple` included. */
  readonly scale: number;
  /** What stands before the unit proper: 10000 for 万亩, else 1. */
  readonly multiple: number;
}

export type Scale = readonly [kind: UnitKind, scale: number];

/** Any thing can be counted by it. */
export const ANY_THING = "个";

type Group = Readonly<Record<string, number>>;

/** Units by what they measure; those of one group convert into each other. Names in Latin letters in lower case: 10M is no length. */
const UNITS: Readonly<Record<UnitKind, readonly Group[]>> = {
  money: [{ 元: 1 }],
  share: [{ "%": 1 }, { 百分点: 1 }],
  time: [
    { 秒: 1, 分钟: 60, 小时: 3600, 天: 86400, 日: 86400, 周: 604800 },
    { 月: 1, 季: 3, 季度: 3, 半年: 6, 年: 12, 年度: 12 },
    { 工作日: 1 },
    { 工时: 1 },
  ],
  length: [
    {
      ...{ 毫米: 1, mm: 1, 厘米: 10, cm: 10, 米: 1000, 延米: 1000, m: 1000 },
      ...{ 里: 500000, 千米: 1000000, 公里: 1000000, km: 1000000 },
    },
  ],
  area: [
    {
      ...{ 平方米: 3, 平米: 3, m2: 3, 亩: 2000, 公顷: 30000 },
      ...{ 平方公里: 3000000, 平方千米: 3000000, km2: 3000000 },
    },
  ],
  matter: [
    { 克: 1, 斤: 500, 千克: 1000, 公斤: 1000, kg: 1000, 吨: 1000000, t: 1000000 },
    { 毫升: 1, ml: 1, 升: 1000, 立方米: 1000000, 立方: 1000000, 方: 1000000, m3: 1000000 },
  ],
  power: [{ 瓦: 1, 千瓦: 1000, kw: 1000, 兆瓦: 1000000, mw: 1000000 }],
  energy: [{ 千瓦时: 1, kwh: 1 }],
  people: [{ 人: 1, 名: 1, 位: 1 }, { 人次: 1 }],
  household: [{ 户: 1 }, { 户次: 1 }],
  count: [
    [ANY_THING],
    ...[
      ["家", "所"],
      ["处", "座"],
      ["栋", "幢"],
      ["台", "辆"],
      ["篇", "条"],
      ["份", "本", "册"],
    ],
    ...[
      ["项", "件", "例", "宗", "起"],
      ["株", "棵"],
      ["头", "只"],
      ["次", "场", "场次"],
    ],
    ...[["批", "批次"], ["期"], ["届"], ["套"], ["卷"], ["间"], ["张"], ["门"], ["块"], ["支"]],
    ...[["笔"], ["种"], ["类"], ["幅"], ["口"], ["盏"]],
  ].map((words) => Object.fromEntries(words.map((word) => [word, 1]))),
};

const MULTIPLES: Group = {
  ...{ 百: 100, 千: 1000, 万: 10000, 十万: 100000, 百万: 1000000, 千万: 10000000 },
  ...{ 亿: 100000000, 万亿: 1000000000000 },
};
const MULTIPLE = /^(?:万亿|[十百千]万|[百千万亿])/;
/** A counting word before units of time and the like: 3个小时. */
const COUNTED = /^个(?=.)/;

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([kind, groups]) =>
    groups.flatMap((group) =>
      Object.entries(group).map(([name, scale]): [string, Unit] => [
        name,
        { kind: kind as UnitKind, group: Object.keys(group)[0]!, scale, multiple: 1 },
      ]),
    ),
  ),
);

/** Null for what is no known unit: 亩, 万亩 (10000 of them), 个月, but not 个村. */
export function unitOf(name: string): Unit | null {
  const lower = name.length > 1 ? name.toLowerCase() : name;
  const known = BY_NAME.get(lower) ?? BY_NAME.get(lower.replace(COUNTED, ""));
  if (known) return known;
  const multiple = multipleOf(MULTIPLE.exec(name)?.[0] ?? "");
  const rest = multiple && BY_NAME.get(lower.replace(MULTIPLE, ""));
  return rest ? { ...rest, scale: rest.scale * multiple, multiple } : null;
}

/** 10000 for 万; null for what multiplies nothing. */
export function multipleOf(word: string): number | null {
  return Object.prototype.hasOwnProperty.call(MULTIPLES, word) ? MULTIPLES[word]! : null;
}

/** Null for no unit that is known; 万 and 亿 alone are amounts of money. */
export function scaleOf(name: string): Scale | null {
  const unit = /^[万亿]$/.test(name) ? unitOf(`${name}元`) : unitOf(name);
  return unit && [unit.kind, unit.scale];
}
