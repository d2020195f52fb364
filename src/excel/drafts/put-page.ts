import type { Draft } from "../../sheet/draft";
import { rangeToA1 } from "../../sheet/range";

const MARGIN_POINTS = 28;

/** A4 portrait, centred, one page wide and as many high as it takes. */
export function putPage({ pageLayout }: Excel.Worksheet, { area, printTitles }: Draft): void {
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGIN_POINTS;
  pageLayout.bottomMargin = MARGIN_POINTS;
  pageLayout.leftMargin = MARGIN_POINTS;
  pageLayout.rightMargin = MARGIN_POINTS;
  pageLayout.setPrintArea(rangeToA1(area));
  pageLayout.setPrintTitleRows(`$${printTitles.top + 1}:$${printTitles.bottom + 1}`);
}
