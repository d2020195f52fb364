import { UnreadableFileError } from "../unreadable-file-error";

/** One file inside the zip, as its central directory describes it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
  /** Where its header in the directory starts and ends. */
  readonly header: { readonly start: number; readonly end: number };
}

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;
const ENTRY = 0x02014b50;
export const ENTRY_SIZE = 46;
const ZIP64_EXTRA = 1;
export const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

/** The entries of the central directory. Throws UnreadableFileError where there is none. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, findDirectory(view));
  } catch (error) {
    if (error instanceof RangeError) throw damaged("a zip record points outside the file");
    throw error;
  }
}

/** Where the directory and the records behind it start. */
export interface Directory {
  readonly offset: number;
  readonly count: number;
  /** The end record of zip64; null without one. */
  readonly zip64End: number | null;
  readonly end: number;
}

export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const zip64 = uint64(view, locator + 8);
    if (view.getUint32(zip64, true) !== ZIP64_END) throw damaged("no zip64 end record");
    const [offset, count] = [uint64(view, zip64 + 48), uint64(view, zip64 + 32)];
    return { offset, count, zip64End: zip64, end };
  }
  const [offset, count] = [view.getUint32(end + 16, true), view.getUint16(end + 10, true)];
  return { offset, count, zip64End: null, end };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("the zip has no end record, the file is probably cut off");
}

function readEntries(bytes: Uint8Array, view: DataView, { offset, count }: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged(`zip entry ${index + 1} has no header`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = findZip64Extra(view, at + ENTRY_SIZE + nameLength, extraLength);
    const sizes = extra === null ? {} : zip64Sizes(view, at, extra);
    const end = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    entries.push({ ...readEntry(bytes, view, at), ...sizes, header: { start: at, end } });
    at = end;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Omit<ZipEntry, "header"> {
  const nameStart = at + ENTRY_SIZE;
  const nameBytes = bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder().decode(nameBytes),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The zip64 extra field holds, in this order, only those numbers that did not fit the header. */
function zip64Sizes(view: DataView, at: number, extra: number) {
  const sizes: { size?: number; compressedSize?: number; offset?: number } = {};
  let next = extra;
  const take = () => uint64(view, (next += 8) - 8);
  if (view.getUint32(at + 24, true) === IN_ZIP64) sizes.size = take();
  if (view.getUint32(at + 20, true) === IN_ZIP64) sizes.compressedSize = take();
  if (view.getUint32(at + 42, true) === IN_ZIP64) sizes.offset = take();
  return sizes;
}

/** Where the numbers of the zip64 extra field start. */
export function findZip64Extra(view: DataView, start: number, length: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function damaged(detail: string): UnreadableFileError {
  return new UnreadableFileError("damaged", detail);
}
