import { namespaceOf, declareType, relate } from "../relations";
import type { PartSet } from "../part-set";
import { themeOf, type WorkbookParts } from "../workbook";
import { StyleBook } from "./style-book";

export interface OpenStyles {
  readonly book: StyleBook;
  /** Puts what was appended into the file. */
  save(): void;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of a file; a part of plain ones is made where it has none and one is needed. */
export function openStyles(parts: PartSet, workbook: WorkbookParts): OpenStyles {
  const found = workbook.related("styles");
  const part = found ?? parts.freeName("xl/styles#.xml");
  const text = parts.has(part) ? parts.text(part) : plainStyles(parts, workbook);
  const book = new StyleBook(part, text, themeOf(parts, workbook));
  return {
    book,
    save: () => {
      const changed = book.finish();
      if (changed === text) return;
      if (!parts.has(part)) declareType(parts, part, TYPE);
      if (found === null) relate(parts, workbook.part, { type: "styles", part });
      parts.put(part, changed);
    },
  };
}

/** As the format asks for them: a font, two fills, a border, the formats that refer to them. */
function plainStyles(parts: PartSet, { part }: WorkbookParts): string {
  const namespace = namespaceOf(parts.root(part));
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${format}</cellStyleXfs><cellXfs count="1">${format}</cellXfs></styleSheet>`;
}
