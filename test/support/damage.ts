import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./noise";

/** One way to damage a file; it may leave the file as it is. */
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

/** A file with one to three damages, as transfers, careless programs and attackers make them. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let left = 1 + random.below(3); left > 0; left--) {
    result = random.pick(damagesOf(result))(result, random);
  }
  return result;
}

function damagesOf(bytes: Uint8Array): readonly Damage[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return [...BYTES, ...PARTS, ...PARTS];
  return bytes[0] === 0xd0 ? BYTES : [...BYTES, ...MARKUP];
}

const BYTES: readonly Damage[] = [
  (bytes, random) => changed(bytes, 1 + random.below(8), () => random.below(256), random),
  (bytes, random) => changed(bytes, 1 + random.below(8), () => random.pick([0, 255]), random),
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 2048))),
  (bytes, random) => spliced(bytes, random, new Uint8Array(0)),
  (bytes, random) => spliced(bytes, random, bytes.slice(0, random.below(2048))),
];

function changed(
  bytes: Uint8Array,
  times: number,
  ...[byte, random]: [() => number, Random]
): Uint8Array {
  const result = bytes.slice();
  // Headers and directories stand at the front; there a changed byte does most.
  const end = random.chance(0.5) ? Math.min(bytes.length, 2048) : bytes.length;
  for (let left = times; left > 0; left--) result[random.below(end)] = byte();
  return result;
}

/** Some bytes in the midst taken out, others put in. */
function spliced(bytes: Uint8Array, random: Random, into: Uint8Array): Uint8Array {
  const from = random.below(bytes.length);
  const to = Math.min(bytes.length, from + random.below(4096));
  const result = new Uint8Array(from + into.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(into, from);
  result.set(bytes.subarray(to), from + into.length);
  return result;
}

type Parts = Record<string, Uint8Array>;

const PARTS: readonly Damage[] = (
  [
    (parts, name) => delete parts[name],
    (parts, name) => (parts[name] = new Uint8Array(0)),
    (parts, name, random) => (parts[name] = parts[random.pick(Object.keys(parts))]!),
    (parts, name, random) => {
      parts[name.replace(/\w/, random.pick(["", "x", "../"]))] = parts[name]!;
      delete parts[name];
    },
    (parts, name, random) => (parts[name] = random.pick(BYTES)(parts[name]!, random)),
    (parts, name, random) => (parts[name] = random.pick(MARKUP)(parts[name]!, random)),
    (parts, name, random) => (parts[name] = random.pick(MARKUP)(parts[name]!, random)),
  ] satisfies ((parts: Parts, name: string, random: Random) => unknown)[]
).map((damage) => (bytes: Uint8Array, random: Random) => {
  const parts = unpacked(bytes);
  const names = Object.keys(parts);
  if (names.length === 0) return bytes;
  damage(parts, random.pick(names), random);
  return zipSync(parts, { level: 1 });
});

/** Another damage may have left nothing to unpack. */
function unpacked(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

const VALUES = [
  ...[
    "",
    "0",
    "-1",
    "1",
    "999999999",
    "1e999",
    "NaN",
    "A1",
    "XFD1048576",
    "ZZZZ9",
    "A1:XFD1048576",
  ],
  ...["总分", "true", "\u0000", "A".repeat(70000), "[h]:mm;@", ";;;", '"', "&#x110000;", "&nope;"],
];

const MARKUP: readonly Damage[] = (
  [
    (text, random) => replacedOne(text, /"[^"<]*"/g, () => `"${random.pick(VALUES)}"`, random),
    (text, random) => replacedOne(text, />[^<]+</g, () => `>${random.pick(VALUES)}<`, random),
    (text, random) => replacedOne(text, /<[^>]*>/g, () => "", random),
    (text, random) => replacedOne(text, /<[^>]*>/g, (tag) => tag + tag, random),
    (text, random) => replacedOne(text, /<[^>]*>/g, (tag) => `${tag}${nested(random)}`, random),
    (text) => `<!DOCTYPE a [<!ENTITY b "${"b".repeat(99)}">]>${text}`,
    (text, random) =>
      text.replace(/encoding="[^"]*"/, `encoding="${random.pick(["utf-16", "gbk", "?"])}"`),
  ] satisfies ((text: string, random: Random) => string)[]
).map((damage) => (bytes: Uint8Array, random: Random) => strToU8(damage(strFromU8(bytes), random)));

function nested(random: Random): string {
  const depth = random.pick([10, 20_000]);
  return "<r>".repeat(depth) + (random.chance(0.5) ? "</r>".repeat(depth) : "");
}

function replacedOne(
  text: string,
  pattern: RegExp,
  ...[by, random]: [(match: string) => string, Random]
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: match, index } = random.pick(matches);
  return text.slice(0, index) + by(match) + text.slice(index + match.length);
}
