import { SaxesParser } from "saxes";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject } from "../wire/host-object";

/** The custom XML parts, which are saved with the workbook. */
export function customXmlPartsObject(book: Book): HostObject {
  const collection = collectionOf(book, () => [...book.xmlParts.keys()]);
  return {
    ...collection,
    kind: "CustomXmlPartCollection",
    methods: {
      ...collection.methods,
      GetByNamespace: (namespace: string) =>
        collectionOf(book, () =>
          [...book.xmlParts].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [id] : [])),
        ),
      Add: (xml: unknown) => {
        book.refuseWhereReadOnly();
        const id = book.addXmlPart(accepted(book, xml));
        if (book.differences.has("xmlPartsLost")) book.xmlParts.delete(id);
        return partObject(book, id);
      },
    },
  };
}

function collectionOf(book: Book, ids: () => readonly string[]): HostObject {
  const find = (id: string) => (ids().includes(id) ? partObject(book, id) : null);
  const only = () => (ids().length === 1 ? partObject(book, ids()[0]!) : null);
  const needed = () => only() ?? gone();
  return {
    kind: "CustomXmlPartScopedCollection",
    items: () => ids().map((id) => ({ id, object: partObject(book, id) })),
    item: find,
    methods: { GetItemOrNullObject: find, GetOnlyItem: needed, GetOnlyItemOrNullObject: only },
    calls: { GetCount: () => ids().length },
  };
}

function partObject(book: Book, id: string): HostObject {
  const xml = () => book.xmlParts.get(id) ?? gone();
  return {
    kind: "CustomXmlPart",
    id,
    read: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) },
    calls: {
      GetXml: xml,
      SetXml: (text: unknown) => {
        book.refuseWhereReadOnly();
        xml();
        const taken = accepted(book, text);
        if (!book.differences.has("xmlPartsLost")) book.xmlParts.set(id, taken);
      },
      Delete: () => {
        book.refuseWhereReadOnly();
        book.xmlParts.delete(id);
      },
    },
  };
}

function gone(): never {
  throw new HostError("ItemNotFound", "There is no such custom XML part.");
}

/** Characters of a part, about. */
const MOST_OF_A_PART = 1_000_000;

/** Refuses what is not well-formed; the declaration is not kept: what is told is text, not bytes. */
function accepted({ differences }: Book, xml: unknown): string {
  const text = String(xml);
  namespaceOf(text);
  if (differences.has("xmlPartsLimit") && text.length > MOST_OF_A_PART)
    throw new HostError("InvalidArgument", "The custom XML part is too large.");
  const kept = text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  return differences.has("xmlPartsRewritten") ? kept.replace(/\/>/g, " />") : kept;
}

/** Of the document element; throws an InvalidArgument where the text is not well-formed. */
function namespaceOf(xml: string): string {
  let namespace: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => (namespace ??= uri));
  parser.on("error", () => {
    throw new HostError("InvalidArgument", "The XML is not well-formed.");
  });
  parser.write(xml).close();
  return namespace ?? "";
}
