import type { Area } from "../../sheet/range";
import { isWholeRows } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import { blankPage, type Page } from "../book/page";
import type { SheetModel } from "../book/sheet-model";
import type { HostObject } from "../wire/host-object";
import { countUpTo, numberIn, oneOf, truth } from "./arguments";
import { readPlace } from "./place";

const MOST_PAGES = 32_767;
const marginOf = numberIn(0, 3000);
const orientationOf = oneOf(["Portrait", "Landscape"], "PageLayout.Orientation");
const paperOf = oneOf(["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"], "PageLayout.PaperSize");

type Members = Required<Pick<HostObject, "read" | "write">>;
type Change = (part: Partial<Page>) => void;

export function pageLayoutObject(book: Book, sheet: SheetModel): HostObject {
  const page = (): Page => sheet.page ?? blankPage();
  const change = (part: Partial<Page>): void => {
    book.refuseWhereReadOnly();
    if (book.differences.has("pageSetupFails")) {
      throw new HostError("GeneralException", "There is no printer.");
    }
    sheet.page = { ...page(), ...part };
    book.formatChanged();
  };
  const margins = marginMembers(page, change);
  return {
    kind: "PageLayout",
    read: {
      Orientation: () => page().orientation,
      PaperSize: () => page().paper,
      CenterHorizontally: () => page().centerHorizontally,
      Zoom: () => showZoom(page()),
      ...margins.read,
    },
    write: {
      Orientation: (orientation: unknown) => change({ orientation: orientationOf(orientation) }),
      PaperSize: (paper: unknown) => change({ paper: paperOf(paper) }),
      CenterHorizontally: (value: unknown) => change({ centerHorizontally: truth(value) }),
      Zoom: (zoom: object | null) =>
        change(book.differences.has("zoomIgnored") ? {} : readZoom({ ...zoom })),
      ...margins.write,
    },
    calls: {
      SetPrintArea: (named: unknown) => change({ area: areaOf(book, sheet, named) }),
      SetPrintTitleRows: (named: unknown) =>
        change({ titleRows: wholeRows(areaOf(book, sheet, named)) }),
    },
  };
}

function marginMembers(page: () => Page, change: Change): Members {
  const sides = Object.entries({
    Top: "top",
    Bottom: "bottom",
    Left: "left",
    Right: "right",
  } as const);
  const set = (side: keyof Page["margins"], size: unknown) =>
    change({ margins: { ...page().margins, [side]: marginOf(size) } });
  return {
    read: Object.fromEntries(
      sides.map(([name, side]) => [`${name}Margin`, () => page().margins[side]]),
    ),
    write: Object.fromEntries(
      sides.map(([name, side]) => [`${name}Margin`, (size: unknown) => set(side, size)]),
    ),
  };
}

function areaOf(book: Book, sheet: SheetModel, named: unknown): Area {
  const place = readPlace(book, sheet, named);
  if (place.sheet === sheet) return place.here();
  throw new HostError("InvalidArgument", "A sheet prints no part of another one.");
}

function wholeRows(area: Area): Area {
  if (isWholeRows(area)) return area;
  throw new HostError("InvalidArgument", "Whole rows are repeated on every page.");
}

function showZoom({ fitToWidth, fitToHeight }: Page): object {
  if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
  return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
}

/** Excel's own recorder writes 0 for as many pages as it takes, and a scale of null beside it. */
function readZoom({
  scale,
  horizontalFitToPages,
  verticalFitToPages,
}: Readonly<Record<string, unknown>>): Partial<Page> {
  if (scale != null) {
    throw new HostError("ApiNotFound", "The simulated Excel has no PageLayout.Zoom.scale.");
  }
  return { fitToWidth: pagesOf(horizontalFitToPages), fitToHeight: pagesOf(verticalFitToPages) };
}

function pagesOf(count: unknown): number | null {
  return count == null || count === 0 ? null : countUpTo(MOST_PAGES)(count);
}
