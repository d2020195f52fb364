import type { Cell, CellStyle } from "hucre/xlsx";
import type { SimulatedCellData, SimulatedFill } from "../simulator";
import { writtenFormula } from "../xlsx/codes/future-functions";

type Style = NonNullable<SimulatedCellData["style"]>;

/** The font of cells that name none; column widths in the file are counted in its digits. */
export const DEFAULT_FONT = { name: "宋体", size: 11 };

/** One cell as the file's writer takes it. Text stays text, also where it looks like a formula. */
export function cellToWrite(data: SimulatedCellData): Partial<Cell> {
  const { value = null, formula = null, note } = data;
  const held = typeof value === "string" ? storedText(value) : value;
  return {
    ...(formula === null
      ? { value: held }
      : { formula: writtenFormula(formula.slice(1)), formulaResult: held }),
    style: styleOf(data),
    comment: note ? { text: storedText(note) } : undefined,
  };
}

/** The format writes unprintable characters as _x0007_: a text that has this in it is marked, and so kept. */
function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16)}_`);
}

function styleOf({ style = {}, fill, numberFormat, locked }: SimulatedCellData): CellStyle {
  const { horizontal, vertical, wrap, shrink, indent, turn, borders = {}, lines = {} } = style;
  return {
    font: fontOf(style),
    alignment: {
      horizontal: horizontal && inLowerCase(horizontal),
      vertical: vertical && inLowerCase(vertical),
      wrapText: wrap,
      shrinkToFit: shrink,
      indent,
      textRotation: rotationOf(turn),
    },
    border: Object.fromEntries(
      Object.entries(borders).map(([edge, line]) => [
        edge,
        { style: lines[edge as keyof typeof lines] ?? "thin", color: asColor(line) },
      ]),
    ),
    fill: fill ? { type: "pattern", pattern: "solid", fgColor: fillColor(fill) } : undefined,
    numFmt: numberFormat === "General" ? undefined : numberFormat,
    protection: locked === false ? { locked } : undefined,
  };
}

/** The file counts beyond 90 downwards, and has a number for stacked characters. */
function rotationOf(turn: Style["turn"]): number | undefined {
  return turn === "Stacked" ? 255 : turn !== undefined && turn < 0 ? 90 - turn : turn;
}

function fontOf(style: Style) {
  const { font, size, bold, italic, underline, strike, color } = style;
  const { name, size: usual } = DEFAULT_FONT;
  return {
    name: font ?? name,
    size: size ?? usual,
    bold,
    italic,
    underline,
    strikethrough: strike,
    color: color ? asColor(color) : undefined,
  };
}

function fillColor(fill: string | SimulatedFill) {
  return asColor(typeof fill === "string" ? fill : fill.color);
}

function asColor(text: string): { rgb: string } {
  return { rgb: text.slice(1) };
}

function inLowerCase<Word extends string>(word: Word): Lowercase<Word> {
  return word.toLowerCase() as Lowercase<Word>;
}
