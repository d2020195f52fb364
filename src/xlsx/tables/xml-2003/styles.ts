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
    const heirs = new Set<string>();
    let at = id;
    let format = this.formats.get(at);
    while (format === undefined) {
      const style = heirs.has(at) ? undefined : this.styles.get(at);
      heirs.add(at);
      format = style ? (style.format ?? this.formats.get(style.parent)) : "General";
      at = style?.parent ?? DEFAULT;
    }
    for (const heir of heirs) this.formats.set(heir, format);
    return format;
  }
}
