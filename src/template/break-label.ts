/** Points of a column that no text reaches. */
const PADDING = 5;

const LAST_WORD =
  /^(.{2,}?)(满意度指标|成本指标|指标|目标|情况|财政资金|管理资金|资金|原因分析|及改进措施|性质|单位)$/;

/**
 * A label whose lines are too long for their column, broken before the last word of each, so that
 * no single character stands on a line of its own. Width and size of the characters are points.
 */
export function breakLabel(text: string, width: number, size: number): string {
  const room = Math.floor((width - PADDING) / size);
  return text
    .split("\n")
    .map((line) => (line.length > room ? line.replace(LAST_WORD, "$1\n$2") : line))
    .join("\n");
}
