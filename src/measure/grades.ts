import { squeeze } from "../form/text/label";
import type { Verdict } from "./judgement";

/** Grades from the best down; a place holds the names of one grade. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [["优", "优秀"], ["良", "良好"], ["中", "中等"], ["差"]],
  [["优秀"], ["良好"], ["合格"], ["不合格"]],
  [["好"], ["较好", "比较好"], ["一般"], ["较差"], ["差"]],
  [["非常满意", "很满意"], ["满意"], ["较满意", "比较满意"], ["基本满意"], ["不满意"]],
];
/** A grade that is met by either of two. */
const EITHER: Readonly<Record<string, string>> = { 优良: "良" };
const LONGEST = 12;

/** Grades on one scale by their order; a grade "or above" is met by any better one. */
export function judgeGrades(target: string, actual: string): Verdict {
  if (target.length > LONGEST || actual.length > LONGEST) return "unknown";
  const [wanted, reached] = [gradeIn(target), gradeIn(actual)];
  const least = EITHER[wanted] ?? wanted;
  for (const scale of SCALES) {
    const [low, place] = [placeOf(scale, least), placeOf(scale, reached)];
    if (low >= 0 && place >= 0) return place <= low ? "met" : "missed";
  }
  return "unknown";
}

function gradeIn(text: string): string {
  return squeeze(text)
    .replace(/^(?:≥|>=|不低于|达到|评为|为)/, "")
    .replace(/(?:及?以上)$/, "")
    .replace(/(?:等级|等次|级|等)$/, "");
}

function placeOf(scale: (typeof SCALES)[number], grade: string): number {
  return scale.findIndex((names) => names.includes(grade));
}
