import type { Rule } from "../lint/rule";

/** Without a total the form has no result. */
export const totalRowMissing: Rule = {
  id: "total-row-missing",
  group: "structure",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "缺少总分", "en-US": "The total is missing" },
  why: {
    "zh-CN": "总分是自评的结果，没有总分行或总分没填，表就没有结论。",
    "en-US": "The total is the result of the evaluation.",
  },
  source: "《项目支出绩效评价管理办法》：总分 100 分；《项目支出绩效自评表》：总分行",
  examples: {
    passes: [{ changes: {} }],
    fails: [{ changes: { H22: "" }, at: "H22" }],
  },
  check: ({ indicators, total, range }) => {
    const scored = indicators.some(({ weight, score }) => weight?.number || score?.number);
    if (!scored || indicators.every(({ score }) => score === null)) return [];
    if (!total) {
      return [
        {
          cells: [{ sheet: range.sheet, row: range.bottom, column: range.left }],
          message: {
            "zh-CN": "这张表没有找到“总分”行。请在指标下方补一行总分，填分值合计和得分合计。",
            "en-US":
              "No 总分 row was found. Add one below the indicators with the sums of weights and scores.",
          },
        },
      ];
    }
    if (total.score === null || total.score.state !== "blank") return [];
    return [
      {
        cells: [total.score.cell, total.label.cell],
        message: {
          "zh-CN": `“${total.label.text}”行没有填得分合计。请补填。`,
          "en-US": `The row "${total.label.text}" has no total score. Please fill it in.`,
        },
      },
    ];
  },
};
