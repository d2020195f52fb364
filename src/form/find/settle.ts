import { isOfYear } from "../text/part-of-year";
import { isKnown, type Column } from "./column";

/** One column for each meaning: of two targets the later one counts, of other pairs the first sure one behind the name. */
export function settle(columns: readonly Column[]): Column[] {
  const name = columns.find(({ role }) => role === "name");
  const sureOf = (role: Column["role"]) => {
    const same = columns.filter((column) => column.role === role);
    const sure = same.filter(({ guessed }) => !guessed);
    const from = ofYear(sure.length > 0 ? sure : same);
    const behindName = from.find(({ left }) => name !== undefined && left > name.left);
    return role === "target" ? from[from.length - 1] : (behindName ?? from[0]);
  };
  return columns.map((column) => {
    const { role } = column;
    if (role === "other" || column === sureOf(role)) return column;
    if (role === "target" && !column.guessed) return { ...column, role: "initialTarget" as const };
    const rival = column.guessed ? { rival: role } : {};
    return { ...column, ...rival, role: "other" as const, ignored: true };
  });
}

/** Those that speak of the whole year, where any does: 全年完成值 beside 上半年完成值. */
function ofYear(columns: readonly Column[]): readonly Column[] {
  const whole = columns.filter(({ heading }) => isOfYear(heading.text));
  return whole.length > 0 ? whole : columns;
}

/** Unknown headings at the edges belong to something else. */
export function trim(columns: readonly Column[]): Column[] {
  const known = columns.filter(isKnown);
  const start = columns.indexOf(known[0]!);
  const end = columns.indexOf(known[known.length - 1]!);
  return known.length === 0 ? [] : columns.slice(start, end + 1);
}
