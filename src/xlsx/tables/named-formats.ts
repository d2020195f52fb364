import { builtInFormat } from "../codes/built-in-formats";

const EURO = "[$€-2]\\ #,##0.00";

/**
 * Format codes of the names that XML 2003 and HTML files give for them, as Chinese (zh-CN) Excel
 * shows them: XML Spreadsheet Reference, ss:NumberFormat.
 */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  "general number": "General",
  "general date": builtInFormat(22),
  "long date": 'yyyy"年"m"月"d"日"',
  "medium date": builtInFormat(15),
  "short date": builtInFormat(14),
  "long time": builtInFormat(19),
  "medium time": builtInFormat(18),
  "short time": builtInFormat(20),
  currency: builtInFormat(8),
  "euro currency": `${EURO};[Red]\\-${EURO}`,
  fixed: builtInFormat(2),
  standard: builtInFormat(4),
  percent: builtInFormat(10),
  scientific: builtInFormat(11),
  "yes/no": '"是";"是";"否"',
  "true/false": '"真";"真";"假"',
  "on/off": '"开";"开";"关"',
};

/** The code of a format that is given by name or by code. */
export function formatCode(nameOrCode: string): string {
  return NAMED_FORMATS[nameOrCode.toLowerCase()] ?? nameOrCode;
}
