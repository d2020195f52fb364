import { ecb } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/legacy";
import { concat, passwordHash, spun, startsAlike, uint32 } from "./key";

const SPINS = 50_000;

/**
 * Opens a package that Excel 2007 has encrypted ("standard"): its EncryptionInfo from the ninth byte on,
 * and the encrypted stream behind its size. Null where Excel's own password does not fit
 * ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9).
 */
export function openStandard(info: Uint8Array, encrypted: Uint8Array): Uint8Array | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerSize = view.getUint32(0, true);
  const keyBits = view.getUint32(4 + 16, true) || 128;
  const verifierAt = 4 + headerSize;
  const part = (at: number, length: number) =>
    info.slice(verifierAt + at, verifierAt + at + length);
  const key = keyOf(part(4, 16), keyBits / 8);
  const decrypt = (bytes: Uint8Array) => ecb(key, { disablePadding: true }).decrypt(bytes);
  const expected = decrypt(part(40, 32));
  if (!startsAlike(expected, sha1(decrypt(part(20, 16))))) return null;
  return decrypt(encrypted.slice(0, encrypted.length - (encrypted.length % 16)));
}

function keyOf(salt: Uint8Array, size: number): Uint8Array {
  const secret = sha1(concat(spun(sha1, passwordHash(sha1, salt), SPINS), uint32(0)));
  const mixed = (pad: number) => {
    const block = new Uint8Array(64).fill(pad);
    secret.forEach((byte, index) => (block[index]! ^= byte));
    return sha1(block);
  };
  return concat(mixed(0x36), mixed(0x5c)).subarray(0, size);
}
