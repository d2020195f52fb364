import { builtInFormat } from "../../codes/built-in-formats";
import { childOf, locateXml, type Located } from "../../text/located-xml";
import { digitWidth } from "../look/digit-width";
import type { StyleBook } from "../look/style-book";
import { emptyElement } from "../splice";

/** The styles of another file as a file has them, appended where it has none like it. */
export interface AdoptedStyles {
  /** The style that looks like one of the other file; its first stays the first. */
  styleFor(style: number): number;
  /** By how much widths that are counted in digits of the other file's font have to grow. */
  readonly widening: number;
}

/** The styles of `root` in `book`; `other` has been opened on the same text as `root`. */
export function adoptStyles(
  book: StyleBook,
  { other, root }: { readonly other: StyleBook; readonly root: Located },
): AdoptedStyles {
  const formats = new Map(
    (childOf(root, "numFmts")?.children ?? []).map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const ownFormat = locateXml("style", book.partsOf(0).format);
  const known = new Map<number, number>([[0, 0]]);
  const adopt = (style: number): number => {
    const { font, fill, border, format } = other.partsOf(style);
    const element = locateXml("style", format);
    const { numFmtId } = element.attributes;
    const code = formats.get(Number(numFmtId ?? 0)) ?? builtInFormat(Number(numFmtId ?? 0));
    const put = (section: "fonts" | "fills" | "borders", markup: string) =>
      String(book.find(section, prefixed(markup, book.prefix)));
    const attributes: Record<string, string> = {
      ...(element.attributes as Record<string, string>),
      numFmtId: String(book.formatId(code)),
      fontId: put("fonts", font),
      fillId: put("fills", fill),
      borderId: put("borders", border),
    };
    const { xfId } = ownFormat.attributes;
    if (xfId === undefined) delete attributes.xfId;
    else attributes.xfId = xfId;
    const open = emptyElement("xf", attributes);
    const inner = format.slice(element.inside, element.insideEnd);
    const markup = inner === "" ? open : `${open.slice(0, -2)}>${inner}</xf>`;
    return book.find("cellXfs", prefixed(markup, book.prefix));
  };
  return {
    styleFor: (style) => {
      const found = known.get(style) ?? adopt(style);
      known.set(style, found);
      return found;
    },
    widening: digitOf(other) / digitOf(book),
  };
}

/** Markup without prefixes under one. */
function prefixed(markup: string, prefix: string): string {
  return markup.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function digitOf(book: StyleBook): number {
  const font = locateXml("font", book.partsOf(0).font);
  const value = (name: string) => childOf(font, name)?.attributes.val;
  return digitWidth({ font: value("name") ?? "宋体", size: Number(value("sz")) || 11 });
}
