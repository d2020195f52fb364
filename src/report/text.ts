import type { Review } from "../review";
import { placeOf, type FindingLine } from "./findings";
import type { Result } from "./result";

/** The result as a text for a mail: the verdict, every form, every finding. */
export function resultText(result: Result, { forms }: Pick<Review, "forms">): string {
  const { words, open, ignored, head, unchecked } = result;
  const ofForm = forms.flatMap(({ form, findings }, index) => {
    const project = form.info.project?.value.text || words.unnamed;
    const first = forms.slice(0, index).reduce((sum, each) => sum + each.findings.length, 0);
    const own = open.slice(first, first + findings.length).map((line) => lineOf(line, words));
    return ["", `${project}（${placeOf(form)}）`, ...(own.length > 0 ? own : [words.nothing])];
  });
  const passed = ignored.map(
    (line) => `- ${line.sheet} ${line.cells[0]} ${line.title}：${line.ignored}`,
  );
  return [
    ...head,
    ...unchecked,
    ...ofForm,
    ...(passed.length > 0 ? ["", words.ignored, ...passed] : []),
  ]
    .map((line) => line.replace(CONTROLS, " "))
    .join("\n");
}

function lineOf({ severity, cells, title, sentence }: FindingLine, words: Result["words"]): string {
  return `- ${cells[0] ?? ""} [${words.severity[severity]}] ${title}：${sentence}`;
}

/** What could reorder a line or break it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
