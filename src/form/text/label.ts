import { remember } from "./remember";

/** Labels as they are compared: without white space, width, colons and brackets. */

export interface Label {
  /** The label's own words: "产出指标" for "产出\n指标（50分）：". */
  readonly key: string;
  /** What stood in brackets, in order: ["50分"]. */
  readonly brackets: readonly string[];
}

/** Longer texts are prose, not labels. */
const LONGEST_LABEL = 60;

const BLANK: Label = { key: "", brackets: [] };

/** Full-width forms to half width, all white space and invisible characters out. */
export const squeeze = remember((text: string): string =>
  text.normalize("NFKC").replace(/[\s\u200b-\u200f\u2028-\u202f\ufeff]+/g, ""),
);

/** The label a text is compared by; an empty key when the text is too long to be one. */
export function labelOf(text: string): Label {
  if (text.length > LONGEST_LABEL * 3) return BLANK;
  const squeezed = squeeze(text);
  if (squeezed.length > LONGEST_LABEL) return BLANK;
  const brackets: string[] = [];
  const key = squeezed
    .replace(/[([〔【「]([^()[\]〔〕【】「」]*)[)\]〕】」]/g, (_, inner: string) => {
      brackets.push(inner);
      return "";
    })
    .replace(/^[★☆*#·•、.,:;]+|[:;。、.,*]+$/g, "")
    .replace(/([^\d.])(\d{1,3}(?:\.\d+)?分)$/, (_, last: string, points: string) => {
      brackets.push(points);
      return last;
    });
  return { key, brackets };
}

/** As `labelOf`, each text looked at once. */
export const readLabel = remember(labelOf);

/** The points that a label states, "产出指标(50分)" or "数量指标15分"; null when it states none. */
export function pointsOf({ brackets }: Label): string | null {
  for (const bracket of brackets) {
    const match = /^(?:分值|权重|共|总分)?[:为]?(\d{1,3}(?:\.\d+)?)分/.exec(bracket);
    if (match) return match[1]!;
  }
  return null;
}
