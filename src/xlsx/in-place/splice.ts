import { childOf, locateAttributes, prefixOf, type Located } from "../text/located-xml";

/** A text in place of what stands between two places of a part. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; those at one place in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join("") + text.slice(at);
}

export function insertAt(place: number, text: string): Splice {
  return { start: place, end: place, text };
}

export function removal({ start, end }: Pick<Located, "start" | "end">): Splice {
  return { start, end, text: "" };
}

/** Gives an element other attributes; null takes one out. Its other attributes and its content stay as they are. */
export function changeAttributes(
  text: string,
  element: Located,
  changes: Readonly<Record<string, string | null>>,
): Splice[] {
  if (Object.keys(changes).length === 0) return [];
  const present = locateAttributes(text, element);
  const last = present[present.length - 1]?.end ?? element.start + 1 + element.qualifiedName.length;
  return Object.entries(changes).flatMap(([name, value]): Splice[] => {
    const attribute = present.find((one) => one.name === name);
    if (value === null) return attribute ? [removal(attribute)] : [];
    if (attribute) return [{ ...attribute.value, text: escapeXml(value) }];
    return [insertAt(last, ` ${name}="${escapeXml(value)}"`)];
  });
}

/** Puts markup behind the last child of an element. */
export function appendTo(element: Located, markup: string): Splice {
  return isSelfClosing(element) ? opened(element, markup) : insertAt(element.insideEnd, markup);
}

/** Puts markup before the first child of an element. */
export function prependTo(element: Located, markup: string): Splice {
  return isSelfClosing(element) ? opened(element, markup) : insertAt(element.inside, markup);
}

function opened({ qualifiedName, end }: Located, markup: string): Splice {
  return { start: end - 2, end, text: `>${markup}</${qualifiedName}>` };
}

export function isSelfClosing({ inside, end }: Located): boolean {
  return inside === end;
}

/** Puts markup behind the last child that has one of these names, or before all children. */
export function insertBehind(parent: Located, names: readonly string[], markup: string): Splice {
  const before = parent.children.filter(({ name }) => names.includes(name));
  const last = before[before.length - 1];
  return last ? insertAt(last.end, markup) : prependTo(parent, markup);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as an attribute or an element holds it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign]!);
}

/** An element with attributes alone. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${list.join("")}/>`;
}

/** Gives a child of the root other attributes, and puts it behind the others named where it is missing. */
export function setChild(
  text: string,
  root: Located,
  child: {
    readonly name: string;
    readonly behind: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
  },
): Splice[] {
  const present = childOf(root, child.name);
  if (present) return changeAttributes(text, present, child.attributes);
  const markup = emptyElement(prefixOf(root) + child.name, child.attributes);
  return [insertBehind(root, child.behind, markup)];
}
