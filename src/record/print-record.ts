import { toA1, type CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import {
  RECORD_NAMESPACE,
  RECORD_VERSION,
  type Former,
  type RecordedMark,
  type RecordedWrite,
  type WorkbookRecord,
} from "./record";

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The record as XML without a declaration, which only bytes need; a `sheet` element for each sheet:
 *
 *     <record xmlns="urn:ziping:record" version="1">
 *       <sheet name="表一" id="{…}">
 *         <mark at="H12" color="#FFC7CF" own="#F2F2F2" pattern="Solid" patternColor="#000000" s="5"/>
 *         <write at="H25" type="number" value="97" format="0.00"/>
 *         <note at="H12"/>
 *         <mark at="H14" color="#FFC7CF" own="unknown"/>
 *       </sheet>
 *     </record>
 */
export function printRecord(record: WorkbookRecord): string {
  const { marks, writes, notes, sheetIds } = record;
  const names = new Set([...marks, ...writes].map(({ at }) => at.sheet));
  for (const { sheet } of notes) names.add(sheet);
  const on = (name: string) => (one: { readonly at: CellAddress }) => one.at.sheet === name;
  const sheets = [...names].map((name) => {
    const entries = [
      ...marks.filter(on(name)).map((mark) => element("mark", markAttributes(mark))),
      ...writes.filter(on(name)).map((write) => element("write", writeAttributes(write))),
      ...notes
        .map((at) => ({ at }))
        .filter(on(name))
        .map(({ at }) => element("note", { at: toA1(at) })),
    ];
    return element("sheet", { name, id: sheetIds.get(name) }, entries.join(""));
  });
  const attributes = { xmlns: RECORD_NAMESPACE, version: String(RECORD_VERSION) };
  return element("record", attributes, sheets.join(""));
}

function markAttributes({ at, color, own, former }: RecordedMark): Attributes {
  return { at: toA1(at), color, ...fillAttributes(own), ...formerAttributes(former) };
}

function fillAttributes(own: RecordedMark["own"]): Attributes {
  if (own === null) return {};
  if (own === "unknown") return { own };
  const { pattern, color, patternColor, tint } = own;
  return {
    own: color,
    pattern,
    patternColor: patternColor ?? undefined,
    ...(tint && { tint: String(tint) }),
  };
}

function formerAttributes(former: Former | undefined): Attributes {
  if (!former) return {};
  return "style" in former ? { s: former.style } : { missing: former.missing };
}

function writeAttributes({ at, before }: RecordedWrite): Attributes {
  const { value, formula, numberFormat } = before;
  const type = value === null ? "blank" : typeof value;
  return {
    at: toA1(at),
    type,
    value: written(value),
    formula: formula ?? undefined,
    format: numberFormat,
  };
}

function written(value: CellValue): string | undefined {
  return value === null ? undefined : String(value);
}

function element(name: string, attributes: Attributes, inner = ""): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(value)}"`))
    .join("");
  return inner === "" ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** As an attribute has it; what XML cannot hold is written as the spreadsheet format does it: "_x0001_". */
export function escaped(text: string): string {
  return text
    .replace(
      UNSAFE,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Signs that XML forbids, halves of pairs, and what would read as such an escape. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;
