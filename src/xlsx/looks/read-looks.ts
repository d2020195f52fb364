import { childOf } from "../text/located-xml";
import { PartSet } from "../in-place/part-set";
import { readWorkbookParts, themeOf, type WorkbookParts } from "../in-place/workbook";
import { UnreadableFileError } from "../unreadable-file-error";
import { digitWidth } from "../in-place/look/digit-width";
import type { WorkbookLook } from "./looks";
import { sheetLook } from "./sheet-look";
import { styleLooks } from "./style-looks";

/**
 * How an .xlsx file looks, for whoever shows it. Null for a file that cannot be changed in place: another
 * format, an encrypted one, one whose workbook or styles are damaged.
 */
export function readLooks(bytes: Uint8Array): WorkbookLook | null {
  try {
    const parts = new PartSet(bytes);
    return looksOf(parts, readWorkbookParts(parts));
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

function looksOf(parts: PartSet, workbook: WorkbookParts): WorkbookLook {
  const part = workbook.related("styles");
  const root = part !== null && parts.has(part) ? parts.root(part) : null;
  const styles = root ? styleLooks(root, themeOf(parts, workbook)) : [];
  const digit = digitWidth(styles[0]?.style);
  const sheets = workbook.sheets.flatMap(({ name, part }) =>
    parts.attempt(
      () => [sheetLook({ name, part, text: parts.text(part), digit })],
      () => [],
    ),
  );
  return { active: activeSheet(parts, workbook), styles, sheets };
}

function activeSheet(parts: PartSet, { part, sheets }: WorkbookParts): string | null {
  const views = childOf(parts.root(part), "bookViews");
  const number = Number(views?.children[0]?.attributes.activeTab ?? 0) + 1;
  return sheets.find((sheet) => sheet.number === number)?.name ?? null;
}
