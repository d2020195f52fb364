const LONGEST = 200;

/** The text, cut at 200 characters with an ellipsis. */
export function clip(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text;
}
