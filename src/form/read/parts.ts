import { sum, type Decimal } from "../../sheet/number";
import type { ColumnRole } from "../model/roles";
import { addressOf, readNumberField } from "../page/fields";
import { squeeze } from "../text/label";
import type { TableRow } from "./table-rows";

/**
 * Rows with points at two depths: "一、培训 20" above "1、村医 12" and "2、护士 8". A row without target and actual
 * value whose points are those of all rows below it, up to the next of its kind, is a part and no
 * indicator: its points count once. Where some part of a form adds up, those numbered alike are parts too,
 * so that a wrong figure in one of them is told as what it is.
 */
export function partsAsLabels(rows: readonly TableRow[]): TableRow[] {
  const candidates = rows.filter(mayBePart).map((row) => ({ row, below: rowsBelow(rows, row) }));
  const sure = candidates.filter(({ row, below }) => addUp(row, below));
  const styles = new Set(sure.map(({ row }) => numberingOf(row)).filter((style) => style !== null));
  const parts = candidates.filter(
    (one) => sure.includes(one) || (one.below.length > 0 && styles.has(numberingOf(one.row)!)),
  );
  const isPart = new Set(parts.map(({ row }) => row));
  return rows.map((row) => (isPart.has(row) ? { ...row, kind: "labels" } : row));
}

function mayBePart({ kind, cells }: TableRow): boolean {
  return kind === "indicator" && cells.has("name") && !cells.has("target") && !cells.has("actual");
}

/** The indicators below a part, up to the next part that is numbered alike, or the next level. */
function rowsBelow(rows: readonly TableRow[], part: TableRow): readonly TableRow[] {
  const rest = rows.slice(rows.indexOf(part) + 1);
  const isOver = (next: TableRow) =>
    next.kind !== "indicator" ||
    next.cells.has("category") ||
    next.cells.has("subcategory") ||
    (mayBePart(next) && numberingOf(next) === numberingOf(part));
  const end = rest.findIndex(isOver);
  return end < 0 ? rest : rest.slice(0, end);
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.]/,
  /^[(][一二三四五六七八九十]+[)]/,
  /^\d+[、.](?!\d)/,
  /^[(]\d+[)]/,
];

/** How a row's name is numbered; null where it is not. */
function numberingOf({ cells }: TableRow): RegExp | null {
  const name = squeeze(cells.get("name")?.text ?? "");
  return NUMBERINGS.find((numbering) => numbering.test(name)) ?? null;
}

/** Whether weights, or scores where there are no weights, add up; scores that are there have to add up too. */
function addUp(part: TableRow, below: readonly TableRow[]): boolean {
  const agrees = (role: ColumnRole): boolean | null => {
    const whole = numberIn(part, role);
    const numbers = below.flatMap((row) => numberIn(row, role) ?? []);
    if (!whole || below.length === 0) return null;
    return numbers.length === below.length && sum(numbers).equals(whole);
  };
  const [weight, score] = [agrees("weight"), agrees("score")];
  return weight === null ? score === true : weight && score !== false;
}

function numberIn({ cells }: TableRow, role: ColumnRole): Decimal | null {
  const cell = cells.get(role);
  return cell ? readNumberField(addressOf(cell), cell).number : null;
}
