import { copyZip } from "../package/zip-copy";
import { openPackage, partKey, type Package } from "../package/zip";
import { locateXml, type Located } from "../text/located-xml";
import { exactText, type ExactText } from "../text/exact-text";
import { UnreadableFileError } from "../unreadable-file-error";

/** The parts of a file while it is changed: what is read is what was last put. */
export class PartSet {
  private readonly parts: Package;
  /** Null for a part that was taken out. */
  private changed = new Map<string, { name: string; text: string | null }>();
  private readonly roots = new Map<string, { text: string; root: Located }>();
  private readonly originals = new Map<string, ExactText>();

  /** Throws UnreadableFileError where the bytes are no zip that can be read. */
  constructor(private readonly bytes: Uint8Array) {
    this.parts = openPackage(bytes);
  }

  has(name: string): boolean {
    const change = this.changed.get(partKey(name));
    return change ? change.text !== null : this.parts.has(name);
  }

  /** The text of a part. Throws UnreadableFileError "damaged" where it is absent, or could not be given back byte by byte. */
  text(name: string): string {
    return this.changed.get(partKey(name))?.text ?? this.original(name).text;
  }

  /** The elements of a part as it is now. */
  root(name: string): Located {
    const text = this.text(name);
    const known = this.roots.get(partKey(name));
    if (known?.text === text) return known.root;
    const root = locateXml(name, text);
    this.roots.set(partKey(name), { text, root });
    return root;
  }

  /** A part that is there already keeps its encoding; a new one is UTF-8. */
  put(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.changed.set(partKey(name), { name, text });
  }

  remove(name: string): void {
    this.changed.set(partKey(name), { name, text: null });
  }

  /** The first name of this kind that no part has: "xl/comments1.xml" for "xl/comments#.xml". */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      if (!this.has(name)) return name;
    }
  }

  /** Makes a change whole or not at all: what it put before it met a damaged part is given up. */
  attempt<T>(change: () => T, otherwise: () => T): T {
    const before = new Map(this.changed);
    try {
      return change();
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      this.changed = before;
      return otherwise();
    }
  }

  /** The bytes of the file with all changes made; the same bytes where there are none. */
  join(): Uint8Array {
    const changes: [name: string, content: Uint8Array | null][] = [];
    for (const { name, text } of this.changed.values()) {
      const isThere = this.parts.has(name);
      if (text === null) {
        if (isThere) changes.push([name, null]);
      } else if (!isThere) changes.push([name, new TextEncoder().encode(text)]);
      else if (this.original(name).text !== text) {
        changes.push([name, this.original(name).encode(text)]);
      }
    }
    return changes.length === 0 ? this.bytes : copyZip(this.bytes, new Map(changes));
  }

  private original(name: string): ExactText {
    const key = partKey(name);
    const known = this.originals.get(key);
    if (known) return known;
    const text = exactText(this.parts.read(name));
    if (!text)
      throw new UnreadableFileError("damaged", `${name} is in no encoding that it may have`);
    this.originals.set(key, text);
    return text;
  }
}
