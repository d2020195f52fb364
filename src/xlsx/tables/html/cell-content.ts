import type { Cell } from "../../../sheet/snapshot";
import { readNumber } from "./written-number";

/** A cell as the page writes it. */
export interface WrittenCell {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** By its style, null where that says none. */
  readonly numberFormat: string | null;
  /** Whether the table says that its cells are texts where they do not say otherwise. */
  readonly isText: boolean;
}

type Content = Pick<Cell, "value" | "text" | "formula" | "numberFormat">;

/** A formula text in place of a code that should stay text: ="0012". */
const QUOTED = /^="([^"]*)"$/;

/**
 * What a cell holds: what Excel's own attributes say (x:num, x:str, x:bool, x:err, x:fmla), else a number where
 * the text reads as one and the format is not that of texts. The text stays as written.
 */
export function readContent({
  text: written,
  attributes,
  numberFormat,
  isText,
}: WrittenCell): Content {
  const text = QUOTED.exec(written)?.[1] ?? written;
  const formula = attributes["x:fmla"]?.startsWith("=") ? attributes["x:fmla"] : null;
  const asWritten = { text, formula, numberFormat: numberFormat ?? "General" };
  const { "x:num": num, "x:str": str, "x:bool": bool } = attributes;
  if (str !== undefined) return { ...asWritten, value: str || text };
  if (bool !== undefined) return { ...asWritten, value: /^true$/i.test(bool || text) };
  if (num) return { ...asWritten, value: Number.isFinite(Number(num)) ? Number(num) : text };
  const staysText = numberFormat === "@" || text !== written || (isText && num === undefined);
  const number = staysText ? null : readNumber(text);
  if (!number) return { ...asWritten, value: text };
  return { ...asWritten, value: number.value, numberFormat: numberFormat ?? number.numberFormat };
}
