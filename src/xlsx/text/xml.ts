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

/**
 * Reads one XML part. Throws UnreadableFileError "damaged" with the position when it is not
 * well-formed, or when it declares a document type, which no workbook needs.
 */
export function parseXml(part: string, bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ fileName: part });
  let prefix: string | null = null;
  const local = (name: string) =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on("doctype", () => parser.fail("a document type is not allowed here"));
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    handler.open(local(name), attributes as Attributes);
  });
  if (handler.text) parser.on("text", (text) => handler.text!(text));
  if (handler.text) parser.on("cdata", (text) => handler.text!(text));
  if (handler.close) parser.on("closetag", ({ name }) => handler.close!(local(name)));
  parser.on("error", ({ message }) => {
    throw new UnreadableFileError("damaged", message);
  });
  parser.write(decodeMarkup(bytes)).close();
}

/** Whether an attribute of XML Schema's boolean type is set. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
