import type { SimulatedLook } from "../simulated-workbook";

export type Edge = "top" | "left" | "bottom" | "right";

/** How a cell looks in a blank workbook; only what differs from this is kept of a cell. */
export const plainLook = {
  font: "等线",
  size: 11,
  bold: false,
  color: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
} as const;

export type LookPart = keyof typeof plainLook;

export function lookPart(look: SimulatedLook, part: LookPart): string | number | boolean {
  return look[part] ?? plainLook[part];
}

export function withPart(look: SimulatedLook, part: LookPart, value: unknown): SimulatedLook {
  const changed: SimulatedLook = { ...look, [part]: value };
  if (value === plainLook[part]) delete changed[part];
  return changed;
}

/** The look with a thin line on an edge, in a colour "#RRGGBB"; null takes the line away. */
export function withBorder(look: SimulatedLook, edge: Edge, color: string | null): SimulatedLook {
  const borders = { ...look.borders };
  if (color === null) delete borders[edge];
  else borders[edge] = color;
  return withBorders(look, borders);
}

export function withBorders(look: SimulatedLook, borders: SimulatedLook["borders"]): SimulatedLook {
  const changed: SimulatedLook = { ...look, borders };
  if (!borders || Object.keys(borders).length === 0) delete changed.borders;
  return changed;
}

export function isPlain(look: SimulatedLook): boolean {
  return Object.keys(look).length === 0;
}
