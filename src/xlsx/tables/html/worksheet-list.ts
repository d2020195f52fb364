import { Parser } from "htmlparser2";
import type { SheetSnapshot } from "../../../sheet/snapshot";

/** A sheet as Excel lists it in a page, inside of a conditional comment. */
export interface ListedSheet {
  name: string;
  /** The page that holds it, when it is not the page itself. */
  source: string | null;
  visibility: SheetSnapshot["visibility"];
  protected: boolean;
}

const FIRST = "<x:ExcelWorksheets>";
const LAST = "</x:ExcelWorksheets>";
const VISIBILITIES: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  SheetHidden: "hidden",
  SheetVeryHidden: "veryHidden",
};

/** The sheets that a page lists, in the workbook's order. */
export function readWorksheetList(page: string): ListedSheet[] {
  const start = page.indexOf(FIRST);
  const end = page.indexOf(LAST, start);
  const sheets: ListedSheet[] = [];
  if (start < 0 || end < 0) return sheets;
  let text = "";
  const parser = new Parser(
    {
      onopentag: (name, { href }) => {
        text = "";
        if (name === "x:excelworksheet") sheets.push(unnamed());
        else if (name === "x:worksheetsource") fill(sheets.at(-1), { source: href ?? null });
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: (name) => fill(sheets.at(-1), read(name, text.trim())),
    },
    { recognizeSelfClosing: true },
  );
  parser.end(page.slice(start, end));
  return sheets;
}

function unnamed(): ListedSheet {
  return { name: "", source: null, visibility: "visible", protected: false };
}

function fill(sheet: ListedSheet | undefined, told: Partial<ListedSheet>): void {
  if (sheet) Object.assign(sheet, told);
}

function read(element: string, text: string): Partial<ListedSheet> {
  if (element === "x:name") return { name: text };
  if (element === "x:visible") return { visibility: VISIBILITIES[text] ?? "visible" };
  if (element === "x:protectcontents") return { protected: text === "True" };
  return {};
}
