import type { ChangeKind } from "../../lint/change-kind";
import type { LeftOutReason } from "../../lint/edit-plan";

const LEFT_OUT: Record<LeftOutReason, string> = {
  formula: "单元格中是公式，不覆盖公式，请检查公式引用的单元格",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后重新校验",
  conflict: "与另一处更正相关，请先写入那一处，重新校验后再处理",
  merged: "位于合并单元格内部，无法单独写入，请取消合并后重新校验",
};

const CHANGE_KINDS: Record<ChangeKind, string> = {
  figures: "合计、执行率和得分",
  moves: "移动单元格",
  texts: "文字",
};

/** The words of the preview of what is written. */
export const PREVIEW = {
  previewTitle: "写入预览",
  previewHint: "按下“写入”之前不会改动表格，只写入勾选的。移动和改文字的请核对后再勾选。",
  tickAll: "全选",
  tickNone: "全不选",
  changeKinds: CHANGE_KINDS,
  previewEmpty: "没有可以自动写入的更正。其余问题需要您自己核实后修改。",
  becomes: "改为",
  byFormula: "（公式）",
  removed: (parts: readonly string[]) => `删去 ${parts.map((part) => `“${part}”`).join("")}`,
  becomesBlank: "清空",
  selectedCells: (chosen: number, all: number) => `已选 ${chosen} / ${all} 个单元格`,
  confirmWrite: "写入",
  leftOutTitle: (count: number) => `以下 ${count} 处不会写入`,
  leftOut: LEFT_OUT,
};
