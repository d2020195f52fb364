import type { UnreadableReason } from "../../xlsx/unreadable-file-error";
import type { OpeningProblem } from "../problem";

/** Why the bytes of a file give no workbook: what, why, and what to do next, as one text. */
const UNREADABLE_FILE: Readonly<Record<UnreadableReason, string>> = {
  empty: "文件是空的（0 字节），没有可校验的内容。请重新导出或重新下载这个文件。",
  encrypted:
    "文件设有打开密码，无法读取。请在 Excel 中打开它，取消“用密码进行加密”；如果打开时并不要求密码，请取消“保护工作簿”。然后另存为 .xlsx 再校验。",
  damaged:
    "文件已损坏或不完整，无法读取。请重新下载，或用 Excel 打开并修复，另存为 .xlsx 后再校验。",
  "too-large":
    "文件展开后太大，为安全起见没有读取。请删除多余的工作表和空行空列，或把自评表复制到新工作簿后再校验。",
  exhausting:
    "读取这个文件用了太多时间或内存，已经停止，文件多半已损坏。请用 Excel 打开，另存为 .xlsx 后再校验。",
  zipped: "这是压缩包，里面有工作簿。请先解压，再选择解压出来的 .xlsx 或 .xls 文件。",
  archive: "这是压缩包，不是 Excel 工作簿。请先解压，再选择解压出来的 .xlsx 或 .xls 文件。",
  word: "这是 Word 文档，不是 Excel 工作簿。请把其中的自评表复制到 Excel，存为 .xlsx 后再校验。",
  slides: "这是演示文稿，不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件。",
  "open-document":
    "这是 OpenDocument 格式（.ods 等），不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。",
  pdf: "这是 PDF 文件，不是 Excel 工作簿。请找到当初的 Excel 文件再校验。",
  image: "这是图片，不是 Excel 工作簿。请找到当初的 Excel 文件再校验。",
  "web-page":
    "文件的内容是网页，里面没有表格，可能是登录页或出错页。请在系统中重新导出，或用 Excel 打开，另存为 .xlsx 后再校验。",
  "plain-text":
    "文件的内容是纯文本（例如 CSV），不是 Excel 工作簿。请用 Excel 打开，另存为 .xlsx 后再校验。",
  "old-excel": "这是 Excel 4 或更早的格式，不能读取。请用 Excel 打开，另存为 .xlsx 后再校验。",
  "not-a-workbook":
    "文件的内容不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开核对；能打开的，另存为 .xlsx 后再校验。",
};

/** Why a file cannot be opened at all. */
const UNOPENED_FILE: Readonly<Record<OpeningProblem, string>> = {
  "not-found": "找不到这个文件。请检查路径和文件名；名称中有空格时，请加引号。",
  folder: "这是一个文件夹，不能直接校验。请给出文件夹中的工作簿，例如 文件夹/*.xlsx。",
  "not-allowed": "没有权限读取这个文件。请检查文件权限，或在其他程序中关闭它后再校验。",
  other: "文件无法打开。请确认磁盘或网络位置可用，然后再校验。",
};

/** The words of files that come to nothing, whole or in part. */
export const FILES = {
  unreadableFile: UNREADABLE_FILE,
  unopenedFile: UNOPENED_FILE,
  unexpectedFault:
    "程序在校验这个文件时出错，没有结果，文件未必有问题。请用 Excel 另存为 .xlsx 后再校验；如仍出错，请把情况告诉维护人员。",
};
