import { readA1 } from "../../sheet/address";
import type { SheetNote } from "../../sheet/snapshot";
import { RichText } from "./rich-text";
import { parseXml } from "../text/xml";

/** The notes (legacy comments) of one sheet, in the file's order; one at no cell is left out. */
export function readNotes(part: string, bytes: Uint8Array): SheetNote[] {
  const notes: SheetNote[] = [];
  const text = new RichText();
  let at: ReturnType<typeof readA1> = null;
  parseXml(part, bytes, {
    open: (name, attributes) => {
      text.open(name);
      if (name === "comment") at = readA1(attributes.ref ?? "");
    },
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name !== "comment") return;
      const note = text.take();
      if (at) notes.push({ ...at, text: note });
    },
  });
  return notes;
}
