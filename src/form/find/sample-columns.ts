import { LEVEL_LABELS, type PlaceRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { Page } from "../page/page";
import { contentOf, type Content } from "../text/content";
import { squeeze } from "../text/label";
import type { Headings } from "./column";

/** What stands in a column. */
export interface Sampled {
  /** Row by row; null for a blank cell. */
  readonly texts: readonly (string | null)[];
  readonly contents: readonly (Content | "label" | null)[];
  /** Whether nearly every row, met or missed, has a short or a repeated word: 是 or 否, 定量 or 定性, the office in charge. */
  readonly classifies: boolean;
  /** Whether the row of the total has a figure here; null where that row says nothing. */
  readonly summed: boolean | null;
}

/** Rows that are looked at. */
const SAMPLE = 60;
/** Columns left of the headings in which the label of the total may stand. */
const BESIDE = 2;
/** Labels in the row that ends a table, or begins the next form. */
const ENDS: readonly PlaceRole[] = ["total", "title"];

/** Longest word of a few to choose from, and the share of rows that have one, in tenths. */
const LONGEST_CHOICE = 6;
const CHOSEN_TENTHS = 8;

/** What stands under each heading, down to the end of the table; rows of one cell say nothing. */
export function sampleColumns(page: Page, { bottom, columns }: Headings): Sampled[] {
  const { vocabulary } = page;
  const own = { left: columns[0]!.left - BESIDE, right: columns[columns.length - 1]!.right };
  const found: (string | null)[][] = columns.map(() => []);
  let totals: readonly (string | null)[] = [];
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    const texts = columns.map((column) => cellsWithin(page, row, column)[0]?.text ?? null);
    if (cellsWithin(page, row, own).some(({ text }) => vocabulary.isAny(ENDS, text))) {
      totals = texts;
      break;
    }
    if (texts.filter((text) => text !== null).length < 2) continue;
    texts.forEach((text, index) => found[index]!.push(text));
  }
  const contents = found.map((texts) =>
    texts.map((text) => {
      if (text === null) return null;
      return vocabulary.isAny(LEVEL_LABELS, text) ? "label" : contentOf(text);
    }),
  );
  const summed = columns.map((_, index) => contentOf(totals[index] ?? "") === "number");
  // A total over words has slipped: then its figures say nothing.
  const isSlipped = summed.some((isSum, index) => isSum && !contents[index]!.includes("number"));
  const isTelling = summed.includes(true) && !isSlipped;
  return found.map((texts, index) => ({
    texts,
    contents: contents[index]!,
    classifies: classifies(texts),
    summed: isTelling ? summed[index]! : null,
  }));
}

function classifies(texts: readonly (string | null)[]): boolean {
  const words = texts.filter((text) => text !== null && /word|sign/.test(contentOf(text)));
  if (words.length < 2 || words.length * 10 < texts.length * CHOSEN_TENTHS) return false;
  const isShort = words.every((text) => squeeze(text!).length <= LONGEST_CHOICE);
  return isShort || new Set(words).size * 2 <= words.length;
}
