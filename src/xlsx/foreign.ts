import type { UnreadableReason } from "./unreadable-file-error";

/** How files begin that are taken for workbooks. */
const SIGNATURES: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/^%PDF-/, "pdf"],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b|PK)/, "archive"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM..\x00\x00|II\*\x00|MM\x00\*)/, "image"],
  [/^\{\\rtf/, "word"],
  [/^\x09[\x00\x02\x04]/, "old-excel"],
];
const HEAD = 512;

/** What bytes are that are no workbook, by how they begin. */
export function foreignKind(bytes: Uint8Array): UnreadableReason {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const known = SIGNATURES.find(([signature]) => signature.test(head));
  if (known) return known[1];
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(head)) return "web-page";
  return /[\x00-\x08\x0e-\x1f]/.test(head) ? "not-a-workbook" : "plain-text";
}

/** What a zip is that is no Office file, by the names of its entries. */
export function foreignZip(names: readonly string[]): UnreadableReason {
  const has = (name: RegExp) => names.some((each) => name.test(each));
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return "open-document";
  return has(/\.(?:xlsx|xlsm|xlsb|xls|et)$/) ? "zipped" : "archive";
}
