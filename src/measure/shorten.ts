/** The beginning of a text, as a sentence quotes it; "…" where it goes on behind `most` characters. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
