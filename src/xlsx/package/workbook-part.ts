import type { SheetSnapshot } from "../../sheet/snapshot";
import { isTrue, parseXml, type Attributes } from "../text/xml";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** Name of the root element: "workbook", unless the package is no workbook. */
  readonly root: string;
  readonly sheets: readonly SheetEntry[];
  /** Whether serial numbers count days from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export function readWorkbookPart(part: string, bytes: Uint8Array): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let root = "";
  let date1904 = false;
  parseXml(part, bytes, {
    open: (name, attributes) => {
      root ||= name;
      if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
      else if (name === "sheet") sheets.push(sheetEntry(attributes));
    },
  });
  return { root, sheets, date1904 };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const { name = "", state } = attributes;
  const idName = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return {
    name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: (idName && attributes[idName]) || "",
  };
}
