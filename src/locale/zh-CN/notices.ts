import type { Finish, Skipped, Unfinish } from "../../sheet/workbook";

const SKIPPED_WRITE: Record<Skipped["reason"], string> = {
  stale: "校验后又被修改过，已保留您的内容，请看重新校验的结果",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后再写入",
  "missing-sheet": "所在工作表已不存在，请重新校验",
  array: "单元格与别的单元格共用一个公式（数组公式），不能单独改写，请在 Excel 中修改那个公式",
  table: "单元格在 Excel“表格”中，公式会填满整列，请手工填写，或在设置中改为写入数值",
  failed: "Excel 未接受这次写入，单元格保持原样，请手工填写",
  unclear: "Excel 中途停止，不能确定这个单元格是否已写入，请核对其内容",
};

const SKIPPED_MARK: Record<Skipped["reason"], string> = {
  stale: "填充颜色已被改过，保持现状，如需恢复请手工设置",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后再试",
  "missing-sheet": "所在工作表已不存在，请重新校验",
  array: "单元格与别的单元格共用一个公式（数组公式），未能标记，请手工设置颜色",
  table: "单元格在 Excel“表格”中，未能标记，请手工设置颜色",
  failed: "Excel 未接受这次标记，请重新校验后再试",
  unclear: "Excel 中途停止，不能确定填充颜色是否已改，请核对",
};

const UNFINISHED: Record<Finish, string> = {
  widths: "列宽未能设置，请手工调整。",
  page: "打印设置未完成，常见原因是没有安装打印机。打印前请在“页面布局”中设为 A4 纵向、1 页宽。",
  frozen: "冻结窗格未完成，需要时请在“视图”选项卡中设置。",
  selection: "没有自动转到插入的空白表，请点它所在的工作表标签。",
};

const NOT_TAKEN_BACK: Record<Unfinish, string> = {
  widths: "列宽未能恢复，需要时请手工调整。",
  frozen: "冻结窗格未能取消，请在“视图”选项卡中点“取消冻结窗格”。",
};

/** The words of what is told when something was done. */
export const NOTICES = {
  written: (count: number) => `已写入 ${count} 个单元格。`,
  undone: (count: number) => `已撤销，${count} 个单元格恢复原来的内容。`,
  marked: (count: number) => `已标记 ${count} 个单元格。`,
  cleaned: "已清理勾选的内容。",
  cleared: (count: number) => `已清除 ${count} 个单元格的标记，恢复原来的填充。`,
  emptied: (count: number) => `${count} 个单元格没有原底色的记录，已改为无底色。`,
  unrecorded: (count: number) => `这 ${count} 个单元格没有原底色的记录，保持现状；清除后将无底色。`,
  othersUnrecorded: (count: number) =>
    `另有 ${count} 个带标记颜色的单元格没有原底色的记录，保持现状。`,
  clearUnrecorded: "清除",
  leaveUnrecorded: "保留",
  inserted: (sheet: string, range: string) => `已在“${sheet}”插入空白表（${range}）。`,
  insertedBeside: "这张工作表上已有其他内容，列宽、页面设置和冻结窗格保持原样。",
  amiss: (cells: string) => `以下单元格的内容与空白表不一致，请核对：${cells}。`,
  unfinished: UNFINISHED,
  notTakenBack: NOT_TAKEN_BACK,
  takenOut: "已撤销插入，插入的空白表已清除。",
  sheetStays: (sheet: string) => `工作表“${sheet}”保留为空白，不需要时请手工删除。`,
  rowInserted: (sheet: string, row: number) =>
    `已在“${sheet}”增加第 ${row} 行，合计公式和合并单元格已随之调整。`,
  rowDeleted: (sheet: string, row: number) =>
    `已删除“${sheet}”的第 ${row} 行，合计公式和合并单元格已随之调整。`,
  rowRestored: "已撤销增删行，表格恢复原来的行。",
  skippedTitle: (count: number) => `${count} 个单元格未改动：`,
  skippedWrite: SKIPPED_WRITE,
  skippedMark: SKIPPED_MARK,
};
