import { SaxesParser } from "saxes";
import { UnreadableFileError } from "../unreadable-file-error";
import type { Attributes } from "./xml";

/** An element, and where it stands in the text of its part. */
export interface Located {
  /** Without the prefix of the root element; those of other namespaces keep theirs. */
  readonly name: string;
  /** As written. */
  readonly qualifiedName: string;
  readonly attributes: Attributes;
  readonly children: readonly Located[];
  /** Of its first "<". */
  readonly start: number;
  /** Behind its open tag, and of its closing tag; both the end where it closes itself. */
  readonly inside: number;
  readonly insideEnd: number;
  readonly end: number;
}

type Open = { -readonly [Key in keyof Located]: Located[Key] } & { children: Located[] };

/** Hears of elements as they open and close; those of which `close` gives false are left out of their parent. */
export interface LocatedHandler {
  open?(element: Located, depth: number): void;
  close?(element: Located, depth: number): boolean;
}

const DEEPEST = 500;

/**
 * The elements of an XML part with their places in its text. Throws UnreadableFileError "damaged" where it
 * is not well-formed, declares a document type or nests without end.
 */
export function locateXml(part: string, text: string, handler: LocatedHandler = {}): Located {
  const parser = new SaxesParser({ fileName: part });
  const open: Open[] = [];
  let root: Located | null = null;
  let prefix: string | null = null;
  const tagStart = () => openingBefore(text, parser.position);
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    const local = prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const end = parser.position;
    const element: Open = {
      name: local,
      qualifiedName: name,
      attributes: attributes as Attributes,
      children: [],
      start: tagStart(),
      inside: end,
      insideEnd: end,
      end,
    };
    open.push(element);
    if (open.length > DEEPEST) parser.fail(`elements are nested over ${DEEPEST} deep`);
    handler.open?.(element, open.length - 1);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop()!;
    if (!isSelfClosing) element.insideEnd = tagStart();
    element.end = parser.position;
    const isKept = handler.close?.(element, open.length) ?? true;
    if (isKept) open[open.length - 1]?.children.push(element);
    root = element;
  });
  parser.on("doctype", () => {
    parser.fail("a document type is not allowed here");
  });
  parser.on("error", ({ message }) => {
    throw new UnreadableFileError("damaged", message);
  });
  parser.write(text).close();
  return root!;
}

/** The last "<" before a place; within a tag there is no other. Called for every tag, for which `lastIndexOf` is slow. */
function openingBefore(text: string, place: number): number {
  let at = place - 1;
  while (text.charCodeAt(at) !== LESS_THAN) at--;
  return at;
}

const LESS_THAN = 60;

/** The first child of that name. */
export function childOf(element: Located, name: string): Located | undefined {
  return element.children.find((child) => child.name === name);
}

/** The prefix that an element writes before its name, with its colon. */
export function prefixOf({ qualifiedName }: Located): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(":") + 1);
}

/** One attribute in the text of its part, from behind what stands before it; and its value alone. */
export interface LocatedAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: { readonly start: number; readonly end: number };
}

/** The attributes of an element, in their order. */
export function locateAttributes(text: string, element: Located): LocatedAttribute[] {
  const tag = text.slice(element.start, element.inside);
  const parser = new SaxesParser({ fragment: true });
  const attributes: LocatedAttribute[] = [];
  let last = element.start + 1 + element.qualifiedName.length;
  parser.on("attribute", ({ name }) => {
    const end = element.start + parser.position;
    const quote = text[end - 1]!;
    const value = { start: text.lastIndexOf(quote, end - 2) + 1, end: end - 1 };
    attributes.push({ name, start: last, end, value });
    last = end;
  });
  parser.write(tag);
  return attributes;
}

/** The text in an element, as a reader takes it. */
export function textIn(text: string, { inside, insideEnd }: Located): string {
  const inner = text.slice(inside, insideEnd);
  if (!/[&<\r]/.test(inner)) return inner;
  const parser = new SaxesParser({ fragment: true });
  let found = "";
  parser.on("text", (piece) => (found += piece));
  parser.on("cdata", (piece) => (found += piece));
  parser.write(inner).close();
  return found;
}

/** All elements within one, each before its own children. */
export function within(element: Located): Located[] {
  return element.children.flatMap((child) => [child, ...within(child)]);
}

/** A name without the prefix of its namespace. */
export function localName({ name }: Located): string {
  return name.slice(name.indexOf(":") + 1);
}
