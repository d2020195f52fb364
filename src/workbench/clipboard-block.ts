/**
 * The cells of a text as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. A
 * cell with such a sign in it stands in quotes, its own quotes doubled.
 */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const end = text.replace(/\r?\n$/, "").length;
  let at = 0;
  for (;;) {
    const { cell, next } = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at);
    rows[rows.length - 1]!.push(cell);
    if (next >= end) return rows;
    if (text[next] !== "\t") rows.push([]);
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
  }
}

interface Taken {
  readonly cell: string;
  /** Where its tab or line end stands. */
  readonly next: number;
}

function plainAt(text: string, at: number): Taken {
  let next = at;
  while (next < text.length && !"\t\r\n".includes(text[next]!)) next += 1;
  return { cell: text.slice(at, next), next };
}

/** A quote that nothing closes, or that other text follows, is a plain one. */
function quotedAt(text: string, at: number): Taken {
  let next = at + 1;
  while (next < text.length) {
    if (text[next] !== '"') next += 1;
    else if (text[next + 1] === '"') next += 2;
    else break;
  }
  const closes = next + 1 >= text.length || "\t\r\n".includes(text[next + 1]!);
  if (next >= text.length || !closes) return plainAt(text, at);
  return { cell: text.slice(at + 1, next).replace(/""/g, '"'), next: next + 1 };
}

/** The text of a block of cells as spreadsheets put it on the clipboard. */
export function textOfBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quotedIfNeeded).join("\t")).join("\r\n");
}

function quotedIfNeeded(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
