import type { Draft } from "../../sheet/draft";
import { rangeToA1 } from "../../sheet/range";

const MARGIN_POINTS = 28;

/**
 * A4, centred, one page wide and as many high as it takes. Tells after the next sync whether it
 * will be fitted: Excel may take that in and not keep it (office-js#1860).
 */
export function putPage(
  { pageLayout }: Excel.Worksheet,
  { area, printTitles, landscape }: Draft,
): () => boolean {
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGIN_POINTS;
  pageLayout.bottomMargin = MARGIN_POINTS;
  pageLayout.leftMargin = MARGIN_POINTS;
  pageLayout.rightMargin = MARGIN_POINTS;
  pageLayout.setPrintArea(rangeToA1(area));
  pageLayout.setPrintTitleRows(`$${printTitles.top + 1}:$${printTitles.bottom + 1}`);
  pageLayout.load("zoom");
  return () => pageLayout.zoom?.horizontalFitToPages === 1;
}
