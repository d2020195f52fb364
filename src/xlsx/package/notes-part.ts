import { fromA1 } from "../../sheet/address";
import type { SheetNote } from "../../sheet/snapshot";
import { RichText } from "./rich-text";
import { parseXml } from "../text/xml";

/** The notes (legacy comments) of one sheet, in the file's order. */
export function readNotes(part: string, bytes: Uint8Array): SheetNote[] {
  const notes: SheetNote[] = [];
  const text = new RichText();
  let at = { row: 0, column: 0 };
  parseXml(part, bytes, {
    open: (name, attributes) => {
      text.open(name);
      if (name === "comment") at = fromA1(attributes.ref ?? "");
    },
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name === "comment") notes.push({ ...at, text: text.take() });
    },
  });
  return notes;
}
