/** Collects running text as a browser shows it: white space made one space, lines broken by elements. */
export class FlowText {
  private pieces: string[] = [];
  private last = "\n";

  add(text: string): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ");
    const isAfterSpace = this.last === " " || this.last === "\n";
    const piece = isAfterSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    if (piece !== "") this.push(piece);
  }

  /** The end of a line, as `br` writes it. */
  breakLine(): void {
    this.push("\n");
  }

  /** The edge of a paragraph: what follows starts on a line of its own. */
  startBlock(): void {
    if (this.last !== "\n") this.push("\n");
  }

  /** The text so far, hard spaces as plain ones and none at the ends of it, and a fresh start. */
  take(): string {
    const text = this.pieces
      .join("")
      .replace(/\u00a0/g, " ")
      .replace(/ ?\n ?/g, "\n");
    this.pieces = [];
    this.last = "\n";
    return trimmed(text);
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.last = piece.at(-1)!;
  }
}

/** Full-width spaces at the ends are kept: they indent. */
function trimmed(text: string): string {
  const isSpace = (index: number) => text[index] === " " || text[index] === "\n";
  let [start, end] = [0, text.length];
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return text.slice(start, end);
}
