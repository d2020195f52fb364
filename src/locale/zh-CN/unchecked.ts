import type { SkippedSheet } from "../../sheet/snapshot";

/** Why sheets of a workbook were not read, and what to do, by their names. */
const SKIPPED_SHEETS: Readonly<Record<SkippedSheet["reason"], (names: string) => string>> = {
  "too-large": (names) =>
    `工作表 ${names} 太大，没有读取。请删除表格外多余的空行空列，或把自评表复制到新工作簿，然后重新校验。`,
  damaged: (names) =>
    `工作表 ${names} 在文件中缺失或已损坏，没有读取，没有校验。请用 Excel 打开并修复，另存为 .xlsx 后再校验。`,
};

/** The words of sheets that were not looked at. */
export const UNCHECKED = {
  skippedSheets: SKIPPED_SHEETS,
  hiddenForms: (sheet: string, forms: number) =>
    `隐藏的工作表 ${sheet} 中有 ${forms} 张自评表，没有校验。如要报送，请取消隐藏后重新校验；不用的，请删除这张工作表。`,
};
