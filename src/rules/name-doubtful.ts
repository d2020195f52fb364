import type { Indicator } from "../form/model/form";
import { isPlaceholder } from "../form/read/read-rows";
import { carriesPoints } from "../measure/rows";
import { shorten } from "../measure/shorten";
import type { Observation, Rule } from "../lint/rule";

/** Punctuation that a name may not begin with; ★ and numbering are issuers' marks. */
const STRAY = /^[、，。；：,.;:)）】》」』!！?？·~～…]+/;
/** How many of them are told. */
const LOOKED_AT = 20;
const LONGEST_QUOTE = 40;

/** A name that lost its beginning, or was never written, names nothing. */
export const nameDoubtful: Rule = {
  id: "name-doubtful",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "指标名称疑似不完整", "en-US": "An indicator's name seems incomplete" },
  why: {
    "zh-CN": "名称以标点开头，多半是复制时丢了前半截；“指标1”“……”是模板的占位，不是名称。",
    "en-US":
      "A name that begins with punctuation lost its beginning; 指标1 is the template's placeholder.",
  },
  source: "表头：三级指标",
  examples: {
    passes: [{ changes: { D13: "★改造库房面积" } }, { changes: { D13: "指标1：改造库房面积" } }],
    fails: [
      { changes: { D13: "、库房面积" }, at: "D13" },
      { changes: { D13: "指标1：" }, at: "D13" },
    ],
  },
  check: ({ indicators }) => indicators.flatMap((indicator) => doubt(indicator) ?? []),
};

function doubt(indicator: Indicator): Observation | null {
  const { name } = indicator;
  const text = name.text.trim();
  if (text === "") return null;
  if (isPlaceholder(text)) {
    if (!carriesPoints(indicator)) return null;
    const { weight } = indicator;
    return {
      cells: [name.cell, weight.cell],
      message: {
        "zh-CN": `这一行有分值 ${weight.text}，名称却还是占位的“${text}”。请填写指标名称。`,
        "en-US": `The row carries ${weight.text} points and its name is still the placeholder "${text}". Name the indicator.`,
      },
    };
  }
  const stray = STRAY.exec(text.slice(0, LOOKED_AT))?.[0];
  if (stray === undefined) return null;
  const shown = shorten(text, LONGEST_QUOTE);
  return {
    cells: [name.cell],
    message: {
      "zh-CN": `指标名称“${shown}”以标点“${stray}”开头，似少了前面的内容。请核对名称。`,
      "en-US": `The name "${shown}" begins with "${stray}"; its beginning seems to be lost. Check the name.`,
    },
  };
}
