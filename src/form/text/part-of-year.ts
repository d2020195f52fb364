import { squeeze } from "./label";
import { remember } from "./remember";

const INTERIM = [
  /(?<!\d)(?:1|一)月?[-—–~至到](?:[2-9]|1[01]|[二三四五六七八九]|十一?)月/,
  /截[至止]到?(?:\d{4}年)?(?:[1-9]|1[01])月/,
  /上半年|年中(?!追加|调整|新增)|(?:监控|监测|跟踪)期|前(?:[2-9]|1[01]|[二三四五六七八九十]|十一)个月|前?[一二三1-3]季度/,
];

/** Whether a title or a heading speaks of the year up to a month before its end: "1-7月执行数", "上半年". */
export const isInterim = remember((text: string): boolean => {
  const squeezed = squeeze(text);
  return INTERIM.some((words) => words.test(squeezed));
});

/** Whether a heading speaks of the whole year, neither up to some month nor of what is still to come. */
export function isOfYear(heading: string): boolean {
  return !isInterim(heading) && !isExpected(heading);
}

/** Whether a heading speaks of what is still to come. */
export function isExpected(heading: string): boolean {
  return /预计/.test(heading);
}

/** The year that a heading names: 2024 for "2024年实际完成值". */
export function yearIn(heading: string): number | null {
  const [, year] = /(?<!\d)(20\d\d)年/.exec(heading) ?? [];
  return year ? Number(year) : null;
}
