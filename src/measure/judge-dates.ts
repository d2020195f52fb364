import type { Verdict } from "./judgement";
import type { WrittenDate } from "./read-date";

/** What stands for parts that are not written: the latest that was wanted, the earliest that was reached. */
const LATEST = { month: 12, day: 31 };
const EARLIEST = { month: 1, day: 1 };
/** Without years, later by more months than this may be the year before. */
const MOST_MONTHS = 6;

/** Earlier or equal meets; parts that are not written are taken in the writer's favour. */
export function judgeDates(wanted: WrittenDate, reached: WrittenDate): Verdict {
  const years = [wanted, reached].filter(({ year }) => year !== null).length;
  const months = [wanted, reached].filter(({ month }) => month !== null).length;
  if (years === 1 && months < 2) return "unknown";
  const inYear = (date: WrittenDate) => (years === 2 ? date : { ...date, year: null });
  if (dayOf(firstOf(inYear(reached)), EARLIEST) <= dayOf(inYear(wanted), LATEST)) return "met";
  if (years === 2) return "missed";
  const late = (reached.month ?? 0) - (wanted.month ?? 0);
  return years === 0 && late <= MOST_MONTHS ? "missed" : "unknown";
}

/** A period by its first month. */
function firstOf(date: WrittenDate): WrittenDate {
  return date.month === null ? date : { ...date, month: date.month - date.months + 1 };
}

/** A number that grows with the day, not one of days. */
function dayOf({ year, month, day }: WrittenDate, missing: typeof LATEST): number {
  return (year ?? 0) * 10000 + (month ?? missing.month) * 100 + (day ?? missing.day);
}
