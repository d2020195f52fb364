import { RichText } from "./rich-text";
import { parseXml } from "../text/xml";

/** The strings that cells of type "s" point to, by index. */
export function readSharedStrings(part: string, bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const item = new RichText();
  parseXml(part, bytes, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close: (name) => {
      item.close(name);
      if (name === "si") strings.push(item.take());
    },
  });
  return strings;
}
