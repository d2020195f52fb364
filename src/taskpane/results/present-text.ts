import type { Finding } from "../../lint/rule";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

/** What stands in a finding's first cell: its text, else the formula that shows nothing. */
export function presentText({ text, cells: [at] }: Finding, { sheets }: WorkbookSnapshot): string {
  if (text !== "" || !at) return text;
  const cells = sheets.find(({ name }) => name === at.sheet)?.cells ?? [];
  return cells.find(({ row, column }) => row === at.row && column === at.column)?.formula ?? "";
}
