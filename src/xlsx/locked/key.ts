import { md5, sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";

/**
 * The password that Excel itself tries first: it sets it where a workbook's structure is protected, and
 * so asks nobody for it ([MS-OFFCRYPTO] 2.4.2.3).
 */
const PASSWORD = "VelvetSweatshop";

export type Hash = (bytes: Uint8Array) => Uint8Array;

/** By the names that EncryptionInfo uses. */
export const HASHES: Readonly<Record<string, Hash | undefined>> = {
  MD5: md5,
  SHA1: sha1,
  "SHA-1": sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** The hash of salt and password, which every method starts from. */
export function passwordHash(hash: Hash, salt: Uint8Array): Uint8Array {
  const characters = [...PASSWORD].flatMap((character) => [character.charCodeAt(0), 0]);
  return hash(concat(salt, Uint8Array.from(characters)));
}

/** A hash made slow: hashed again with its number, `times` times. */
export function spun(hash: Hash, start: Uint8Array, times: number): Uint8Array {
  let bytes = start;
  for (let index = 0; index < times; index++) bytes = hash(concat(uint32(index), bytes));
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Four bytes, the lowest first. */
export function uint32(number: number): Uint8Array {
  return Uint8Array.from([number, number >>> 8, number >>> 16, number >>> 24]);
}

export function startsAlike(bytes: Uint8Array, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}
