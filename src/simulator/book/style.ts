import type { SimulatedStyle } from "./saved-workbook";

export type Edge = "top" | "left" | "bottom" | "right";

/** How a cell looks in a blank workbook; only what differs from this is kept of a cell. */
const PLAIN_STYLE = {
  font: "等线",
  size: 11,
  bold: false,
  color: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
} as const;

export type StylePart = keyof typeof PLAIN_STYLE;

export function stylePart(style: SimulatedStyle, part: StylePart): string | number | boolean {
  return style[part] ?? PLAIN_STYLE[part];
}

export function withPart(style: SimulatedStyle, part: StylePart, value: unknown): SimulatedStyle {
  const changed: SimulatedStyle = { ...style, [part]: value };
  if (value === PLAIN_STYLE[part]) delete changed[part];
  return changed;
}

/** The style with a thin line on an edge, in a colour "#RRGGBB"; null takes the line away. */
export function withBorder(
  style: SimulatedStyle,
  edge: Edge,
  color: string | null,
): SimulatedStyle {
  const borders = { ...style.borders };
  if (color === null) delete borders[edge];
  else borders[edge] = color;
  return withBorders(style, borders);
}

export function withBorders(
  style: SimulatedStyle,
  borders: SimulatedStyle["borders"],
): SimulatedStyle {
  const changed: SimulatedStyle = { ...style, borders };
  if (!borders || Object.keys(borders).length === 0) delete changed.borders;
  return changed;
}

export function isPlain(style: SimulatedStyle): boolean {
  return Object.keys(style).length === 0;
}
