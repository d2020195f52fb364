import { md5, sha1 } from "@noble/hashes/legacy";
import { concat, passwordHash, startsAlike, uint32 } from "./key";
import { rc4 } from "./rc4";

const FILE_PASS = 0x2f;
const RC4 = 1;
const BOUND_SHEET = 0x85;
/** Records that stay readable: BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead. */
const READABLE = new Set([0x809, FILE_PASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);
/** WriteProtect: says nothing about what a stream holds. */
const WRITE_PROTECT = 0x86;
const BLOCK = 1024;

type KeyOf = (block: number) => Uint8Array;

/**
 * The Workbook stream of an .xls file with its records readable, where it opens with Excel's own password:
 * the stream itself where it is not encrypted; null where it needs another password, or is hidden by
 * the XOR of 1995 ([MS-XLS] 2.2.10).
 */
export function openStream(stream: Uint8Array): Uint8Array | null {
  const pass = recordsOf(stream).find(({ type }) => type === FILE_PASS);
  if (!pass) return stream;
  const keyOf = keyFor(stream.subarray(pass.at, pass.at + pass.length));
  if (!keyOf) return null;
  const opened = decrypted(stream, keyOf);
  for (const { type, at, length } of recordsOf(stream)) {
    const kept = READABLE.has(type) ? length : type === BOUND_SHEET ? 4 : 0;
    opened.set(stream.subarray(at - 4, at + kept), at - 4);
  }
  opened.set([WRITE_PROTECT, 0], pass.at - 4);
  return opened;
}

interface StreamRecord {
  readonly type: number;
  /** The first byte of what it holds. */
  readonly at: number;
  readonly length: number;
}

function recordsOf(stream: Uint8Array): StreamRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: StreamRecord[] = [];
  for (let at = 4; at <= stream.length;) {
    const length = view.getUint16(at - 2, true);
    records.push({ type: view.getUint16(at - 4, true), at, length });
    at += length + 4;
  }
  return records;
}

/** The keys of a FilePass record; null where the password does not fit. */
function keyFor(pass: Uint8Array): KeyOf | null {
  const view = new DataView(pass.buffer, pass.byteOffset, pass.byteLength);
  if (pass.length < 54 || view.getUint16(0, true) !== RC4) return null;
  if (view.getUint16(2, true) === 1) {
    const keyOf = keyOf1997(pass.subarray(6, 22));
    return fits(keyOf, pass.subarray(22), md5) ? keyOf : null;
  }
  const header = 14;
  const verifier = header + view.getUint32(10, true);
  const keyOf = keyOf2002(
    pass.subarray(verifier + 4, verifier + 20),
    view.getUint32(header + 16, true),
  );
  const proof = concat(
    pass.subarray(verifier + 20, verifier + 36),
    pass.subarray(verifier + 40, verifier + 60),
  );
  return fits(keyOf, proof, sha1) ? keyOf : null;
}

/** Whether 16 bytes and the hash that follows them belong together once they are readable. */
function fits(keyOf: KeyOf, proof: Uint8Array, hash: typeof md5): boolean {
  const readable = decrypted(proof, keyOf);
  return startsAlike(readable.subarray(16), hash(readable.subarray(0, 16)));
}

/** [MS-OFFCRYPTO] 2.3.6.2. */
function keyOf1997(salt: Uint8Array): KeyOf {
  const short = passwordHash(md5, new Uint8Array(0)).subarray(0, 5);
  const many = concat(...Array.from({ length: 16 }, () => concat(short, salt)));
  const secret = md5(many).subarray(0, 5);
  return (block) => md5(concat(secret, uint32(block)));
}

/** [MS-OFFCRYPTO] 2.3.5.2; a key of 40 bits is filled up to 128. */
function keyOf2002(salt: Uint8Array, keyBits: number): KeyOf {
  const secret = passwordHash(sha1, salt);
  const size = (keyBits || 40) / 8;
  return (block) => {
    const key = sha1(concat(secret, uint32(block))).subarray(0, size);
    return size === 5 ? concat(key, new Uint8Array(11)) : key;
  };
}

/** Every block of the stream has a key of its own, and its key stream starts anew. */
function decrypted(bytes: Uint8Array, keyOf: KeyOf): Uint8Array {
  const readable = bytes.slice();
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const next = rc4(keyOf(start / BLOCK));
    const end = Math.min(start + BLOCK, bytes.length);
    for (let at = start; at < end; at++) readable[at]! ^= next();
  }
  return readable;
}
