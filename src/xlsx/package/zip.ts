import { Inflate } from "fflate";
import { UnreadableFileError } from "../unreadable-file-error";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** Sizes in bytes that an honest workbook of forms stays far below. */
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const INPUT_CHUNK = 64 * 1024;

/** The parts of an Office file by name. */
export interface Package {
  /** The names of all parts, in lower case. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes; throws UnreadableFileError when the part is absent or damaged. */
  read(name: string): Uint8Array;
}

/**
 * Opens a zip without inflating anything.
 * Throws UnreadableFileError when it is damaged, encrypted, or declares more than it may hold.
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) entries.set(partKey(entry.name), entry);
  refuseTooLarge([...entries.values()]);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const entry = entries.get(partKey(name));
      if (!entry) throw damaged(name, "is missing");
      return readEntry(bytes, entry);
    },
  };
}

/** Part names differ neither by case nor, in files of careless writers, by slashes. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  const largest = entries.find(({ size }) => size > LARGEST_PART);
  if (largest) throw tooLarge(largest.name, largest.size);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_SUM) throw tooLarge("the whole file", total);
}

function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new UnreadableFileError("encrypted", `${entry.name} is encrypted`);
  const content = expand(compressedBytes(bytes, entry), entry);
  if (content.length !== entry.size) throw damaged(entry.name, "is shorter than declared");
  if (crc32(content) !== entry.crc) throw damaged(entry.name, "fails its checksum");
  return content;
}

function compressedBytes(
  bytes: Uint8Array,
  { name, offset, compressedSize }: ZipEntry,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw damaged(name, "has no local header");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged(name, "is cut off");
  return bytes.subarray(start, start + compressedSize);
}

function expand(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return compressed;
  if (entry.method !== DEFLATED) throw damaged(entry.name, `uses compression ${entry.method}`);
  return inflate(compressed, entry);
}

/** Inflates piece by piece, so that a part which lies about its size is dropped when it exceeds it. */
function inflate(compressed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(name, "is longer than declared");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < compressed.length; at += INPUT_CHUNK) {
      const end = at + INPUT_CHUNK;
      stream.push(compressed.subarray(at, end), end >= compressed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw damaged(name, `cannot be decompressed (${(error as Error).message})`);
  }
  return content.subarray(0, length);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The checksum that zips keep of what they hold. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) {
    crc = CRC_TABLE[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function damaged(name: string, fault: string): UnreadableFileError {
  return new UnreadableFileError("damaged", `${name} ${fault}`);
}

function tooLarge(name: string, size: number): UnreadableFileError {
  return new UnreadableFileError("too-large", `${name} would take ${size} bytes`);
}
