import { toA1 } from "../../../sheet/address";
import type { CellContent } from "../../../sheet/edit";
import { rangeToA1, type Area } from "../../../sheet/range";
import { childOf, prefixOf } from "../../text/located-xml";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  insertAt,
  prependTo,
  removal,
  spliced,
  type Splice,
} from "../splice";
import { areaOf, type CellPlace, type LocatedSheet } from "./locate-cells";
import { cellMarkup } from "./cell-markup";

/** What becomes of one cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The style index as written, null for none; left out where it stays. */
  readonly style?: string | null;
  readonly content?: CellContent;
  /** Takes the element out, of "row" also the row's where nothing else is in it. */
  readonly remove?: "cell" | "row";
}

/** The text of a sheet's part with these cells changed, one change for each; all else stays as it is. */
export function rewriteCells(sheet: LocatedSheet, changes: readonly CellChange[]): string {
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const present = ordered.map((change) => ({ change, cell: sheet.cellAt(change) }));
  const missing = ordered.filter((_, index) => !present[index]!.cell && !ordered[index]!.remove);
  const removed = present.flatMap(({ change, cell }) =>
    cell && change.remove ? [{ change, cell }] : [],
  );
  return spliced(sheet.text, [
    ...present.flatMap(({ change, cell }) =>
      cell && !change.remove ? changeCell(sheet, cell, change) : [],
    ),
    ...removals(sheet, removed),
    ...additions(sheet, missing),
    ...dimension(sheet, ordered),
  ]);
}

/** Attributes that say what a value is beside its type: they go with it. */
const OF_VALUE = { cm: null, vm: null };

function changeCell(
  { text }: LocatedSheet,
  { element }: CellPlace,
  { style, content }: CellChange,
): Splice[] {
  const styled: Record<string, string | null> = style === undefined ? {} : { s: style };
  if (!content) return changeAttributes(text, element, styled);
  const { type, inner } = cellMarkup(content, prefixOf(element));
  const attributes = changeAttributes(text, element, { ...OF_VALUE, t: type, ...styled });
  const gone = element.children.filter(({ name }) => ["f", "v", "is"].includes(name));
  const added = inner === "" ? [] : [prependTo(element, inner)];
  return [...attributes, ...added, ...gone.map(removal)];
}

function removals(
  { rows, cells }: LocatedSheet,
  removed: readonly { readonly change: CellChange; readonly cell: CellPlace }[],
): Splice[] {
  const elements = new Set(removed.map(({ cell }) => cell.element));
  const touched = new Set(removed.map(({ cell }) => cell.row));
  const gone = new Set<number>();
  const wholeRows = rows.filter(({ row, element }) => {
    if (!touched.has(row)) return false;
    const own = removed.filter(({ cell }) => cell.row === row);
    const isOurs = own.length > 0 && own.every(({ change }) => change.remove === "row");
    const isEmpty = cells.every((cell) => cell.row !== row || elements.has(cell.element));
    if (!isOurs || !isEmpty || Object.keys(element.attributes).length > 1) return false;
    gone.add(row);
    return true;
  });
  const single = removed.filter(({ cell }) => !gone.has(cell.row)).map(({ cell }) => cell);
  return [...wholeRows, ...single].map(({ element }) => removal(element));
}

/** Puts in the cells that the part has not, in the rows that it has, and in new ones. */
function additions(sheet: LocatedSheet, missing: readonly CellChange[]): Splice[] {
  const data = childOf(sheet.root, "sheetData");
  if (!data) return [];
  const prefix = prefixOf(data);
  const numbers = [...new Set(missing.map(({ row }) => row))];
  const splices: Splice[] = [];
  let tail = "";
  for (const number of numbers) {
    const added = missing.filter(({ row }) => row === number);
    const row = sheet.rows.filter((one) => one.row === number).pop();
    if (row) {
      const own = sheet.cells.filter((cell) => cell.row === number);
      splices.push(...additionsToRow(row.element, own, added));
      continue;
    }
    const cells = added.map((change) => newCell(change, prefix)).join("");
    const markup = `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`;
    const next = sheet.rows.find((one) => one.row > number);
    if (next) splices.push(insertAt(next.element.start, markup));
    else tail += markup;
  }
  return tail === "" ? splices : [...splices, appendTo(data, tail)];
}

function additionsToRow(
  row: CellPlace["element"],
  cells: readonly CellPlace[],
  added: readonly CellChange[],
): Splice[] {
  const splices: Splice[] = [];
  let tail = "";
  for (const change of added) {
    const markup = newCell(change, prefixOf(row));
    const next = cells.find(({ column }) => column > change.column);
    if (next) splices.push(insertAt(next.element.start, markup));
    else tail += markup;
  }
  return tail === "" ? splices : [...splices, appendTo(row, tail)];
}

function newCell(change: CellChange, prefix: string): string {
  const { style, content } = change;
  const { type, inner } = content ? cellMarkup(content, prefix) : { type: null, inner: "" };
  const attributes = {
    r: toA1(change),
    ...(style != null && { s: style }),
    ...(type !== null && { t: type }),
  };
  const empty = emptyElement(`${prefix}c`, attributes);
  return inner === "" ? empty : `${empty.slice(0, -2)}>${inner}</${prefix}c>`;
}

/** The area that the part says it uses, wide enough for what was written. */
function dimension({ text, root }: LocatedSheet, changes: readonly CellChange[]): Splice[] {
  const element = childOf(root, "dimension");
  const area = areaOf(element?.attributes.ref);
  if (!element || !area) return [];
  const written = changes.filter(({ content }) => content);
  const wide = written.reduce<Area>(
    (all, { row, column }) => ({
      top: Math.min(all.top, row),
      left: Math.min(all.left, column),
      bottom: Math.max(all.bottom, row),
      right: Math.max(all.right, column),
    }),
    area,
  );
  const ref = rangeToA1(wide);
  return ref === rangeToA1(area) ? [] : changeAttributes(text, element, { ref });
}
