import type { Skipped } from "../../sheet/workbook";

const SKIPPED_IN_FILE: Record<Skipped["reason"], string> = {
  stale: "的填充颜色在标记之后被改过，保持现状，如需恢复请手工设置",
  protected: "已锁定，没有改动",
  "missing-sheet": "所在的工作表不在文件中，没有改动",
  array: "与别的单元格共用一个公式（数组公式），不能单独改写，没有写入",
  table: "是 Excel“表格”的标题或汇总，没有写入，请手工修改",
  failed: "没有改动：填充是渐变色，或这张工作表在文件中写得不规范。请在 Excel 中手工处理",
  unclear: "没有改动",
};

/** The words of changed copies of files. */
export const COPIES = {
  notInPlace:
    "这种文件不能在副本上标记：只有没有加密的 .xlsx、.xlsm 可以。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
  copyMarked: (marks: number, written: number, notes: number) =>
    `标记 ${marks} 个单元格${written > 0 ? `，写入 ${written} 个` : ""}${notes > 0 ? `，加批注 ${notes} 处` : ""}。`,
  copyCleared: (marks: number, more: boolean) => {
    if (marks === 0 && !more) return "没有本程序的标记，副本和原文件一样。";
    const cleared = marks > 0 ? `清除 ${marks} 个单元格的标记，恢复原来的填充。` : "";
    return cleared + (more ? "本程序留下的批注、撤销记录和规则设置已清除。" : "");
  },
  copyNotCleared: "标记没有清除，副本和原文件一样。",
  recordUnusable: {
    damaged: "文件中的标记记录已损坏，没有改动标记。请在做标记的那台电脑上清除，或手工恢复填充。",
    newer: "文件中的标记是较新版本的程序做的，没有改动标记。请更新程序后再试。",
  },
  skippedInFile: SKIPPED_IN_FILE,
  notesKept: (cells: string) => `以下单元格原有批注，保留原样，没有另加：${cells}`,
  strayMarks: (cells: string) =>
    `以下单元格是标记的颜色，但没有记录原来的填充，保持现状，请手工核对：${cells}`,
  noForms: "没有发现自评表",
};
