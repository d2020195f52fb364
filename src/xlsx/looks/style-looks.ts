import { builtInFormat } from "../codes/built-in-formats";
import { childOf, type Located } from "../text/located-xml";
import { isTrue } from "../text/xml";
import { INDEXED_COLOURS, shownColour, type Palette } from "../in-place/look/colours";
import { shownFill } from "../in-place/look/fills";
import type { CellLook, Edge, StyleLook } from "./looks";

const EDGES: readonly Edge[] = ["top", "left", "bottom", "right"];
const BLACK = "#000000";
/** Excel's own limit, in points. */
const LARGEST_FONT = 409;
const PLAIN_FONT = { name: "宋体", size: 11 };

/** The styles of a styles part, by the index that cells give. `theme`: its colours in their order. */
export function styleLooks(root: Located, theme: readonly string[]): StyleLook[] {
  const palette = paletteOf(root, theme);
  const fonts = itemsOf(root, "fonts").map((font) => fontLook(font, palette));
  const fills = itemsOf(root, "fills").map((fill) => shownFill(fill, palette));
  const borders = itemsOf(root, "borders").map((border) => borderLook(border, palette));
  const formats = new Map(
    itemsOf(root, "numFmts").map(({ attributes: { numFmtId, formatCode } }) => [
      Number(numFmtId),
      formatCode || "General",
    ]),
  );
  const plain = fontLook(undefined, palette);
  return itemsOf(root, "cellXfs").map((format) => {
    const { fontId = 0, borderId = 0, fillId = 0, numFmtId = 0 } = format.attributes;
    const fill = fills[Number(fillId)] ?? null;
    const style = {
      ...(fonts[Number(fontId)] ?? plain),
      ...alignmentLook(childOf(format, "alignment")),
      ...borders[Number(borderId)],
    };
    const numberFormat = formats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
    return { style, fill: fill === "gradient" ? null : fill, numberFormat };
  });
}

function itemsOf(root: Located, section: string): readonly Located[] {
  return childOf(root, section)?.children ?? [];
}

function paletteOf(root: Located, theme: readonly string[]): Palette {
  const colours = childOf(root, "colors");
  const own = (colours && itemsOf(colours, "indexedColors")) ?? [];
  const indexed = own.map(({ attributes }) => attributes.rgb?.slice(-6) ?? "000000");
  return { theme, indexed: [...indexed, ...INDEXED_COLOURS.slice(indexed.length)] };
}

function fontLook(font: Located | undefined, palette: Palette): CellLook {
  const value = (name: string) => font && childOf(font, name)?.attributes.val;
  const isSet = (name: string) => {
    const element = font && childOf(font, name);
    return element !== undefined && isTrue(element.attributes.val ?? "1");
  };
  const underline = font && childOf(font, "u");
  const color = shownColour(font && childOf(font, "color"), palette, BLACK);
  return {
    font: value("name") ?? PLAIN_FONT.name,
    size: Math.min(Number(value("sz")) || PLAIN_FONT.size, LARGEST_FONT),
    ...(isSet("b") && { bold: true }),
    ...(isSet("i") && { italic: true }),
    ...(underline && underline.attributes.val !== "none" && { underline: true }),
    ...(isSet("strike") && { strike: true }),
    ...(color !== BLACK && { color }),
  };
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "Left",
  fill: "Left",
  justify: "Left",
  center: "Center",
  centerContinuous: "Center",
  distributed: "Center",
  right: "Right",
};

const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "Top",
  center: "Center",
  justify: "Center",
  distributed: "Center",
};

const STACKED = 255;

function alignmentLook(alignment: Located | undefined): Partial<CellLook> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } =
    alignment.attributes;
  const across = HORIZONTAL[horizontal ?? ""];
  const down = VERTICAL[vertical ?? ""];
  const turn = Number(textRotation ?? 0);
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(isTrue(wrapText) && { wrap: true }),
    ...(isTrue(shrinkToFit) && { shrink: true }),
    ...(Number(indent) > 0 && { indent: Number(indent) }),
    // Beyond 90 the file counts downwards.
    ...(turn && { turn: turn === STACKED ? "Stacked" : turn > 90 ? 90 - turn : turn }),
  };
}

function borderLook(border: Located, palette: Palette): Partial<CellLook> {
  const borders: Partial<Record<Edge, string>> = {};
  const lines: Partial<Record<Edge, string>> = {};
  for (const edge of EDGES) {
    const line = childOf(border, edge);
    const style = line?.attributes.style ?? "none";
    if (!line || style === "none") continue;
    borders[edge] = shownColour(childOf(line, "color"), palette, BLACK);
    if (style !== "thin") lines[edge] = style;
  }
  return {
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(Object.keys(lines).length > 0 && { lines }),
  };
}
