import type { Form, Indicator, TextField } from "../form/model/form";
import { isPlaceholder } from "../form/text/placeholder";
import { carriesPoints, type Weighted } from "../measure/rows";
import { shorten } from "../measure/shorten";
import type { Observation, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";

/** Punctuation that a name may not begin with; ★ and numbering are issuers' marks. */
const STRAY = /^[、，。；：,.;:)）】》」』!！?？·~～…]+/;
/** How many of them are told. */
const LOOKED_AT = 20;
const LONGEST_QUOTE = 40;

/** A name that lost its beginning, or was never written, names nothing. */
export const nameDoubtful: Rule = {
  id: "name-doubtful",
  group: "wording",
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
  check: (form) =>
    form.indicators.flatMap((indicator) => {
      const text = indicator.name.text.trim();
      if (text === "") return [];
      if (!isPlaceholder(text)) return withoutBeginning(indicator.name, text) ?? [];
      return carriesPoints(indicator) ? [unnamed(form, indicator)] : [];
    }),
};

/** The name is what stands behind "指标1："; the cell shows all of it. */
function unnamed({ texts }: Form, { name, weight }: Weighted<Indicator>): Observation {
  const place = toA1(name.cell);
  const text = texts.find(({ cell }) => toA1(cell) === place)?.text ?? name.text;
  return {
    cells: [name.cell, weight.cell],
    message: {
      "zh-CN": `这一行有分值 ${weight.text}，名称却还是占位的“${text}”。请填写指标名称。`,
      "en-US": `The row carries ${weight.text} points and its name is still the placeholder "${text}". Name the indicator.`,
    },
  };
}

function withoutBeginning({ cell }: TextField, text: string): Observation | null {
  const stray = STRAY.exec(text.slice(0, LOOKED_AT))?.[0];
  if (stray === undefined) return null;
  const shown = shorten(text, LONGEST_QUOTE);
  return {
    cells: [cell],
    message: {
      "zh-CN": `指标名称“${shown}”以标点“${stray}”开头，似少了前面的内容。请核对名称。`,
      "en-US": `The name "${shown}" begins with "${stray}"; its beginning seems to be lost. Check the name.`,
    },
  };
}
