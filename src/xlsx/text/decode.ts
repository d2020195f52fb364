/**
 * The text of an XML or HTML file: UTF-16 by its byte order mark or its first character, else the
 * encoding that its declaration or its meta element names, else UTF-8.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes);
}

/**
 * The text of a file that web systems give out: as `decodeMarkup`, but where that makes it UTF-8 and
 * its bytes are not valid UTF-8, it is in the Chinese national encoding, if they are valid there.
 * `charset` is what was said of the file from outside, and comes before what the file says.
 */
export function decodeExport(bytes: Uint8Array, charset?: string): string {
  const decoder = charset === undefined ? decoderOf(bytes) : namedDecoder(charset);
  if (decoder.encoding !== "utf-8") return decoder.decode(bytes);
  return (
    decodeStrictly("utf-8", bytes) ?? decodeStrictly("gb18030", bytes) ?? decoder.decode(bytes)
  );
}

/** The encoding of an XML file as `decodeMarkup` takes it: "utf-8", "utf-16le", "utf-16be" or another. */
export function markupEncoding(bytes: Uint8Array): string {
  return decoderOf(bytes).encoding;
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder("utf-16le");
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder("utf-16be");
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const declared = /<\?xml[^>]*?encoding=["']([\w-]+)/i.exec(head) ?? META_CHARSET.exec(head);
  return namedDecoder(declared?.[1] ?? "utf-8");
}

const META_CHARSET = /<meta[^>]*?charset=["']?([\w-]+)/i;

/** A declaration of UTF-16 in a file of single bytes is wrong; so is a name nobody knows. */
function namedDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label);
  } catch {
    return new TextDecoder();
  }
}
