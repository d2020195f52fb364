import { decodeBase64, decodeQuotedPrintable } from "./transfer-encoding";

/** One file of a MIME archive. */
export interface MimePart {
  /** "text/html" */
  readonly type: string;
  readonly charset: string | undefined;
  /** Where the file came from: "file:///C:/book.files/sheet001.htm". */
  readonly location: string;
  readonly bytes: Uint8Array;
}

const DEEPEST = 8;
const LONGEST_HEADER = 16 * 1024;

/** Whether a file starts with the header of a MIME archive. */
export function isMime(text: string): boolean {
  return /^[\w-]+:/.test(text) && /^mime-version:/im.test(text.slice(0, endOfHeader(text)));
}

/** The files of a MIME archive in its order (RFC 2045, 2046); those of archives within it as well. */
export function readMime(bytes: Uint8Array): MimePart[] {
  return partsOf(bytes, 0);
}

function partsOf(bytes: Uint8Array, depth: number): MimePart[] {
  // One character per byte, so that places in the text are places in the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  const header = text.slice(0, endOfHeader(text)).replace(/\r?\n[ \t]+/g, " ");
  const start = header.length === 0 ? 0 : endOfHeader(text);
  const contentType = field(header, "content-type");
  const boundary = parameter(contentType, "boundary");
  if (boundary !== undefined) {
    if (depth === DEEPEST) return [];
    return sections(text, boundary).flatMap(([from, to]) =>
      partsOf(bytes.subarray(from, to), depth + 1),
    );
  }
  return [
    {
      type: contentType.split(";")[0]!.trim().toLowerCase(),
      charset: parameter(contentType, "charset"),
      location: field(header, "content-location"),
      bytes: decodeBody(bytes.subarray(start), field(header, "content-transfer-encoding")),
    },
  ];
}

/** Where the first empty line ends; the whole text when there is none within reason. */
function endOfHeader(text: string): number {
  const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADER));
  return end ? end.index + end[0].length : Math.min(text.length, LONGEST_HEADER);
}

function field(header: string, name: string): string {
  const line = header.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value);
  return match?.[1] ?? match?.[2];
}

/** From and to of what stands between the lines of a boundary. */
function sections(text: string, boundary: string): [from: number, to: number][] {
  const line = `\n--${boundary}`;
  const found: [number, number][] = [];
  let at = text.indexOf(line);
  while (at >= 0) {
    const from = text.indexOf("\n", at + line.length);
    const next = text.indexOf(line, at + line.length);
    if (from < 0 || text.startsWith("--", at + line.length)) break;
    found.push([from + 1, next < 0 ? text.length : next]);
    at = next;
  }
  return found;
}

function decodeBody(body: Uint8Array, encoding: string): Uint8Array {
  if (/^quoted-printable$/i.test(encoding)) return decodeQuotedPrintable(body);
  if (/^base64$/i.test(encoding)) return decodeBase64(body);
  return body;
}
