import { linesOf, type Area } from "../../sheet/range";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject, Place } from "../wire/host-object";
import type { Fill, SheetModel } from "../book/sheet-model";
import { hexColor } from "./arguments";
import { editFormats } from "./grid";

/** No Fill as the API shows it: white, with the pattern None. */
const noFill: Fill = { pattern: "None", color: "#FFFFFF", patternColor: "#000000" };

export function fillObject(book: Book, { sheet, here }: Place): HostObject {
  const change = (part: Partial<Fill>): void => {
    book.refuseFormatting(sheet);
    editFormats(sheet, here(), (cell) => {
      const fill = { ...noFill, ...cell.fill, ...part };
      if (fill.pattern === "None" && part.pattern === undefined) fill.pattern = "Solid";
      cell.fill = fill.pattern === "None" ? null : fill;
    });
    book.formatChanged();
  };
  const read = (part: keyof Fill) => () =>
    sheet.common(here(), ({ fill }) => (fill ?? noFill)[part]);
  return {
    kind: "RangeFill",
    read: { Color: read("color"), Pattern: read("pattern"), PatternColor: read("patternColor") },
    write: {
      Color: (color: unknown) => change({ color: hexColor(color) }),
      PatternColor: (color: unknown) => change({ patternColor: hexColor(color) }),
      Pattern: (pattern: string) => change({ pattern }),
    },
    calls: {
      Clear: () => {
        book.refuseFormatting(sheet);
        setFill(sheet, here(), null);
        book.formatChanged();
      },
    },
  };
}

/** What getCellProperties answers: the parts of each cell's format that were asked for. */
export function cellProperties(sheet: SheetModel, area: Area, asked: AskedProperties) {
  const { fill, protection, ...rest } = asked.format ?? {};
  const other = Object.keys(rest)[0];
  if (other)
    throw new HostError("ApiNotFound", `The simulated Excel has no CellProperties.${other}.`);
  return linesOf(area.top, area.bottom).map((row) =>
    linesOf(area.left, area.right).map((column) => {
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

/** Fills cells, and with them the whole of the merged areas they stand in. */
export function setFill(sheet: SheetModel, area: Area, fill: Fill | null): void {
  editFormats(sheet, area, (cell) => {
    cell.fill = fill;
  });
}
