import type { Text } from "../language";
import type { UnreadableReason } from "../xlsx/unreadable-file-error";

/** Why the bytes of a file give no workbook: what, why, and what to do next, as one text. */
export const UNREADABLE_FILE: Readonly<Record<UnreadableReason, Text>> = {
  empty: {
    "zh-CN": "文件是空的（0 字节），没有可校验的内容。请重新导出或重新下载这个文件。",
    "en-US":
      "The file is empty (0 bytes), so there is nothing to check. Export or download it again.",
  },
  encrypted: {
    "zh-CN":
      "文件设有打开密码，无法读取。请在 Excel 中打开它，取消“用密码进行加密”，另存后再校验。",
    "en-US":
      "The file needs a password to open. Open it in Excel, remove “Encrypt with Password”, save it and check again.",
  },
  "not-a-workbook": {
    "zh-CN":
      "文件不是 Excel 工作簿，无法读取。请选择 .xlsx 或 .xls 文件；其他格式请先用 Excel 另存为 .xlsx。",
    "en-US":
      "The file is no Excel workbook. Choose an .xlsx or .xls file; save other formats as .xlsx in Excel first.",
  },
  damaged: {
    "zh-CN":
      "文件已损坏或不完整，无法读取。请重新下载，或用 Excel 打开并修复，另存为 .xlsx 后再校验。",
    "en-US":
      "The file is damaged or incomplete. Download it again, or let Excel open and repair it, save it as .xlsx and check again.",
  },
  "too-large": {
    "zh-CN":
      "文件展开后太大，为安全起见没有读取。请删除多余的工作表和空行空列，或把自评表复制到新工作簿后再校验。",
    "en-US":
      "The file would expand to more than is safe to read. Delete unneeded sheets, rows and columns, or copy the forms to a new workbook and check again.",
  },
};

/** Why a file cannot be opened at all. */
export type OpeningProblem = "not-found" | "folder" | "not-allowed" | "other";

export const UNOPENED_FILE: Readonly<Record<OpeningProblem, Text>> = {
  "not-found": {
    "zh-CN": "找不到这个文件。请检查路径和文件名；名称中有空格时，请加引号。",
    "en-US": "There is no such file. Check its path and name; put a name with spaces in quotes.",
  },
  folder: {
    "zh-CN": "这是一个文件夹，不能直接校验。请给出文件夹中的工作簿，例如 文件夹/*.xlsx。",
    "en-US": "This is a folder. Name the workbooks in it, for example folder/*.xlsx.",
  },
  "not-allowed": {
    "zh-CN": "没有权限读取这个文件。请检查文件权限，或在其他程序中关闭它后再校验。",
    "en-US":
      "The file may not be read. Check its permissions, or close it elsewhere, and check again.",
  },
  other: {
    "zh-CN": "文件无法打开。请确认磁盘或网络位置可用，然后再校验。",
    "en-US":
      "The file cannot be opened. Make sure its disk or network is available and check again.",
  },
};
