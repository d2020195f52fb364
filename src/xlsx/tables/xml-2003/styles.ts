import { formatCode } from "../named-formats";

interface Style {
  readonly parent: string;
  format: string | null;
}

const DEFAULT = "Default";

/** The number formats of a workbook's styles; a style without one has its parent's. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new Map<string, string>();
  private open: Style | null = null;

  openStyle(id: string, parent = DEFAULT): void {
    this.open = { parent, format: null };
    this.styles.set(id, this.open);
  }

  /** The number format of the style that was opened last; without a code it is General. */
  setFormat(format = ""): void {
    if (this.open) this.open.format = format === "" ? "General" : formatCode(format);
  }

  /** The number format code of a style; "General" of one that is not there. */
  formatOf(id = DEFAULT): string {
    let format = this.formats.get(id);
    if (format === undefined) this.formats.set(id, (format = this.inherit(id)));
    return format;
  }

  private inherit(id: string): string {
    const seen = new Set<string>();
    for (let at = id; !seen.has(at);) {
      seen.add(at);
      const style = this.styles.get(at);
      if (!style) break;
      if (style.format !== null) return style.format;
      at = style.parent;
    }
    return "General";
  }
}
