import { linesOf } from "../../sheet/range";
import { asideAt } from "../find/aside";
import type { Header } from "../find/header";
import type { Part } from "../find/regions";
import type { Indicator } from "../model/form";
import { fieldOf } from "../page/fields";
import type { FormPage } from "../page/page";
import { readLabel } from "../text/label";
import { readTables } from "./read-tables";
import { readRows } from "./table-rows";

/** The scored parts before, between and behind the tables of a form. */
export interface Asides {
  readonly indicators: readonly Indicator[];
  /** The rows that they take up, their headings among them. */
  readonly rows: ReadonlySet<number>;
}

/** Reads the parts with headings of their own (`asideAt`): their points count with those of the indicators. */
export function readAsides(page: FormPage, parts: readonly Part[]): Asides {
  const above = { first: page.head.top, last: page.head.bottom };
  const within = parts.map(({ header, last }) => ({ first: header.bottom + 1, last }));
  const indicators: Indicator[] = [];
  const rows = new Set<number>();
  for (const { first, last } of [above, ...within]) {
    for (const row of linesOf(first, last)) {
      const header = rows.has(row) ? null : asideAt(page, row, page.window);
      if (!header) continue;
      const found = readRows(page, { header, last }).rows.filter(({ kind }) => kind !== "total");
      const own = scored(readTables(page, found).indicators);
      const bottom = Math.max(row, ...own.map((indicator) => indicator.row));
      indicators.push(...own.map((one) => ({ ...one, ...labelled(header, one) })));
      for (const taken of linesOf(row, bottom)) rows.add(taken);
    }
  }
  return { indicators, rows };
}

/** The rows down to the first one without points, which belongs to the next block. */
function scored(rows: readonly Indicator[]): readonly Indicator[] {
  const end = rows.findIndex(({ weight, score }) => !weight?.number && !score?.number);
  return end < 0 ? rows : rows.slice(0, end);
}

/** What the part is called, the word before its headings, is the only level of a row, and names it where it has no name. */
function labelled(
  { columns }: Header,
  { name }: Indicator,
): Pick<Indicator, "category" | "subcategory" | "name"> {
  const [first] = columns;
  const label = first!.role === "other" ? readLabel(first!.heading.text).key : "";
  const isNamed = columns.some(({ role }) => role === "name");
  return {
    category: "",
    subcategory: label,
    name: isNamed ? name : fieldOf(first!.heading),
  };
}
