import { SaxesParser } from "saxes";
import { decodeMarkup } from "./decode";
import { UnreadableFileError } from "../unreadable-file-error";

export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What a part's reader hears, in document order. Names of the root element's namespace come
 * without prefix; those of other namespaces keep theirs.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements within each other, in a text of mixed namespaces; each is looked up through all around it. */
const DEEPEST = 500;

/** The namespaces that a reader knows, by the prefix under which it wants to hear of them. */
export type Namespaces = Readonly<Record<string, string>>;

/**
 * Reads one XML part. Throws UnreadableFileError "damaged" with the position when it is not
 * well-formed, or when it declares a document type, which no workbook needs.
 */
export function parseXml(part: string, bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ fileName: part });
  let prefix: string | null = null;
  const local = (name: string) =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    handler.open(local(name), attributes as Attributes);
  });
  if (handler.close) parser.on("closetag", ({ name }) => handler.close!(local(name)));
  run(parser, handler, decodeMarkup(bytes));
}

/**
 * The same for a text that mixes namespaces: names come under the prefixes of `namespaces` ("" for
 * none), the first where several have one namespace, whatever prefixes the file has bound; names of other
 * namespaces come as "{uri}name". A prefix of `namespaces` need not be bound in the file, and an attribute without prefix counts as one of namespace "".
 */
export function parseMixedXml(text: string, namespaces: Namespaces, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...namespaces } });
  const prefixes = new Map([["", ""]]);
  for (const [prefix, uri] of Object.entries(namespaces)) {
    if (!prefixes.has(uri)) prefixes.set(uri, prefix === "" ? "" : `${prefix}:`);
  }
  const known = ({ uri, local }: { uri: string; local: string }) =>
    (prefixes.get(uri) ?? `{${uri}}`) + local;
  let depth = 0;
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name]!;
      attributes[known(attribute)] = attribute.value;
    }
    if (++depth > DEEPEST) parser.fail(`elements are nested over ${DEEPEST} deep`);
    handler.open(known(tag), attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close?.(known(tag));
  });
  run(parser, handler, text.replace(FORBIDDEN_CHARACTER, ""));
}

function run<Options extends object>(
  parser: SaxesParser<Options>,
  handler: XmlHandler,
  text: string,
): void {
  parser.on("doctype", () => {
    parser.fail("a document type is not allowed here");
  });
  if (handler.text) parser.on("text", (piece) => handler.text!(piece));
  if (handler.text) parser.on("cdata", (piece) => handler.text!(piece));
  parser.on("error", ({ message }) => {
    throw new UnreadableFileError("damaged", message);
  });
  parser.write(text).close();
}

/** Control characters and references to them, which XML cannot hold and Excel writes none the less. */
const FORBIDDEN_CHARACTER =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/gi;

/** Whether an attribute of XML Schema's boolean type is set. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
