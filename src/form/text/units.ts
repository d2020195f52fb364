/** What a unit measures, and how many of the smallest unit of its kind it is. */
export type Scale = readonly [kind: "money" | "time", scale: number];

/** Units that convert into each other; 万 and 亿 alone are amounts of money. */
const SCALES: Readonly<Record<string, Scale>> = {
  元: ["money", 1],
  千元: ["money", 1000],
  万: ["money", 10000],
  万元: ["money", 10000],
  亿: ["money", 100000000],
  亿元: ["money", 100000000],
  秒: ["time", 1],
  分钟: ["time", 60],
  小时: ["time", 3600],
  个小时: ["time", 3600],
  天: ["time", 86400],
  日: ["time", 86400],
};

/** Null for a unit that converts into no other. */
export function scaleOf(unit: string): Scale | null {
  return Object.prototype.hasOwnProperty.call(SCALES, unit) ? SCALES[unit]! : null;
}
