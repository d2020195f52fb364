import { markupEncoding } from "./decode";

/** The text of a part, and the way back to its bytes. */
export interface ExactText {
  /** With the byte order mark, where there is one. */
  readonly text: string;
  /** The bytes of a changed text, in the part's own encoding. */
  encode(text: string): Uint8Array;
}

/** The text of a part of which every byte can be given back; null where it cannot: an encoding other than UTF-8 and UTF-16, or bytes that it does not allow. */
export function exactText(bytes: Uint8Array): ExactText | null {
  const encoding = markupEncoding(bytes);
  const encode = ENCODERS[encoding];
  if (!encode) return null;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return isSame(encode(text), bytes) ? { text, encode } : null;
}

const ENCODERS: Readonly<Record<string, ((text: string) => Uint8Array) | undefined>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-16le": (text) => utf16(text, true),
  "utf-16be": (text) => utf16(text, false),
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
