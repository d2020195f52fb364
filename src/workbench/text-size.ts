/** Estimates, in pixels, for the grid's 13 px font; measuring every cell would be too slow. */
const fontSize = 13;
const wideCharacter = 13;
const narrowCharacter = 7.2;
const padding = 10;
export const lineHeight = 18;

/** The width of the text's longest line, in a font of so many pixels. */
export function textWidth(text: string, size = fontSize): number {
  return padding + (Math.max(0, ...text.split("\n").map(lineWidth)) * size) / fontSize;
}

/** The height of the text wrapped to a width. */
export function textHeight(text: string, width: number): number {
  const room = Math.max(width - padding, wideCharacter);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / room)), 0);
  return lines * lineHeight + 6;
}

function lineWidth(line: string): number {
  let width = 0;
  for (let index = 0; index < line.length; index += 1) {
    width += line.charCodeAt(index) > 0x2000 ? wideCharacter : narrowCharacter;
  }
  return width;
}
