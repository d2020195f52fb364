import type { CSSProperties } from "react";
import type { SimulatedCell } from "../simulator";
import { textWidth } from "./text-size";

type Style = SimulatedCell["style"];

/** The grid is drawn at 100 %. */
export const PIXELS_PER_POINT = 4 / 3;

const PLAIN_FONT = { font: "宋体", size: 11 };
const ENDS = {
  Left: "flex-start",
  Top: "flex-start",
  Center: "center",
  Right: "flex-end",
  Bottom: "flex-end",
} as const;

/** Whether anybody gave the cell a style; the others are drawn so that they are easily read. */
export function hasStyle(cell: SimulatedCell | undefined): cell is SimulatedCell {
  return cell !== undefined && Object.keys(cell.style).length > 0;
}

/** The text of a cell of this width in pixels as its style wants it. */
export function textStyle({ style, text, value }: SimulatedCell, width: number): CSSProperties {
  const { font = PLAIN_FONT.font, size = PLAIN_FONT.size, horizontal, vertical, wrap } = style;
  const across = horizontal ?? (typeof value === "number" ? "Right" : "Left");
  const down = vertical ?? "Bottom";
  return {
    fontFamily: `${JSON.stringify(font)}, ${/[宋楷]/.test(font) ? "serif" : "sans-serif"}`,
    fontSize: size * PIXELS_PER_POINT * (style.shrink ? shrinking(text, size, width) : 1),
    color: style.color,
    fontWeight: style.bold ? "bold" : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: decoration(style),
    lineHeight: 1.2,
    paddingTop: 0,
    paddingBottom: 0,
    textAlign: across === "Center" ? "center" : across === "Right" ? "right" : "left",
    whiteSpace: wrap ? "pre-wrap" : "nowrap",
    ...(style.indent && {
      [across === "Right" ? "paddingRight" : "paddingLeft"]: INDENT * style.indent,
    }),
    ...placed({ across, down, turn: style.turn }),
  };
}

/** Of a row with a line of text, in sizes of its font. */
export const LINE_HEIGHT = 1.3;
/** Pixels a step. */
const INDENT = 9;

function decoration({ underline, strike }: Style): string | undefined {
  const lines = [underline && "underline", strike && "line-through"].filter(Boolean);
  return lines.length > 0 ? lines.join(" ") : undefined;
}

interface Placing {
  readonly across: keyof typeof ENDS;
  readonly down: keyof typeof ENDS;
  readonly turn: Style["turn"];
}

/** Where the text stands; one that is turned upright or stacked runs along the other axis. Slanted text is drawn level. */
function placed({ across, down, turn }: Placing): CSSProperties {
  if (turn !== "Stacked" && Math.abs(turn ?? 0) !== 90) {
    return { justifyContent: ENDS[across], alignItems: ENDS[down] };
  }
  const upwards = turn === 90;
  return {
    writingMode: upwards ? "sideways-lr" : "vertical-rl",
    textOrientation: turn === "Stacked" ? "upright" : undefined,
    textAlign: "center",
    justifyContent: ENDS[upwards && down !== "Center" ? (down === "Top" ? "Bottom" : "Top") : down],
    alignItems:
      ENDS[upwards || across === "Center" ? across : across === "Left" ? "Right" : "Left"],
  };
}

/** How much smaller the text must be to stand in the width. */
function shrinking(text: string, size: number, width: number): number {
  return Math.min(1, width / textWidth(text, size * PIXELS_PER_POINT));
}

type Edge = keyof NonNullable<Style["borders"]>;

/** Pixels of the lines that are no thin ones. */
const WIDTHS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};

/**
 * The lines around an area: of a merged one the first cell has the upper and left, the last the others. A fill
 * covers the lines of the grid.
 */
export function borderStyle(
  first: Style = {},
  last: Style = {},
  fill: string | null = null,
): CSSProperties {
  const [right, bottom] = [lineAt(last, "right"), lineAt(last, "bottom")];
  const [top, left] = [lineAt(first, "top"), lineAt(first, "left")];
  const shadows = [
    top && `0 -${top.width}px ${top.color}`,
    left && `-${left.width}px 0 ${left.color}`,
  ].filter(Boolean);
  return {
    borderRightColor: right?.color ?? fill ?? undefined,
    borderBottomColor: bottom?.color ?? fill ?? undefined,
    ...(right?.isOther && { borderRightWidth: right.width, borderRightStyle: right.style }),
    ...(bottom?.isOther && { borderBottomWidth: bottom.width, borderBottomStyle: bottom.style }),
    boxShadow: shadows.length > 0 ? shadows.join(", ") : undefined,
  };
}

interface Line {
  readonly color: string;
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  /** Whether it is no thin line, which cells are drawn with unless told. */
  readonly isOther: boolean;
}

function lineAt({ borders, lines }: Style, edge: Edge): Line | null {
  const color = borders?.[edge];
  if (color === undefined) return null;
  const kind = lines?.[edge] ?? "thin";
  const style = /dot|hair/i.test(kind) ? "dotted" : /dash/i.test(kind) ? "dashed" : "solid";
  const isOther = kind !== "thin";
  return { color, width: WIDTHS[kind] ?? 1, style: kind === "double" ? "double" : style, isOther };
}
