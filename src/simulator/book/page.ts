import type { Area } from "../../sheet/range";
import { fromAddress, toAddress } from "./areas";
import type { SimulatedPage } from "./saved-workbook";

/** How a sheet is printed, with places that follow inserted lines. */
export interface Page extends Omit<SimulatedPage, "titleRows" | "area"> {
  /** Whole rows. */
  titleRows: Area | null;
  area: Area | null;
}

/** As in a blank workbook. Inches of 72 points. */
export function blankPage(): Page {
  return {
    orientation: "Portrait",
    paper: "Letter",
    fitToWidth: null,
    fitToHeight: null,
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
    titleRows: null,
    area: null,
  };
}

export function readPage({ titleRows, area, margins, ...page }: SimulatedPage): Page {
  return {
    ...page,
    margins: { ...margins },
    titleRows: titleRows === null ? null : fromAddress(titleRows),
    area: area === null ? null : fromAddress(area),
  };
}

export function showPage({ titleRows, area, margins, ...page }: Page): SimulatedPage {
  return {
    ...page,
    margins: { ...margins },
    titleRows: titleRows && `$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
    area: area && toAddress(area),
  };
}
