import { cbc } from "@noble/ciphers/aes";
import { parseXml, type Attributes } from "../text/xml";
import { concat, HASHES, passwordHash, spun, startsAlike, uint32, type Hash } from "./key";

/** What each derived key is for ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13). */
const FOR_VERIFIER = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const FOR_VERIFIER_HASH = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const FOR_KEY = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];

const SEGMENT = 4096;
const MOST_SPINS = 1_000_000;

/**
 * Opens a package that Excel 2010 and later has encrypted ("agile"): its EncryptionInfo from the ninth
 * byte on, and the encrypted stream behind its size. Null where Excel's own password does not fit.
 */
export function openAgile(info: Uint8Array, encrypted: Uint8Array): Uint8Array | null {
  const { keyData, encryptedKey } = readInfo(info);
  const hash = hashNamed(encryptedKey);
  const dataHash = hashNamed(keyData);
  const spins = Number(encryptedKey.spinCount);
  const isAes = [keyData, encryptedKey].every(({ cipherAlgorithm }) => cipherAlgorithm === "AES");
  if (!isAes || !hash || !dataHash || !(spins <= MOST_SPINS)) return null;
  const salt = base64(encryptedKey.saltValue);
  const secret = spun(hash, passwordHash(hash, salt), spins);
  const decrypted = (purpose: readonly number[], value: string | undefined) => {
    const key = sized(hash(concat(secret, Uint8Array.from(purpose))), keySize(encryptedKey));
    return decrypt(key, salt, base64(value));
  };
  const verifier = decrypted(FOR_VERIFIER, encryptedKey.encryptedVerifierHashInput);
  const expected = decrypted(FOR_VERIFIER_HASH, encryptedKey.encryptedVerifierHashValue);
  if (!startsAlike(expected, hash(verifier))) return null;
  const key = decrypted(FOR_KEY, encryptedKey.encryptedKeyValue).subarray(0, keySize(keyData));
  const dataSalt = base64(keyData.saltValue);
  return concat(
    ...segments(encrypted).map((segment, index) =>
      decrypt(key, dataHash(concat(dataSalt, uint32(index))), segment),
    ),
  );
}

interface Info {
  readonly keyData: Attributes;
  readonly encryptedKey: Attributes;
}

function readInfo(xml: Uint8Array): Info {
  const info = { keyData: {}, encryptedKey: {} };
  parseXml("EncryptionInfo", xml, {
    open: (name, attributes) => {
      if (name === "keyData") info.keyData = attributes;
      else if (/(^|:)encryptedKey$/.test(name)) info.encryptedKey = attributes;
    },
  });
  return info;
}

function hashNamed({ hashAlgorithm = "" }: Attributes): Hash | undefined {
  return HASHES[hashAlgorithm];
}

function keySize({ keyBits }: Attributes): number {
  return Number(keyBits) / 8;
}

/** Cut, or filled up, to the size of a key or of a block. */
function sized(bytes: Uint8Array, size: number): Uint8Array {
  return concat(bytes, new Uint8Array(Math.max(0, size - bytes.length)).fill(0x36)).subarray(
    0,
    size,
  );
}

function decrypt(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Uint8Array {
  return cbc(key, sized(start, 16), { disablePadding: true }).decrypt(bytes);
}

function segments(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / SEGMENT) }, (_, index) =>
    bytes.slice(index * SEGMENT, (index + 1) * SEGMENT),
  );
}

function base64(text = ""): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
