import type { Missing, MissingField } from "../../measure/missing";
import type { RESULTS as Chinese } from "../zh-CN/results";

const FIELDS: Record<MissingField, string> = {
  project: "project name",
  department: "department in charge",
  unit: "implementing unit",
  expectedGoal: "expected goal",
  achievedGoal: "achieved goal",
  executed: "executed amount",
  name: "indicator",
  target: "target",
  actual: "actual value",
  score: "score",
  total: "total score",
};

/** More rows than these are not named one by one. */
const MOST_ROWS = 5;

function missingField({ field, cells }: Missing): string {
  return cells.length > 1 ? `${FIELDS[field]} (${cells.length})` : FIELDS[field];
}

export const RESULTS: typeof Chinese = {
  severity: { error: "Error", warning: "Warning", info: "Hint" },
  unrecognised: {
    "no-indicator-rows":
      "there is a header but no indicator row; check what stands below the header",
    "no-header":
      "looks like a form but has no header row with 三级指标, 分值 and 得分; complete the header",
    "empty-template": "a blank template, not filled in yet",
    "goal-declaration":
      "a declaration of goals (绩效目标申报表), not a self-evaluation; not checked",
    monitoring: "a monitoring table (绩效监控表), not a self-evaluation; not checked",
    "scoring-table":
      "a scoring table (评价打分表) without targets and actual values, not a self-evaluation; not checked",
    "several-projects":
      "one table lists several projects; not checked. Fill in one form for each project",
  },
  meanings: {
    category: "category",
    subcategory: "subcategory",
    name: "indicator",
    sign: "sign of the target",
    target: "target of the year",
    initialTarget: "target at the start of the year",
    measure: "unit",
    actual: "actual value",
    weight: "weight",
    score: "score",
    deduction: "points deducted",
    explanation: "explanation of deviations",
  },
  unfilled: "No actual values or scores yet; check it when they are filled in.",
  missing: (fields) => `Still blank: ${fields.map(missingField).join(", ")}.`,
  unreadRows: (rows) =>
    `Row ${rows.slice(0, MOST_ROWS).join(", ")}${rows.length > MOST_ROWS ? " and others" : ""}: there are points, but not of anything that was understood; they are in no sum. Please look at them yourself.`,
  nothingFound: "No problems found",
  notFilled: "Not filled in yet",
  blankCells: (cells) => `${cells} to go`,
  findings: "Findings",
  filter: "Filter",
  thisSheet: "This sheet only",
  search: "Find a project or sheet",
  nothingListed: "Nothing fits the filter.",
  alike: (title, count) => `${title} · ${count}`,
  ignoreAll: (count) => `Ignore all ${count}`,
  justIgnored: (cell) => `${cell} ignored`,
  justIgnoredAll: (count) => `These ${count} ignored`,
  undoIgnoring: "Undo",
  guess: (heading, meaning) => `“${heading}” as ${meaning}`,
  guesses: (list) =>
    `Headings read by what stands under them: ${list.join(", ")}. If that is wrong, use the standard headings.`,
  unjudged: (count, of) =>
    `${count} of ${of} targets could not be compared with their actual values (words, or other units), so whether they were met was not checked. Please look at them yourself.`,
  noForm: {
    what: "No self-evaluation form was found on the visible sheets.",
    why: "The check looks for headings such as 一级指标, 三级指标, 年度指标值, 实际完成值, 分值 and 得分.",
    next: "Make sure the right workbook is open, its headings are complete and its sheet is not hidden, then check again.",
  },
  unnamedForm: "No project name",
  position: (sheet, range) => `${sheet} · ${range}`,
  present: "Now",
  expected: "Should be",
  moveTo: "Move to",
  blank: "(blank)",
  locate: "Go to",
  locateCell: (cell) => `Go to ${cell}`,
  why: "Why: ",
  source: "Source: ",
  mend: "Correct this",
  mendCell: (cell) => `Correct ${cell}`,
  mended: (cell, cells) =>
    cells > 1 ? `${cells} cells corrected, from ${cell}` : `${cell} corrected`,
  ignore: "Ignore",
  ignoreCell: (cell) => `Ignore ${cell}`,
  ignoreReason: "Reason for ignoring",
  ignoreHint: "The reason is kept in the workbook; everyone who opens it can read it.",
  ignoreReasonMissing: "Give a reason first, for example “confirmed with the department”.",
  ignoredTitle: (count) => `Ignored (${count})`,
  ignoredBecause: (reason) => `Reason: ${reason}`,
  ignoredOver: "The cell has changed since, so this no longer counts.",
  takeBack: "Stop ignoring",
  takeBackCell: (cell) => `Stop ignoring ${cell}`,
  moreAlike: (count) => ` (${count} more like it on this sheet)`,
  unrecognisedTitle: (count) => `Tables not understood (${count})`,
};
