/** Where the instruction of a template can stand in a text. */
const LOOKED_AT = 400;
/** Longer texts are answers that happen to begin like an instruction. */
const LONGEST_INSTRUCTION = 80;

const WORD_LIMIT = /[(（][^()（）]{0,30}\d{1,5}\s{0,3}字[^()（）]{0,12}[)）]/;
const ASKING = /说明|填写|描述|阐述|概述|简述|分析|列示|填列/;
const OPENINGS =
  /^[(（]?\s{0,3}(?:请(?:对照|结合|简要|如实|在此|根据|按|填|说明|逐)|对照(?:年度|年初|绩效|项目)|结合(?:项目)?(?:自评|绩效)|此处(?:填|说明)|简要(?:说明|概述|描述|填写|分析))/;

/** Whether a text is, or still holds, the printed instruction of a template. */
export function isPrompt(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).trim();
  if (WORD_LIMIT.test(start)) return true;
  return text.length <= LONGEST_INSTRUCTION && OPENINGS.test(start) && ASKING.test(start);
}
