import type { Rule } from "../lint/rule";

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|lt|gt|amp|quot|#\d{1,6});/i;
const LONGEST_QUOTE = 30;

const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** Web systems hand their own mark-up over with the text. */
export const markupInText: Rule = {
  id: "markup-in-text",
  group: "structure",
  severity: "warning",
  correction: "fix",
  title: { "zh-CN": "文字中夹有网页代码", "en-US": "Web mark-up stands in the text" },
  why: {
    "zh-CN": "从网页系统复制时，<p>、&nbsp; 这类代码会一起带进单元格，打印和公开时都会露出来。",
    "en-US": "Tags like <p> come along when text is copied out of a web system and show in print.",
  },
  source: "《项目支出绩效自评表》：公开的自评表不应含网页代码",
  examples: {
    passes: [{ changes: { F13: "<520平方米" } }],
    fails: [
      { changes: { F11: "<p>库房已于10月改造完毕。</p>" }, at: "F11" },
      { changes: { B11: "完成库房改造&nbsp;并投入使用。" }, at: "B11" },
    ],
  },
  check: ({ texts }) =>
    texts.flatMap(({ cell, text }) => {
      const found = MARKUP.exec(text)?.[0];
      if (found === undefined) return [];
      const clean = stripMarkup(text);
      return [
        {
          cells: [cell],
          expected: clean,
          changes: [{ at: cell, content: { value: clean, formula: null } }],
          message: {
            "zh-CN": `单元格里夹有网页代码“${found.slice(0, LONGEST_QUOTE)}”。请删去代码，只留文字。`,
            "en-US": `The cell holds web mark-up ("${found.slice(0, LONGEST_QUOTE)}"). Remove the tags and keep the text.`,
          },
        },
      ];
    }),
};

/** The text without its tags, paragraphs on lines of their own, entities spelled out. */
function stripMarkup(text: string): string {
  return text
    .replace(/<br\s{0,5}\/?>|<\/p>(?=\s*<p)/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/&(?:nbsp|lt|gt|quot|amp);/gi, (entity) => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}
