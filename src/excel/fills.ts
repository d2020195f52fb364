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
  return () => {
    // No Fill shows as white; only the pattern tells it from a white fill.
    if (fill.pattern === "None") return null;
    const { pattern, color, patternColor } = fill;
    return { pattern, color: color.toUpperCase(), patternColor };
  };
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
  return own === null || patterns.has(own.pattern);
}

const patterns: ReadonlySet<string> = new Set([
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
