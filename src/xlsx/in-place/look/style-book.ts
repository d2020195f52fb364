import type { Former, OwnFill } from "../../../record/record";
import { BUILT_IN_FORMATS } from "../../codes/built-in-formats";
import { childOf, locateXml, prefixOf, type Located } from "../../text/located-xml";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  insertBehind,
  spliced,
  type Splice,
} from "../splice";
import { INDEXED_COLOURS, type Palette } from "./colours";
import { fillMarkup, shownFill } from "./fills";

/** The children of `styleSheet` in the order that the format asks for. */
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
export type Section = Exclude<(typeof SECTIONS)[number], "cellStyleXfs">;

/** What a section holds that the part has not; the first fills have a meaning of their own. */
const FIRST: Readonly<Record<Section, (prefix: string) => string[]>> = {
  numFmts: () => [],
  fonts: (prefix) => [`<${prefix}font/>`],
  borders: (prefix) => [`<${prefix}border/>`],
  fills: (prefix) =>
    ["none", "gray125"].map(
      (type) => `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`,
    ),
  cellXfs: (prefix) => [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
};

const FIRST_OWN_FORMAT = 164;

/** The styles of a file. What is asked of them that they lack is appended; none is changed or renumbered. */
export class StyleBook {
  private readonly root: Located;
  /** Of its elements. */
  readonly prefix: string;
  private readonly palette: Palette;
  private readonly parsed = new Map<string, Located>();
  private readonly added: Record<Section, string[]> = {
    ...{ numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] },
  };

  /** `theme`: the colours of the theme part, in its order. */
  constructor(
    part: string,
    private readonly text: string,
    theme: readonly string[],
  ) {
    this.root = locateXml(part, text);
    this.prefix = prefixOf(this.root);
    for (const name of ["fonts", "fills", "borders", "cellXfs"] as const) {
      if (!childOf(this.root, name)) this.added[name].push(...FIRST[name](this.prefix));
    }
    const colours = childOf(this.root, "colors");
    const own = (colours && childOf(colours, "indexedColors"))?.children ?? [];
    const indexed = own.map(({ attributes }) => attributes.rgb?.slice(-6) ?? "000000");
    this.palette = { theme, indexed: [...indexed, ...INDEXED_COLOURS.slice(indexed.length)] };
  }

  /** What fill a style shows; null for none, "gradient" for one that no record can hold. */
  fillOf(style: number): OwnFill | null | "gradient" {
    return this.fillIn(this.formatAt(style));
  }

  /** The styles whose fill is meant. */
  stylesWith(isMeant: (fill: OwnFill | null) => boolean): ReadonlySet<number> {
    const all = Array.from({ length: this.count("cellXfs") }, (_, index) => index);
    return new Set(
      all.filter((index) => {
        const fill = this.fillOf(index);
        return fill !== "gradient" && isMeant(fill);
      }),
    );
  }

  /** The style that is like another one, filled. */
  withFill(style: number, fill: OwnFill | null): number {
    const id = this.find("fills", fillMarkup(fill, this.prefix));
    return this.like(style, { fillId: String(id), applyFill: "1" });
  }

  /** The style that is like another one but for its fill; `hint` may tell which it was. */
  withOwnFill(style: number, own: OwnFill | null, hint: Former | undefined): number {
    const present = this.butForFill(style);
    const fits = (index: number) =>
      this.butForFill(index) === present && isSameFill(this.fillOf(index), own);
    const hinted = hint && "style" in hint ? Number(hint.style) : null;
    if (hinted !== null && hinted < this.count("cellXfs") && fits(hinted)) return hinted;
    for (let index = 0; index < this.count("cellXfs"); index++) if (fits(index)) return index;
    return this.withFill(style, own);
  }

  /** The style that is like another one, under another number format. */
  withFormat(style: number, code: string): number {
    return this.like(style, { numFmtId: String(this.formatId(code)), applyNumberFormat: "1" });
  }

  /** The style for what is no text: without the sign that a text was typed with an apostrophe. */
  withoutApostrophe(style: number): number {
    const { quotePrefix } = this.parse(this.formatAt(style)).attributes;
    return quotePrefix === undefined ? style : this.like(style, { quotePrefix: null });
  }

  /** The parts that a style is made of, as they are written; `format` is the style itself. */
  partsOf(style: number): Record<"font" | "fill" | "border" | "format", string> {
    const format = this.formatAt(style);
    const { fontId, fillId, borderId } = this.parse(format).attributes;
    return {
      font: this.itemAt("fonts", Number(fontId ?? 0)),
      fill: this.itemAt("fills", Number(fillId ?? 0)),
      border: this.itemAt("borders", Number(borderId ?? 0)),
      format,
    };
  }

  /** The text of the part with what was appended. */
  finish(): string {
    const splices = SECTIONS.flatMap((name): Splice[] =>
      name in this.added ? this.appended(name as Section) : [],
    );
    return spliced(this.text, splices);
  }

  private appended(name: Section): Splice[] {
    const added = this.added[name];
    if (added.length === 0) return [];
    const section = childOf(this.root, name);
    const markup = added.join("");
    if (section) {
      const count = { count: String(this.count(name)) };
      const counted = section.attributes.count === undefined ? {} : count;
      return [...changeAttributes(this.text, section, counted), appendTo(section, markup)];
    }
    // A new section of formats or fills holds nothing unless something was asked for.
    const isNeeded = added.length > FIRST[name](this.prefix).length;
    const before = SECTIONS.slice(0, SECTIONS.indexOf(name));
    const open = `<${this.prefix}${name} count="${added.length}">`;
    const whole = `${open}${markup}</${this.prefix}${name}>`;
    return isNeeded ? [insertBehind(this.root, before, whole)] : [];
  }

  private like(style: number, changes: Readonly<Record<string, string | null>>): number {
    const base = this.formatAt(style);
    const element = this.parse(base);
    const isSame = Object.entries(changes).every(
      ([name, value]) => (element.attributes[name] ?? null) === value,
    );
    if (isSame) return style < this.count("cellXfs") ? style : 0;
    return this.find("cellXfs", spliced(base, changeAttributes(base, element, changes)));
  }

  /** Where this markup stands in a section; appended where it is not there. */
  find(name: Section, markup: string): number {
    const present = childOf(this.root, name)?.children ?? [];
    const found = present.findIndex((child) => this.markupOf(child) === markup);
    if (found >= 0) return found;
    const added = this.added[name];
    if (!added.includes(markup)) added.push(markup);
    return present.length + added.indexOf(markup);
  }

  private count(name: Section): number {
    return (childOf(this.root, name)?.children.length ?? 0) + this.added[name].length;
  }

  /** The markup of a style; one beyond the last is plain, as readers take it. */
  private formatAt(style: number): string {
    return this.itemAt("cellXfs", style < this.count("cellXfs") ? style : 0);
  }

  private itemAt(name: Section, index: number): string {
    const present = childOf(this.root, name)?.children ?? [];
    const child = present[index];
    return child ? this.markupOf(child) : (this.added[name][index - present.length] ?? "");
  }

  private markupOf({ start, end }: Located): string {
    return this.text.slice(start, end);
  }

  /** What a style says without its fill. */
  private butForFill(style: number): string {
    const format = this.formatAt(style);
    const element = this.parse(format);
    const rest = Object.entries(element.attributes).filter(([name]) => !OF_FILLS.includes(name));
    return JSON.stringify([rest, format.slice(element.inside, element.insideEnd)]);
  }

  private parse(markup: string): Located {
    const known = this.parsed.get(markup);
    if (known) return known;
    const element = locateXml("styles", markup);
    this.parsed.set(markup, element);
    return element;
  }

  private fillIn(format: string): OwnFill | null | "gradient" {
    const id = Number(this.parse(format).attributes.fillId ?? 0);
    if (!(id < this.count("fills"))) return null;
    return shownFill(this.parse(this.itemAt("fills", id)), this.palette);
  }

  /** The number of a format's code. */
  formatId(code: string): number {
    const present = childOf(this.root, "numFmts")?.children ?? [];
    const known = present.find(({ attributes }) => attributes.formatCode === code);
    if (known) return Number(known.attributes.numFmtId);
    const ids = present.map(({ attributes }) => Number(attributes.numFmtId));
    const builtIn = Object.keys(BUILT_IN_FORMATS)
      .map(Number)
      .find((id) => BUILT_IN_FORMATS[id] === code && !ids.includes(id));
    if (builtIn !== undefined) return builtIn;
    const next = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    const markups = this.added.numFmts;
    const markup = (id: number) =>
      emptyElement(`${this.prefix}numFmt`, { numFmtId: String(id), formatCode: code });
    const added = markups.findIndex((one, index) => one === markup(next + index));
    if (added >= 0) return next + added;
    markups.push(markup(next + markups.length));
    return next + markups.length - 1;
  }
}

const OF_FILLS = ["fillId", "applyFill"];

function isSameFill(a: OwnFill | null | "gradient", b: OwnFill | null): boolean {
  if (a === null || b === null || a === "gradient") return a === b;
  const isAnySecond = a.pattern === "Solid" || b.patternColor === null;
  return (
    a.pattern === b.pattern &&
    a.color === b.color &&
    (isAnySecond || a.patternColor === b.patternColor)
  );
}
