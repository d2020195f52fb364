import { DIALECTS } from "../../../src/form/dialects";
import { findHeaders } from "../../../src/form/find/header";
import { pageOf } from "../../../src/form/page/page";
import { parseSheet, snapshotOf } from "../../support/gallery-sheet";

const HEADINGS = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";

/** The left edge of the only table whose headings stand behind some cells. */
function leftEdge(...before: readonly string[]): number {
  const sheet = snapshotOf(parseSheet([[...before, HEADINGS].join(" | ")]));
  const headers = findHeaders(pageOf(sheet, DIALECTS));
  expect(headers.map(({ columns }) => columns[0]!.role)).toEqual(["category"]);
  return headers[0]!.left;
}

test.each([
  [0, "the label of the block", ["绩效指标"]],
  [0, "any word that touches the headings", ["完成情况表"]],
  [1, "no figure that touches them", ["12"]],
  [2, "no other word that stands apart", ["完成情况表", ""]],
  [0, "a known label that stands apart", ["绩效指标", ""]],
  [0, "a known label as far away as one table's headings may be", ["绩效指标", "", ""]],
  [4, "no label farther away", ["绩效指标", "", "", ""]],
  [0, "a known label behind a formula never calculated", ["绩效指标", "{=A9}"]],
  [3, "no known label behind another word", ["绩效指标", "完成情况表", ""]],
])("a table begins in column %i: %s", (left, _, before) => {
  expect(leftEdge(...before)).toBe(left);
});
