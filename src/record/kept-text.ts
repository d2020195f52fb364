import { SaxesParser } from "saxes";
import { unescaped } from "./parse-record";
import { escaped } from "./print-record";
import { RECORD_NAMESPACE } from "./record";

/** Of the custom XML part in which a text is kept, one for each name: what is written apart is lost apart. */
export function namespaceOfText(name: string): string {
  return `urn:ziping:${name}`;
}

/** Whether a namespace is that of such a part, whatever the name. */
export function isNamespaceOfText(namespace: string): boolean {
  return namespace.startsWith(namespaceOfText("")) && namespace !== RECORD_NAMESPACE;
}

/** A text as the XML of a part: `<text xmlns="urn:ziping:undo" version="1" value="..."/>`. */
export function printText(name: string, text: string): string {
  return `<text xmlns="${namespaceOfText(name)}" version="1" value="${escaped(text)}"/>`;
}

/** The text in a part that anybody may have written; null where it is none of ours, or of a later version. */
export function parseText(name: string, xml: string): string | null {
  let text: string | null = null;
  let isFine = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => (isFine = false));
  parser.on("doctype", () => (isFine = false));
  parser.on("opentag", ({ uri, local, attributes }) => {
    const isOurs = uri === namespaceOfText(name) && local === "text" && text === null;
    if (!isOurs || attributes.version?.value !== "1") isFine = false;
    text = attributes.value ? unescaped(attributes.value.value) : null;
  });
  parser.write(xml).close();
  return isFine ? text : null;
}
