import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element without the prefix of its namespace; its attributes keep theirs. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown> & { ":@"?: Record<string, string>; "#text"?: string };

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root; throws an Error with line and column where the text is no XML. */
export function rootOf(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`${valid.err.msg} (${valid.err.line}:${valid.err.col})`);
  return elementOf((PARSER.parse(xml) as Parsed[])[0]!);
}

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ":@")!;
  const inner = parsed[name] as Parsed[];
  return {
    name: name.replace(/^bt:/, ""),
    attributes: parsed[":@"] ?? {},
    children: inner.filter((each) => !("#text" in each)).map(elementOf),
    text: inner.map((each) => each["#text"] ?? "").join(""),
  };
}

/** The element and everything in it, in the order of the file. */
export function all(from: Element): Element[] {
  return [from, ...from.children.flatMap(all)];
}

/** The elements of these names, wherever they stand. */
export function named(from: Element, ...names: readonly string[]): Element[] {
  return all(from).filter(({ name }) => names.includes(name));
}
