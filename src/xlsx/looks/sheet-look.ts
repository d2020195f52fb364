import { LAST_COLUMN, LAST_ROW, readA1 } from "../../sheet/address";
import { linesOf } from "../../sheet/range";
import { locateXml } from "../text/located-xml";
import { isTrue, type Attributes } from "../text/xml";
import type { SheetLook, StyledCell } from "./looks";

interface Part {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  /** Of a digit of the workbook's first font, by which widths are counted; in pixels. */
  readonly digit: number;
}

const POINTS_PER_PIXEL = 0.75;
/** Columns behind the last cell that are told of. */
const SPARE_COLUMNS = 16;
/** What a cell has beside its digits. */
const PADDING = 5;
const USUAL_DIGITS = 8;
const USUAL_HEIGHT = 13.5;
/** Excel's own limits, in points and in digits. */
const HIGHEST = 409.5;
const WIDEST = 255;

/** How the sheet in a worksheet part looks. Throws UnreadableFileError where the part is damaged. */
export function sheetLook({ name, part, text, digit }: Part): SheetLook {
  const cells: StyledCell[] = [];
  const spans: Attributes[] = [];
  const rowHeights: Record<number, number> = {};
  let format: Attributes = {};
  let view: Attributes = {};
  let pane: Attributes = {};
  let row = -1;
  let column = -1;
  locateXml(part, text, {
    open: ({ name, attributes }) => {
      if (name === "c") {
        const at = readA1(attributes.r ?? "") ?? { row, column: column + 1 };
        column = at.column;
        if (column <= LAST_COLUMN && at.row <= LAST_ROW) {
          cells.push({ row: at.row, column, style: Number(attributes.s ?? 0) });
        }
      } else if (name === "row") {
        const number = Number(attributes.r);
        row = number > 0 && number <= LAST_ROW + 1 ? Math.trunc(number) - 1 : row + 1;
        column = -1;
        const height = Number(attributes.ht);
        if (height > 0) rowHeights[row] = Math.min(height, HIGHEST);
      } else if (name === "col") spans.push(attributes);
      else if (name === "sheetFormatPr") format = attributes;
      else if (name === "sheetView") view = attributes;
      else if (name === "pane") pane = attributes;
    },
    close: () => false,
  });
  const isFrozen = /^frozen/.test(pane.state ?? "");
  const last = cells.reduce((most, cell) => Math.max(most, cell.column), 0) + SPARE_COLUMNS;
  return {
    name,
    cells,
    columnWidths: widths(spans, { usual: usualWidth(format, digit), digit, last }),
    hiddenColumns: spans.flatMap((span) =>
      isTrue(span.hidden)
        ? linesOf(Math.max(Number(span.min) - 1, 0), Math.min(Number(span.max) - 1, last))
        : [],
    ),
    rowHeights,
    usualHeight: Math.min(Number(format.defaultRowHeight) || USUAL_HEIGHT, HIGHEST),
    frozenRows: isFrozen ? splitAt(pane.ySplit) : 0,
    frozenColumns: isFrozen ? splitAt(pane.xSplit) : 0,
    gridlines: view.showGridLines === undefined || isTrue(view.showGridLines),
  };
}

function splitAt(split: string | undefined): number {
  return Math.max(0, Math.trunc(Number(split ?? 0))) || 0;
}

/** In pixels; without a width of its own Excel takes the next multiple of eight. */
function usualWidth({ defaultColWidth, baseColWidth }: Attributes, digit: number): number {
  if (Number(defaultColWidth) > 0) return Number(defaultColWidth) * digit;
  const digits = Number(baseColWidth ?? USUAL_DIGITS);
  return Math.ceil((digits * digit + PADDING) / 8) * 8;
}

function widths(
  spans: readonly Attributes[],
  { usual, digit, last }: { readonly usual: number; readonly digit: number; readonly last: number },
): Record<number, number> {
  const end = Math.min(last, LAST_COLUMN);
  const pixels = Array<number>(end + 1).fill(usual);
  for (const { min, max, width } of spans) {
    if (!(Number(width) > 0)) continue;
    const first = Math.max(Number(min) - 1, 0);
    pixels.fill(Math.min(Number(width), WIDEST) * digit, first, Math.min(Number(max), end + 1));
  }
  return Object.fromEntries(
    pixels.map((width, index) => [index, Math.round(width) * POINTS_PER_PIXEL]),
  );
}
