import { deflateSync, strToU8, zipSync } from "fflate";
import type { Parts } from "./support";

/** A zip as streaming writers make it: sizes follow the data, and the directory is in zip64 form. */
export function streamedZip64(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => {
    return [name, typeof content === "string" ? strToU8(content) : content] as const;
  });
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const [name, content] of entries) {
    const label = strToU8(name);
    const data = deflateSync(content);
    const crc = crcOf(content);
    const offset = bytes.length;
    bytes.push(...u32(0x04034b50), ...u16(45, 8, 8, 0, 0), ...u32(0, 0, 0));
    bytes.push(...u16(label.length, 0), ...label, ...data);
    bytes.push(...u32(0x08074b50, crc), ...u64(data.length, content.length));
    directory.push(...u32(0x02014b50), ...u16(45, 45, 8, 8, 0, 0), ...u32(crc, -1, -1));
    directory.push(...u16(label.length, 32, 0, 0, 0), ...u32(0, -1), ...label);
    directory.push(...u16(0x5455, 0), ...u16(1, 24));
    directory.push(...u64(content.length, data.length, offset));
  }
  const start = bytes.length;
  const zip64End = start + directory.length;
  bytes.push(...directory);
  bytes.push(...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0));
  bytes.push(...u64(entries.length, entries.length, directory.length, start));
  bytes.push(...u32(0x07064b50, 0), ...u64(zip64End), ...u32(1));
  bytes.push(...u32(0x06054b50), ...u16(0, 0, 0xffff, 0xffff), ...u32(-1, -1), ...u16(0));
  return Uint8Array.from(bytes);
}

function crcOf(content: Uint8Array): number {
  const zipped = zipSync({ x: content });
  return new DataView(zipped.buffer, zipped.byteOffset).getUint32(14, true);
}

function u16(...numbers: number[]): number[] {
  return numbers.flatMap((number) => [number & 255, (number >> 8) & 255]);
}

function u32(...numbers: number[]): number[] {
  return numbers.flatMap((number) => u16(number & 0xffff, number >>> 16));
}

function u64(...numbers: number[]): number[] {
  return numbers.flatMap((number) => u32(number, 0));
}
