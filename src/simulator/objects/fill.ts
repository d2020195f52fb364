import { type CellRange } from "../../sheet/range";
import type { Book } from "../book";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { Fill, SheetModel } from "../sheet-model";
import { readLines } from "./grid";

/** No Fill as the API shows it: white, with the pattern None. */
const noFill: Fill = { pattern: "None", color: "#FFFFFF", patternColor: "#000000" };

export function fillObject(book: Book, sheet: SheetModel, area: CellRange): HostObject {
  const change = (part: Partial<Fill>): void => {
    book.refuseFormatting(sheet);
    forEachCell(area, (row, column) => {
      const fill = { ...noFill, ...sheet.cell(row, column).fill, ...part };
      if (fill.pattern === "None" && part.pattern === undefined) fill.pattern = "Solid";
      setFill(sheet, row, column, fill.pattern === "None" ? null : fill);
    });
    book.formatChanged();
  };
  const read = (part: keyof Fill) => () => {
    const fills = fillsWithin(sheet, area);
    return fills.every((fill) => fill[part] === fills[0]![part]) ? fills[0]![part] : null;
  };
  return {
    kind: "RangeFill",
    read: { Color: read("color"), Pattern: read("pattern"), PatternColor: read("patternColor") },
    write: {
      Color: (color: string) => change({ color: hex(color) }),
      PatternColor: (color: string) => change({ patternColor: hex(color) }),
      Pattern: (pattern: string) => change({ pattern }),
    },
    calls: {
      Clear: () => {
        book.refuseFormatting(sheet);
        forEachCell(area, (row, column) => setFill(sheet, row, column, null));
        book.formatChanged();
      },
    },
  };
}

/** What getCellProperties answers: the parts of each cell's format that were asked for. */
export function cellProperties(sheet: SheetModel, area: CellRange, asked: AskedProperties) {
  const { fill, protection, ...rest } = asked.format ?? {};
  const other = Object.keys(rest)[0];
  if (other)
    throw new HostError("ApiNotFound", `The simulated Excel has no CellProperties.${other}.`);
  return readLines(area.top, area.bottom, (row) =>
    readLines(area.left, area.right, (column) => {
      const cell = sheet.cell(row, column);
      const format: Record<string, unknown> = {};
      if (fill) format.fill = only(fill, cell.fill ?? noFill);
      if (protection) format.protection = { locked: cell.locked, formulaHidden: false };
      return { format };
    }),
  );
}

type Asked = Readonly<Record<string, boolean>>;

export interface AskedProperties {
  readonly format?: { readonly fill?: Asked; readonly protection?: boolean };
}

function only(asked: Asked, all: object): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => asked[name]));
}

/** Fills one cell, and with it the whole of the merged area it stands in. */
export function setFill(sheet: SheetModel, row: number, column: number, fill: Fill | null): void {
  const merge = sheet.mergeAt(row, column);
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  for (const r of readLines(area.top, area.bottom, Number)) {
    for (const c of readLines(area.left, area.right, Number)) sheet.edit(r, c).fill = fill;
  }
}

function forEachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (const row of readLines(area.top, area.bottom, Number)) {
    for (const column of readLines(area.left, area.right, Number)) visit(row, column);
  }
}

function fillsWithin(sheet: SheetModel, area: CellRange): Fill[] {
  const fills: Fill[] = [];
  forEachCell(area, (row, column) => fills.push(sheet.cell(row, column).fill ?? noFill));
  return fills;
}

function hex(color: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(color)) {
    throw new HostError("InvalidArgument", `"${color}" is no colour like #FFC7CF.`);
  }
  return color.toUpperCase();
}
