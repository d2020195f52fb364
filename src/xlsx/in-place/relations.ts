import { relationshipsPart, resolvePart, type Relationship } from "../package/relationships";
import { locateXml, prefixOf, type Located } from "../text/located-xml";
import type { PartSet } from "./part-set";
import { appendTo, emptyElement, removal, spliced } from "./splice";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = "[Content_Types].xml";

/** The relationships of a part to others of the package, with the whole address of their type. */
export function relationshipsOf(
  parts: PartSet,
  source: string,
): (Relationship & { readonly address: string })[] {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return [];
  return parts.root(part).children.flatMap(({ name, attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    if (name !== "Relationship" || TargetMode === "External") return [];
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    return [{ id: Id, type, target: resolvePart(source, Target), address: Type }];
  });
}

/** Relates `source` to a part by a type of the vocabulary that the file uses, strict or transitional; gives the id. */
export function relate(parts: PartSet, source: string, to: { type: string; part: string }): string {
  const part = relationshipsPart(source);
  const empty = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const text = parts.has(part) ? parts.text(part) : empty;
  const root = parts.has(part) ? parts.root(part) : locateXml(part, text);
  const taken = root.children.map(({ attributes }) => attributes.Id ?? "");
  const isOurs = parts.has(part) ? taken.length > 0 && taken.every(isOurId) : true;
  const prefix = isOurs ? OUR_ID : "rId";
  let number = root.children.length + 1;
  while (taken.includes(`${prefix}${number}`)) number++;
  const attributes = {
    Id: `${prefix}${number}`,
    Type: vocabularyOf(parts) + to.type,
    Target: pathFrom(source, to.part),
  };
  const markup = emptyElement(`${prefixOf(root)}Relationship`, attributes);
  parts.put(part, spliced(text, [appendTo(root, markup)]));
  return attributes.Id;
}

/** How relationships are named in a list that we made; one that was there, if empty, is to stay. */
const OUR_ID = "ziping";
const isOurId = (id: string | undefined) => id?.startsWith(OUR_ID) ?? false;

/** Takes the relationships to a part out, and a list of ours where none is left. */
export function unrelate(parts: PartSet, source: string, target: string): void {
  const part = relationshipsPart(source);
  const text = parts.text(part);
  const root = parts.root(part);
  const isMeant = ({ attributes }: Located) =>
    attributes.TargetMode !== "External" && resolvePart(source, attributes.Target ?? "") === target;
  const gone = root.children.filter(isMeant);
  const isOurs = gone.every(({ attributes }) => isOurId(attributes.Id));
  if (isOurs && gone.length === root.children.length) parts.remove(part);
  else parts.put(part, spliced(text, gone.map(removal)));
}

/** The beginning of the types of relationships in this file, with the slash at its end. */
export function vocabularyOf(parts: PartSet): string {
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  const address = main?.address ?? "";
  return address.slice(0, address.lastIndexOf("/") + 1);
}

function pathFrom(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Says in the list of content types what a part is, where it does not say so already. */
export function declareType(parts: PartSet, part: string, contentType: string): void {
  const text = parts.text(CONTENT_TYPES);
  const root = parts.root(CONTENT_TYPES);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const isDeclared = root.children.some(
    ({ attributes: { Extension, PartName, ContentType } }) =>
      (Extension?.toLowerCase() === extension && ContentType === contentType) ||
      PartName?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (isDeclared) return;
  const attributes = { PartName: `/${part}`, ContentType: contentType };
  const markup = emptyElement(`${prefixOf(root)}Override`, attributes);
  parts.put(CONTENT_TYPES, spliced(text, [appendTo(root, markup)]));
}

/** Takes a part out, with all that is said of it in the list of content types. */
export function removePart(parts: PartSet, part: string): void {
  const text = parts.text(CONTENT_TYPES);
  const gone = parts
    .root(CONTENT_TYPES)
    .children.filter(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
    );
  parts.put(CONTENT_TYPES, spliced(text, gone.map(removal)));
  parts.remove(part);
}

/** The namespace that an element's own name is in. */
export function namespaceOf(element: Located): string {
  const prefix = prefixOf(element).slice(0, -1);
  return element.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
}
