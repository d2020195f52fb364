/** Estimates, in pixels, for the grid's 13 px font; measuring every cell would be too slow. */
const FONT_SIZE = 13;
const WIDE_CHARACTER = 13;
const NARROW_CHARACTER = 7.2;
const PADDING = 10;
export const LINE_HEIGHT = 18;

/** The width of the text's longest line, in a font of so many pixels. */
export function textWidth(text: string, size = FONT_SIZE): number {
  return PADDING + (Math.max(0, ...text.split("\n").map(lineWidth)) * size) / FONT_SIZE;
}

/** The height of the text wrapped to a width, in a font of so many pixels. */
export function textHeight(text: string, width: number, size = FONT_SIZE): number {
  const grown = size / FONT_SIZE;
  const room = Math.max(width - PADDING, WIDE_CHARACTER * grown);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((lineWidth(line) * grown) / room)), 0);
  return lines * LINE_HEIGHT * grown + 6;
}

function lineWidth(line: string): number {
  let width = 0;
  for (let index = 0; index < line.length; index += 1) {
    width += line.charCodeAt(index) > 0x2000 ? WIDE_CHARACTER : NARROW_CHARACTER;
  }
  return width;
}
