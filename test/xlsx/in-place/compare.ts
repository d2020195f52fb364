import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { toA1 } from "../../../src/sheet/address";
import { readZipDirectory } from "../../../src/xlsx/package/zip-directory";

/** An element as another parser than the program's reads it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
});

export function treeOf(bytes: Uint8Array): Node[] {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = isUtf16
    ? new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes)
    : strFromU8(bytes);
  return (parser.parse(text.replace(/^\ufeff/, "")) as Raw[]).flatMap(
    (raw) => nodeOf(raw) as Node[],
  );
}

type Raw = Record<string, unknown>;

function nodeOf(raw: Raw): (Node | string)[] {
  if ("#text" in raw) return [String(raw["#text"])];
  const name = Object.keys(raw).find((key) => key !== ":@")!;
  const children = (raw[name] as Raw[]).flatMap(nodeOf);
  return [{ name, attributes: (raw[":@"] ?? {}) as Node["attributes"], children }];
}

export const localName = ({ name }: Node): string => name.slice(name.indexOf(":") + 1);

export const elementsOf = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== "string");

/** What the zip holds compressed, by name. */
function compressed(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  return new Map(
    readZipDirectory(bytes).map(({ name, offset, compressedSize }) => {
      const start =
        offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
      return [name, buffer.subarray(start, start + compressedSize)];
    }),
  );
}

/** Names of the parts whose compressed bytes are not the same in both files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, made] = [compressed(before), compressed(after)];
  return [...new Set([...old.keys(), ...made.keys()])].filter((name) => {
    const [a, b] = [old.get(name), made.get(name)];
    return !a || !b || !a.equals(b);
  });
}

/** Names of the parts that do not hold the same bytes in both files. */
export function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(made)])].filter((name) => {
    const [a, b] = [old[name], made[name]];
    return !a || !b || !Buffer.from(a).equals(Buffer.from(b));
  });
}

/** A sheet's part without certain cells, without rows that hold nothing but such a cell, and what area it says it uses. */
export function sheetWithout(bytes: Uint8Array, touched: ReadonlySet<string>): Node[] {
  let row = 0;
  let column = 0;
  const strip = (node: Node): Node[] => {
    const name = localName(node);
    if (name === "dimension") return [];
    if (name === "row") {
      row = Number(node.attributes.r ?? row + 1);
      column = 0;
    }
    if (name === "c") {
      const letters = /^[A-Z]+/.exec(node.attributes.r ?? "")?.[0];
      column = letters
        ? [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0)
        : column + 1;
      if (touched.has(toA1({ row: row - 1, column: column - 1 }))) return [];
    }
    const children = node.children.flatMap((child): (Node | string)[] =>
      typeof child === "string" ? [child] : strip(child),
    );
    const wasTouched = children.length < node.children.length || node.children.length === 0;
    const isBare = Object.keys(node.attributes).every((key) => key === "r");
    if (name === "row" && wasTouched && children.length === 0 && isBare) return [];
    return [{ ...node, children }];
  };
  return treeOf(bytes).flatMap(strip);
}

/** Whether each list of the first tree is there in the second, with nothing but more items in it. */
export function isContained(before: Node, after: Node, depth = 0): boolean {
  const [own, theirs] = [before, after].map(({ attributes }) =>
    Object.entries(attributes).filter(([name]) => name !== "count" && name !== "fullCalcOnLoad"),
  );
  const [old, made] = [elementsOf(before), elementsOf(after)];
  if (before.name !== after.name || JSON.stringify(own) !== JSON.stringify(theirs)) return false;
  if (depth === 2) return JSON.stringify(before.children) === JSON.stringify(after.children);
  const rest = [...made];
  return old.every((child) => {
    const index = rest.findIndex((other) => isContained(child, other, depth + 1));
    if (index >= 0) rest.splice(0, index + 1);
    return index >= 0;
  });
}
