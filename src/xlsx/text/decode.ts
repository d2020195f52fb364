/**
 * The text of an XML or HTML file: UTF-16 by its byte order mark or its first character, else the
 * encoding that its declaration or its meta element names, else UTF-8.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
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
