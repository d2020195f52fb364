import { within, type Located } from "../../text/located-xml";
import { changeAttributes, removal, type Splice } from "../splice";

/** Takes elements out, with the lists that would be left empty; what counts its children is kept true. */
export function withoutEmpty(text: string, root: Located, gone: ReadonlySet<Located>): Splice[] {
  if (gone.size === 0) return [];
  const lists = [root, ...within(root)].filter(({ children }) =>
    children.some((child) => gone.has(child)),
  );
  return lists.flatMap((list) => {
    const left = list.children.filter((child) => !gone.has(child));
    if (left.length === 0) return [removal(list)];
    const count = { count: String(left.length) };
    const counted = list.attributes.count === undefined ? {} : count;
    const items = list.children.filter((child) => gone.has(child));
    return [...changeAttributes(text, list, counted), ...items.map(removal)];
  });
}
