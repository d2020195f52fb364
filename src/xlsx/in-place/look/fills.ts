import type { OwnFill } from "../../../record/record";
import { childOf, type Located } from "../../text/located-xml";
import { shownColour, type Palette } from "./colours";

/** Patterns by the names of the file format, and as Excel's object model calls them. */
const PATTERNS: Readonly<Record<string, string | undefined>> = {
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** What a `fill` element shows; null for none, "gradient" for what no record can hold. */
export function shownFill(
  element: Located | undefined,
  palette: Palette,
): OwnFill | null | "gradient" {
  const pattern = element && childOf(element, "patternFill");
  if (!pattern) return element && childOf(element, "gradientFill") ? "gradient" : null;
  const name = PATTERNS[pattern.attributes.patternType ?? "none"];
  if (name === undefined) return null;
  const front = shownColour(childOf(pattern, "fgColor"), palette, BLACK);
  if (name === "Solid") return { pattern: name, color: front, patternColor: BLACK };
  const back = shownColour(childOf(pattern, "bgColor"), palette, WHITE);
  return { pattern: name, color: back, patternColor: front };
}

/** The `fill` element that shows a fill. */
export function fillMarkup(fill: OwnFill | null, prefix: string): string {
  const name = Object.keys(PATTERNS).find((key) => PATTERNS[key] === fill?.pattern);
  if (!fill || !name) return wrapped(prefix, `<${prefix}patternFill patternType="none"/>`);
  const colour = (element: string, shown: string) =>
    `<${prefix}${element} rgb="FF${shown.slice(1).toUpperCase()}"/>`;
  const colours =
    name === "solid"
      ? `${colour("fgColor", fill.color)}<${prefix}bgColor indexed="64"/>`
      : (fill.patternColor ? colour("fgColor", fill.patternColor) : "") +
        colour("bgColor", fill.color);
  const open = `<${prefix}patternFill patternType="${name}">`;
  return wrapped(prefix, `${open}${colours}</${prefix}patternFill>`);
}

function wrapped(prefix: string, inner: string): string {
  return `<${prefix}fill>${inner}</${prefix}fill>`;
}
