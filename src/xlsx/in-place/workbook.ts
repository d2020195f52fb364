import { childOf } from "../text/located-xml";
import { UnreadableFileError } from "../unreadable-file-error";
import { readTheme } from "./look/colours";
import type { PartSet } from "./part-set";
import { relationshipsOf } from "./relations";

/** A worksheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: string;
  /** Its place in the workbook, from 1. */
  readonly number: number;
  readonly part: string;
}

/** What the workbook part says that is needed to change the file. */
export interface WorkbookParts {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  /** The name of the first related part of a type; null without one. */
  related(type: string): string | null;
}

/** Throws UnreadableFileError where the file is no .xlsx workbook. */
export function readWorkbookParts(parts: PartSet): WorkbookParts {
  const part = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined || part.endsWith(".bin")) {
    throw new UnreadableFileError("not-a-workbook", "the file is no .xlsx package");
  }
  const root = parts.root(part);
  const related = relationshipsOf(parts, part);
  const sheets = (childOf(root, "sheets")?.children ?? []).flatMap(
    ({ attributes }, index): SheetPart[] => {
      const idName = Object.keys(attributes).find((key) => key.endsWith(":id"));
      const found = related.find(({ id }) => id === attributes[idName ?? ""]);
      if (found?.type !== "worksheet") return [];
      const { name = "", sheetId = "" } = attributes;
      return [{ name, sheetId, number: index + 1, part: found.target }];
    },
  );
  const partOf = (type: string) => related.find((one) => one.type === type)?.target ?? null;
  return { part, sheets, related: partOf };
}

/** The colours of the workbook's theme; none where it has no theme that can be read. */
export function themeOf(parts: PartSet, { related }: WorkbookParts): string[] {
  const part = related("theme");
  return part !== null && parts.has(part) ? readTheme(part, parts.text(part)) : [];
}
