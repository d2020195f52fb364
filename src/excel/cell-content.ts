import { looksLikeFormula, type CellContent } from "../sheet/edit";

const textFormat = "@";

/** The formula of a cell, null for a constant: Excel gives a text as its own "formula". */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** Asks for what one cell holds; the answer can be read after the next sync. */
export function requestContent(cell: Excel.Range): () => CellContent {
  cell.load("values,formulas,numberFormat");
  return () => {
    const value = cell.values[0]![0];
    return {
      value: value === "" ? null : value,
      formula: formulaOf(cell.formulas[0]![0], value),
      numberFormat: cell.numberFormat[0]![0],
    };
  };
}

/**
 * Puts a content into one cell exactly: texts stay texts, whatever they look like, and the number
 * format is the content's own even where Excel would choose one.
 */
export function putContent(cell: Excel.Range, { value, formula, numberFormat }: CellContent): void {
  const isText = formula === null && typeof value === "string";
  // A cell formatted as text would turn numbers and formulas into text.
  const entryFormat = numberFormat === textFormat && !isText ? "General" : numberFormat;
  cell.numberFormat = [[entryFormat]];
  if (formula !== null) cell.formulas = [[formula]];
  else cell.values = [[isText ? asTyped(value, numberFormat) : (value ?? "")]];
  if (formula !== null || entryFormat !== numberFormat) cell.numberFormat = [[numberFormat]];
}

/** What to type so that Excel keeps the text: an apostrophe first where it would read something else. */
function asTyped(text: string, numberFormat: string): string {
  return numberFormat === textFormat || !isReadAsOther(text) ? text : `'${text}`;
}

/** Whether Excel might take a typed text for a formula, a number, a date, a boolean or an error. */
function isReadAsOther(text: string): boolean {
  return looksLikeFormula(text) || /\p{N}|^['#]|^\s*(true|false)\s*$/iu.test(text);
}
