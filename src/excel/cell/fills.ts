import { FILL_PATTERNS } from "../../record/fill-patterns";

/** A cell's own background. Colours are "#RRGGBB", as Excel shows them: theme tints included. */
export interface Fill {
  readonly pattern: string;
  readonly color: string;
  /** null where Excel does not tell; then it is left as it is. */
  readonly patternColor: string | null;
}

const PARTS = { color: true, pattern: true, patternColor: true, tintAndShade: true } as const;

/** The same as Excel tells it: null in every place where it does not know, or will not say. */
type ToldFill = { readonly [Part in keyof typeof PARTS]?: unknown };

/** Asks for a cell's fill; it can be read after the next sync, and is null for No Fill. */
export function requestFill(cell: Excel.Range): () => Fill | null {
  const { fill } = cell.format;
  fill.load(Object.keys(PARTS).join());
  return () => toFill(fill);
}

/** Asks for the fills of a range, row by row; they can be read after the next sync. */
export function requestFills(range: Excel.Range): () => (Fill | null)[][] {
  const properties = range.getCellProperties({ format: { fill: PARTS } });
  return () => properties.value.map((row) => row.map(({ format }) => toFill(format?.fill)));
}

function toFill(told: ToldFill = {}): Fill | null {
  const pattern = patternOf(told);
  const { color, patternColor } = told;
  return pattern === "None"
    ? null
    : {
        pattern,
        color: String(color).toUpperCase(),
        patternColor: isColour(patternColor) ? patternColor.toUpperCase() : null,
      };
}

/**
 * No Fill shows as white. Some Excels tell it from a white fill by the pattern, others, which tell no
 * pattern for either, by the tint, which No Fill lacks (OfficeDev/office-js#4900).
 */
function patternOf({ color, pattern, tintAndShade }: ToldFill): string {
  if (typeof pattern === "string" && pattern !== "") return pattern;
  const isWhite = !color || String(color).toUpperCase() === "#FFFFFF";
  return isWhite && typeof tintAndShade !== "number" ? "None" : "Solid";
}

export function putFill(cell: Excel.Range, own: Fill | null): void {
  const { fill } = cell.format;
  if (own === null) {
    fill.clear();
    return;
  }
  fill.pattern = own.pattern as Excel.FillPattern;
  fill.color = own.color;
  if (own.pattern !== "Solid" && own.patternColor) fill.patternColor = own.patternColor;
}

function isColour(told: unknown): told is string {
  return typeof told === "string" && /^#[0-9A-F]{6}$/i.test(told);
}

/** Gradients show as a pattern that Excel does not take back. */
export function canBeRestored(own: Fill | null): boolean {
  return own === null || (FILL_PATTERNS.has(own.pattern) && isColour(own.color));
}
