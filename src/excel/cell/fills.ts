/** A cell's own background. Colours are "#RRGGBB", as Excel shows them: theme tints included. */
export interface Fill {
  readonly pattern: string;
  readonly color: string;
  readonly patternColor: string;
}

/** Asks for a cell's fill; it can be read after the next sync, and is null for No Fill. */
export function requestFill(cell: Excel.Range): () => Fill | null {
  const { fill } = cell.format;
  fill.load("color,pattern,patternColor");
  return () => toFill(fill);
}

/** Asks for the fills of a range, row by row; they can be read after the next sync. */
export function requestFills(range: Excel.Range): () => (Fill | null)[][] {
  const fill = { color: true, pattern: true, patternColor: true };
  const properties = range.getCellProperties({ format: { fill } });
  return () => properties.value.map((row) => row.map(({ format }) => toFill(format?.fill)));
}

function toFill(fill: Partial<Fill> = {}): Fill | null {
  const { color = "", pattern = "None", patternColor = "" } = fill;
  // No Fill shows as white; only the pattern tells it from a white fill.
  return pattern === "None" ? null : { pattern, color: color.toUpperCase(), patternColor };
}

export function putFill(cell: Excel.Range, own: Fill | null): void {
  const { fill } = cell.format;
  if (own === null) {
    fill.clear();
    return;
  }
  fill.pattern = own.pattern as Excel.FillPattern;
  fill.color = own.color;
  if (own.pattern !== "Solid") fill.patternColor = own.patternColor;
}

/** Gradients show as a pattern that Excel does not take back. */
export function canBeRestored(own: Fill | null): boolean {
  return own === null || PATTERNS.has(own.pattern);
}

const PATTERNS: ReadonlySet<string> = new Set([
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
]);
