import type { Cell, CellStyle } from "hucre/xlsx";
import type { SimulatedCellData, SimulatedFill } from "../simulator";
import { writtenFormula } from "../xlsx/codes/future-functions";

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
  const { horizontal, vertical, wrap, shrink, borders = {} } = style;
  return {
    font: fontOf(style),
    alignment: {
      horizontal: horizontal && inLowerCase(horizontal),
      vertical: vertical && inLowerCase(vertical),
      wrapText: wrap,
      shrinkToFit: shrink,
    },
    border: Object.fromEntries(
      Object.entries(borders).map(([edge, line]) => [
        edge,
        { style: "thin", color: asColor(line) },
      ]),
    ),
    fill: fill ? { type: "pattern", pattern: "solid", fgColor: fillColor(fill) } : undefined,
    numFmt: numberFormat === "General" ? undefined : numberFormat,
    protection: locked === false ? { locked } : undefined,
  };
}

function fontOf({ font, size, bold, color }: NonNullable<SimulatedCellData["style"]>) {
  const { name, size: usual } = DEFAULT_FONT;
  return {
    name: font ?? name,
    size: size ?? usual,
    bold,
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
