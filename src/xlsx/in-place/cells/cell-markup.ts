import type { CellContent } from "../../../sheet/edit";
import { writtenFormula } from "../../codes/future-functions";
import { escapeXml } from "../splice";

/** What a `c` element holds: its type, null for a number or nothing, and its children. */
export interface CellMarkup {
  readonly type: string | null;
  readonly inner: string;
}

/** A content as a file has it: a text stands in its cell and is never a formula; a formula has its result beside. */
export function cellMarkup({ value, formula }: CellContent, prefix: string): CellMarkup {
  const element = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const asText = (text: string) => escapeXml(escapeForbidden(text));
  const result = (written: string) => element("v", written);
  const before = formula === null ? "" : element("f", asText(writtenFormula(formula.slice(1))));
  if (value === null) return { type: null, inner: before };
  if (typeof value === "number") return { type: null, inner: before + result(String(value)) };
  if (typeof value === "boolean") return { type: "b", inner: before + result(value ? "1" : "0") };
  if (ERRORS.has(value)) return { type: "e", inner: before + result(value) };
  if (formula !== null) return { type: "str", inner: before + result(asText(value)) };
  const text = `<${prefix}t xml:space="preserve">${asText(value)}</${prefix}t>`;
  return value === ""
    ? { type: null, inner: "" }
    : { type: "inlineStr", inner: element("is", text) };
}

/** Values that are no texts (ECMA-376 18.18.11, and what Excel has added). */
const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
);

/** Writes what XML cannot hold as "_x0001_", and "_" as such where it would read as the like. */
export function escapeForbidden(text: string): string {
  return text.replace(
    FORBIDDEN,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;
