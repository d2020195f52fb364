import { LAST_COLUMN, LAST_ROW, toA1, type CellAddress } from "../../../sheet/address";
import { locateXml, type Located } from "../../text/located-xml";
import { appendTo, removal, spliced } from "../splice";

const BOX_TYPE = "_x0000_t202";
const BOX = `<v:shapetype id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** So many numbers of shapes belong to one sheet. */
const SHAPES_OF_A_SHEET = 1024;

/** A drawing without shapes; `sheet` is the number of the sheet it is of, from 1. */
export function emptyDrawing(sheet: number): string {
  return `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout></xml>`;
}

const localName = ({ name }: Located) => name.slice(name.indexOf(":") + 1);

function read(part: string, text: string) {
  const root = locateXml(part, text);
  const shapes = root.children.filter((child) => localName(child) === "shape");
  const box = root.children.find(({ attributes }) => attributes.id === BOX_TYPE);
  return { root, shapes, box };
}

/** The drawing with the boxes in which the notes of these cells are shown. */
export function withShapes(part: string, text: string, cells: readonly CellAddress[]): string {
  const { root, shapes, box } = read(part, text);
  const first = 1 + lastNumber(root, shapes);
  const boxes = cells.map((at, index) => shapeOf(at, first + index));
  return spliced(text, [appendTo(root, (box ? "" : BOX) + boxes.join(""))]);
}

function lastNumber(root: Located, shapes: readonly Located[]): number {
  const layout = root.children.find((child) => localName(child) === "shapelayout");
  const map = Number.parseInt(layout?.children[0]?.attributes.data ?? "1", 10) || 1;
  const numbers = shapes.map(({ attributes }) =>
    Number(/_s(\d{1,9})$/.exec(attributes.id ?? "")?.[1] ?? 0),
  );
  return Math.max(map * SHAPES_OF_A_SHEET, ...numbers);
}

/** A box beside its cell, shown when the mouse is on it. */
function shapeOf({ row, column }: CellAddress, number: number): string {
  const left = Math.min(column + 1, LAST_COLUMN);
  const bottom = Math.min(row + 5, LAST_ROW);
  const anchor = [left, 15, row, 2, Math.min(left + 3, LAST_COLUMN), 15, bottom, 4].join(", ");
  const style =
    "position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden";
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#${BOX_TYPE}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing without the boxes of the notes of these cells, and how many shapes are left. */
export function withoutShapes(
  part: string,
  text: string,
  cells: ReadonlySet<string>,
): { readonly text: string; readonly left: number } {
  const { shapes, box } = read(part, text);
  const gone = shapes.filter((shape) => cells.has(cellOf(shape, text) ?? ""));
  const rest = shapes.filter((shape) => !gone.includes(shape));
  const isBoxUsed = rest.some(({ attributes }) => attributes.type === `#${BOX_TYPE}`);
  const unused = box && gone.length > 0 && !isBoxUsed ? [box] : [];
  return { text: spliced(text, [...gone, ...unused].map(removal)), left: rest.length };
}

function cellOf(shape: Located, text: string): string | null {
  const data = shape.children.find((child) => localName(child) === "ClientData");
  if (data?.attributes.ObjectType !== "Note") return null;
  const number = (name: string) => {
    const element = data.children.find((child) => localName(child) === name);
    return Number(element && text.slice(element.inside, element.insideEnd));
  };
  return toA1({ row: number("Row"), column: number("Column") });
}
