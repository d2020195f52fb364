import { tinted } from "./tint";
import { childOf, locateXml, type Located } from "../../text/located-xml";

/** What colours of a file that are no plain ones refer to; all are "RRGGBB". */
export interface Palette {
  /** In the order of `clrScheme`: dark 1, light 1, dark 2, light 2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The indexed colours where a file has none of its own (ECMA-376 18.8.27); the first eight come twice. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
export const INDEXED_COLOURS: readonly string[] = [
  FIRST_EIGHT,
  FIRST_EIGHT,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** The colours of a theme part, in the order of its scheme. */
export function readTheme(part: string, text: string): string[] {
  const elements = childOf(locateXml(part, text), "themeElements");
  const scheme = elements && childOf(elements, "clrScheme");
  return (scheme?.children ?? []).map(({ children: [colour] }) =>
    (colour?.attributes.lastClr ?? colour?.attributes.val ?? "000000").toUpperCase(),
  );
}

/** In cells light comes before dark (Excel's own order, which is not that of the scheme). */
const THEME_ORDER = [1, 0, 3, 2];

/** "#RRGGBB" as Excel shows a colour element, tint included; `auto` where it says nothing. */
export function shownColour(element: Located | undefined, palette: Palette, auto: string): string {
  const { rgb, theme, indexed, tint } = element?.attributes ?? {};
  const plain = rgb?.slice(-6) ?? themeColour(theme, palette) ?? palette.indexed[Number(indexed)];
  if (plain === undefined) return auto;
  return `#${(tint === undefined ? plain : tinted(plain, Number(tint))).toUpperCase()}`;
}

function themeColour(theme: string | undefined, palette: Palette): string | undefined {
  if (theme === undefined) return undefined;
  const index = Number(theme);
  return palette.theme[THEME_ORDER[index] ?? index];
}
