import { looksLikeFormula, sameContent, type CellContent } from "../../sheet/edit";

const TEXT_FORMAT = "@";

/** The formula of a cell, null for a constant: Excel gives a text as its own "formula". */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** Asks for what one cell holds; the answer can be read after the next sync. */
export function requestContent(cell: Excel.Range): () => CellContent {
  const contents = requestContents(cell);
  return () => contents()[0]![0]!;
}

/** Asks for what the cells of a range hold, row by row; it can be read after the next sync. */
export function requestContents(range: Excel.Range): () => CellContent[][] {
  range.load("values,formulas,numberFormat");
  return () => {
    const { values, formulas, numberFormat } = range;
    return values.map((row, i) =>
      row.map((value, j) => ({
        value: value === "" ? null : value,
        formula: formulaOf(formulas[i]![j], value),
        numberFormat: numberFormat[i]![j],
      })),
    );
  };
}

/** Whether nothing has changed, the number format included. */
export function isUnchanged(now: CellContent, before: CellContent): boolean {
  return sameContent(now, before) && now.numberFormat === before.numberFormat;
}

/** The number format a cell has, and whether it may be given another. */
interface FormatState {
  readonly numberFormat: string;
  readonly mayFormat: boolean;
}

/**
 * Puts a content into one cell exactly: texts stay texts, whatever they look like, and the number
 * format is the content's own even where Excel would choose one. `now` is left out where the cell's
 * present format is not known.
 */
export function putContent(cell: Excel.Range, content: CellContent, now?: FormatState): void {
  const { formula, numberFormat } = content;
  const entryFormat = entryFormatOf(content);
  const mayFormat = now?.mayFormat ?? true;
  if (mayFormat && now?.numberFormat !== entryFormat) cell.numberFormat = [[entryFormat]];
  if (formula !== null) cell.formulas = [[formula]];
  else cell.values = [[typed(content)]];
  if (mayFormat && (formula !== null || entryFormat !== numberFormat))
    cell.numberFormat = [[numberFormat]];
}

/** What to type into a cell of the content's number format so that it holds the content. */
export function typed({ value, formula, numberFormat }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  return typeof value === "string" ? asTyped(value, numberFormat) : (value ?? "");
}

/** Whether a content can be put into a cell whose number format must not be touched. */
export function canPutUnformatted(content: CellContent, numberFormat: string): boolean {
  return content.numberFormat === numberFormat && entryFormatOf(content) === numberFormat;
}

/** A cell formatted as text would turn numbers and formulas into text while they are entered. */
function entryFormatOf({ value, formula, numberFormat }: CellContent): string {
  const isText = formula === null && typeof value === "string";
  const isBlank = formula === null && value === null;
  return numberFormat === TEXT_FORMAT && !isText && !isBlank ? "General" : numberFormat;
}

/** What to type so that Excel keeps the text: an apostrophe first where it would read something else. */
function asTyped(text: string, numberFormat: string): string {
  return numberFormat === TEXT_FORMAT || !isReadAsOther(text) ? text : `'${text}`;
}

/** Whether Excel might take a typed text for a formula, a number, a date, a boolean or an error. */
function isReadAsOther(text: string): boolean {
  return looksLikeFormula(text) || /\p{N}|^['#]|^\s*(true|false)\s*$/iu.test(text);
}
