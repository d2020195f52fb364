import { readLabel } from "./label";

/** Whether a name only keeps a place: "指标2：", "……", "...". */
export function isPlaceholder(text: string): boolean {
  const { key, brackets } = readLabel(text);
  return key === "" ? brackets.length === 0 : /^(?:指标\d*|[….。·]+|\.{2,})$/.test(key);
}
