import { toA1 } from "../../../sheet/address";
import { areaAfter } from "../../../sheet/row-change";
import { childOf, prefixOf, type Located } from "../../text/located-xml";
import { areaOf, type CellPlace, type LocatedSheet, type Place } from "../cells/locate-cells";
import { rangeToA1 } from "../../../sheet/range";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  insertAt,
  removal,
  type Splice,
} from "../splice";
import { InPlaceRefused } from "../in-place-refused";
import type { RowMove } from "./row-move";

/** Throws InPlaceRefused where an area that one formula fills would be torn, and for tables of what-if. */
export function refuseTorn({ filled, cells }: LocatedSheet, { kind, row }: RowMove): void {
  const isTorn = filled.some(({ top, bottom }) =>
    kind === "insert" ? top < row && row <= bottom : top <= row && row <= bottom && top < bottom,
  );
  if (isTorn) throw new InPlaceRefused("array");
  const isWhatIf = cells.some(({ element }) => childOf(element, "f")?.attributes.t === "dataTable");
  if (isWhatIf) throw new InPlaceRefused("array");
}

/** The rows of a sheet and their cells at their places after a row came or went; a new one has its neighbour's formats. */
export function moveCells(sheet: LocatedSheet, move: RowMove): Splice[] {
  const { text, rows, cells } = sheet;
  const by = move.kind === "insert" ? 1 : -1;
  const isGone = ({ row }: Place) => move.kind === "delete" && row === move.row;
  const behind = (place: Place) => place.row >= move.row && !isGone(place);
  return [
    ...rows.filter(isGone).map(({ element }) => removal(element)),
    ...rows
      .filter(behind)
      .flatMap(({ element, row }) => renamed(text, element, String(row + by + 1))),
    ...cells
      .filter(behind)
      .flatMap((cell) => [
        ...renamed(text, cell.element, toA1({ ...cell, row: cell.row + by })),
        ...areaOfFormula(text, cell, move),
      ]),
    ...(move.kind === "insert" ? newRow(sheet, move) : []),
  ];
}

/** Another name for a row or a cell that has one; the others are counted. */
function renamed(text: string, element: Located, r: string): Splice[] {
  return element.attributes.r === undefined ? [] : changeAttributes(text, element, { r });
}

function areaOfFormula(text: string, { element }: CellPlace, move: RowMove): Splice[] {
  const f = childOf(element, "f");
  const area = f?.attributes.ref === undefined ? null : areaOf(f.attributes.ref);
  const after = area && areaAfter(move, area);
  return f && after ? changeAttributes(text, f, { ref: rangeToA1(after) }) : [];
}

/** What a new row has of the one that it is like. */
const OF_ROW = ["s", "customFormat", "ht", "customHeight"];

function newRow({ root, rows, cells }: LocatedSheet, { row, like }: RowMove): Splice[] {
  const data = childOf(root, "sheetData");
  if (!data) return [];
  const source = like === "above" ? row - 1 : row;
  const name = `${prefixOf(data)}row`;
  const { attributes = {} } = rows.find((one) => one.row === source)?.element ?? {};
  const own = OF_ROW.flatMap((key): [string, string][] => {
    const value = attributes[key];
    return value === undefined ? [] : [[key, value]];
  });
  const open = emptyElement(name, { r: String(row + 1), ...Object.fromEntries(own) });
  const blank = cells
    .filter((cell) => cell.row === source && cell.element.attributes.s !== undefined)
    .map(({ column, element }) =>
      emptyElement(`${prefixOf(data)}c`, { r: toA1({ row, column }), s: element.attributes.s! }),
    );
  const markup = blank.length === 0 ? open : `${open.slice(0, -2)}>${blank.join("")}</${name}>`;
  const next = rows.find((one) => one.row >= row);
  return [next ? insertAt(next.element.start, markup) : appendTo(data, markup)];
}
