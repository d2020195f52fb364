import type { WorkbookRule } from "../lint/rule";

/** Full marks on every form are read as marks that nobody thought about. */
export const allFullMarks: WorkbookRule = {
  id: "all-full-marks",
  group: "scores",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "所有项目都是满分", "en-US": "Every project scores 100" },
  why: {
    "zh-CN": "多个项目全部 100 分，容易被认为没有认真自评，是复核时首先抽查的对象。",
    "en-US": "When every project has full marks, reviewers doubt that anybody evaluated them.",
  },
  source: "自评抽查复核的问题清单：全部项目自评满分",
  options: [
    {
      name: "forms",
      default: 5,
      minimum: 2,
      maximum: 100,
      title: { "zh-CN": "至少多少张表才提示", "en-US": "Least number of forms to report" },
    },
  ],
  examples: {
    passes: [
      {
        changes: {},
        copies: [{ B3: "项目二" }, { B3: "项目三" }, { B3: "项目四" }, { B3: "项目五" }],
      },
    ],
    fails: [
      {
        changes: full("项目一"),
        copies: [full("项目二"), full("项目三"), full("项目四"), full("项目五")],
        at: "H22",
      },
    ],
  },
  checkWorkbook: (forms, _snapshot, { forms: fewest }) => {
    const totals = forms.flatMap(({ total }) => (total?.score?.number ? [total.score] : []));
    if (totals.length < fewest! || !totals.every(({ number }) => number!.equals(100))) return [];
    return [
      {
        cells: totals.map(({ cell }) => cell),
        message: {
          "zh-CN": `工作簿里 ${totals.length} 个项目的总分全部是 100 分。请对照指标值和实际完成值再核对一遍，据实打分。`,
          "en-US": `All ${totals.length} projects of the workbook have a total of 100. Check the scores against targets and actual values once more.`,
        },
      },
    ];
  },
};

/** The example form with everything reached. */
function full(project: string): Readonly<Record<string, string>> {
  const spent = { E6: "100.00", E7: "80.00", E8: "20.00", G6: "100%", G7: "100%", G8: "100%" };
  const reached = { H6: "10", F14: "200人次", H14: "10", I14: "", F17: "100万元", H22: "100" };
  return { B3: project, ...spent, ...reached };
}
