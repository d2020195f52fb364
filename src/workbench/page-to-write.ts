import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { SimulatedSheetData } from "../simulator";

type Page = NonNullable<SimulatedSheetData["page"]>;
type PageSetup = NonNullable<WriteSheet["pageSetup"]>;

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
const POINTS_PER_INCH = 72;

/** How a sheet is printed, as the file's writer takes it; its area and titles are `printNames`. */
export function pageToWrite(page: Page): PageSetup {
  const { paper, orientation, fitToWidth, fitToHeight, centerHorizontally, margins } = page;
  return {
    paperSize: paper.toLowerCase() as PageSetup["paperSize"],
    orientation: ORIENTATIONS[orientation],
    fitToPage: fitToWidth !== null || fitToHeight !== null,
    fitToWidth: fitToWidth ?? 0,
    fitToHeight: fitToHeight ?? 0,
    horizontalCentered: centerHorizontally,
    margins: {
      top: margins.top / POINTS_PER_INCH,
      bottom: margins.bottom / POINTS_PER_INCH,
      left: margins.left / POINTS_PER_INCH,
      right: margins.right / POINTS_PER_INCH,
    },
  };
}

/**
 * A sheet's print area and titles as the names under which the file keeps them. The writer would make
 * them itself, but without the quotes that a sheet called 2026年自评表 needs.
 */
export function printNames({ name, page }: SimulatedSheetData) {
  const names: NonNullable<WriteOptions["namedRanges"]> = [];
  const add = (reserved: string, range: string) =>
    names.push({ name: `_xlnm.${reserved}`, range: `${quoted(name)}!${range}`, scope: name });
  if (page?.area) add("Print_Area", page.area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
  if (page?.titleRows) add("Print_Titles", page.titleRows);
  return names;
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
