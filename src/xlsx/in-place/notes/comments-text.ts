import { toA1, type CellAddress } from "../../../sheet/address";
import { escapeForbidden } from "../cells/cell-markup";
import { childOf, locateXml, prefixOf, type Located } from "../../text/located-xml";
import { appendTo, escapeXml, removal, spliced, type Splice } from "../splice";

/** A text for a cell. */
export interface Note {
  readonly at: CellAddress;
  readonly text: string;
}

/** Who wrote the notes that are ours, as Excel shows it. */
export const AUTHOR = "自评表校验助手";

/** An empty part of notes in the namespace of its workbook. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

interface Comments {
  readonly authors: Located;
  readonly list: Located;
  /** The place of our name among the authors; -1 where it is not there. */
  readonly ours: number;
}

function read(part: string, text: string): Comments {
  const root = locateXml(part, text);
  const empty = { ...root, children: [] };
  const authors = childOf(root, "authors") ?? empty;
  const names = authors.children.map(({ inside, insideEnd }) => text.slice(inside, insideEnd));
  return { authors, list: childOf(root, "commentList") ?? empty, ours: names.indexOf(AUTHOR) };
}

/** Names of the cells that have a note. */
export function cellsWithNotes(part: string, text: string): string[] {
  return read(part, text).list.children.map(({ attributes }) => attributes.ref ?? "");
}

/** The part with these notes behind those that it has. */
export function withNotes(part: string, text: string, notes: readonly Note[]): string {
  const { authors, list, ours } = read(part, text);
  const prefix = prefixOf(list);
  const author = ours >= 0 ? ours : authors.children.length;
  const element = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const markups = notes.map((note) => {
    const content = escapeXml(escapeForbidden(note.text));
    const inner = element("text", `<${prefix}t xml:space="preserve">${content}</${prefix}t>`);
    const open = `<${prefix}comment ref="${toA1(note.at)}" authorId="${author}">`;
    return `${open}${inner}</${prefix}comment>`;
  });
  const named = ours >= 0 ? [] : [appendTo(authors, element("author", AUTHOR))];
  return spliced(text, [...named, appendTo(list, markups.join(""))]);
}

/** The part without our notes, wherever they stand by now, and what is left in it. Our name goes where nobody after it would be renumbered. */
export function withoutNotes(
  part: string,
  text: string,
): { readonly text: string; readonly left: number; readonly removed: readonly string[] } {
  const { authors, list, ours } = read(part, text);
  const isOurs = ({ attributes }: Located) => Number(attributes.authorId) === ours;
  const gone = list.children.filter(isOurs);
  const isLast = ours >= 0 && ours === authors.children.length - 1;
  const nameless: Splice[] = isLast ? [removal(authors.children[ours]!)] : [];
  return {
    text: spliced(text, [...gone.map(removal), ...nameless]),
    left: list.children.length - gone.length,
    removed: gone.flatMap(({ attributes }) => attributes.ref ?? []),
  };
}
