const EQUALS = 0x3d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** RFC 2045, 6.7: "=E9=A1=B9", and "=" at the end of a line that goes on. */
export function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte !== EQUALS) decoded[length++] = byte;
    else if (body[at + 1] === NEWLINE) at += 1;
    else if (body[at + 1] === RETURN) at += 2;
    else {
      decoded[length++] = hexByte(body[at + 1], body[at + 2]) ?? byte;
      if (hexByte(body[at + 1], body[at + 2]) !== null) at += 2;
    }
  }
  return decoded.subarray(0, length);
}

function hexByte(high = 0, low = 0): number | null {
  const text = String.fromCharCode(high, low);
  return /^[0-9a-f]{2}$/i.test(text) ? parseInt(text, 16) : null;
}

/** What is no sign of the alphabet is passed over, as RFC 2045, 6.8 has it. */
export function decodeBase64(body: Uint8Array): Uint8Array {
  const signs = new TextDecoder("latin1").decode(body).replace(/[^A-Za-z0-9+/]/g, "");
  const whole = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}
