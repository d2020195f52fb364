/** Collects the text of a string item: plain or in runs, without its phonetic reading. */
export class RichText {
  private text = "";
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === "rPh") this.inPhonetic = true;
    else if (name === "t") this.inText = !this.inPhonetic;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "t") this.inText = false;
  }

  /** The text so far, escapes undone, and a fresh start. */
  take(): string {
    const text = unescapeText(this.text);
    this.text = "";
    return text;
  }
}

/** Undoes the escapes of characters that XML cannot hold: "_x000D_" is a carriage return. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
