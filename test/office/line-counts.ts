import { fromA1 } from "../../src/sheet/address";
import { contains, rangeFromA1 } from "../../src/sheet/range";
import type { SimulatedSheetData } from "../../src/simulator";
import { writeWorkbook } from "../../src/workbench/write-workbook";
import { convert, run } from "./programs";

/** A text of a sheet, the room of its cell or merged area, and its size; all in points, endless where the row grows. */
export interface Placed {
  readonly a1: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly style: NonNullable<SimulatedSheetData["cells"][string]["style"]>;
}

/** The wrapped texts of a sheet. */
export function wrappedTexts(sheet: SimulatedSheetData): Placed[] {
  const { name, cells, merges = [], columnWidths = {}, rowHeights = {} } = sheet;
  const areas = merges.map((text) => rangeFromA1(name, text));
  return Object.entries(cells).flatMap(([a1, { value, style }]) => {
    if (typeof value !== "string" || value === "" || !style?.wrap) return [];
    const { row, column } = fromA1(a1);
    const one = { top: row, left: column, bottom: row, right: column };
    const area = areas.find((each) => contains(each, { sheet: name, row, column })) ?? one;
    const width = total(columnWidths, area.left, area.right);
    const grows = area.top === area.bottom && rowHeights[row] === undefined;
    const height = grows ? Infinity : total(rowHeights, area.top, area.bottom);
    return [{ a1, text: value, width, height, style }];
  });
}

/** Points of a row that holds one line. */
const lowestRow = 14.25;

function total(sizes: Record<number, number>, first: number, last: number): number {
  let sum = 0;
  for (let line = first; line <= last; line += 1) sum += sizes[line] ?? lowestRow;
  return sum;
}

/**
 * The lines that LibreOffice breaks each text into in its width, a twentieth of it left for margins: each
 * text is printed alone, and its lines are counted.
 */
export async function countLines(texts: readonly Placed[]): Promise<number[]> {
  const sheets = texts.map(({ text, width, style }, index) => ({
    name: `第${index + 1}处`,
    cells: { A1: { value: text, style } },
    columnWidths: { 0: width * 0.95 },
    rowHeights: { 0: 400 },
    page,
  }));
  const { made } = convert({ made: await writeWorkbook({ sheets }) }, "pdf");
  const pages = run("pdftotext", ["-raw", made!, "-"]).split("\f").slice(0, -1);
  if (pages.length !== texts.length) {
    throw new Error(`${texts.length} texts were printed on ${pages.length} pages.`);
  }
  return pages.map((page) => page.split("\n").filter((line) => line.trim() !== "").length);
}

const page: NonNullable<SimulatedSheetData["page"]> = {
  orientation: "Portrait",
  paper: "A4",
  fitToWidth: null,
  fitToHeight: null,
  centerHorizontally: false,
  margins: { top: 9, bottom: 9, left: 9, right: 9 },
  titleRows: null,
  area: null,
};
