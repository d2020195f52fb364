import { Book } from "./book/book";
import type { Kept, SavedWorkbook, SimulatedSheetData } from "./book/saved-workbook";
import { readSheet, saveSheet } from "./book/sheet-data";
import type { Differences } from "./differences";
import { Host } from "./host";
import { excelControls, wireControls } from "./host-controls";
import type { SimulatedWorkbook } from "./simulated-workbook";
import { takeSnapshot } from "./take-snapshot";
import { userControls } from "./user-controls";

/** How long a slow answer takes: longer than anything that does not wait for it. */
const SLOW_MS = 1;

/**
 * A workbook open in a simulated Excel, one that is kind unless told; `kept` is what it was saved with.
 */
export function createWorkbook(
  sheets: SimulatedSheetData[],
  kept: Partial<Kept> = {},
  differences?: Differences,
): SimulatedWorkbook {
  const readable = differences?.has("renewedIds") ? sheets.map(renewed) : sheets;
  const book = new Book(readable.map(readSheet), differences);
  for (const [key, value] of Object.entries(kept.settings ?? {})) book.settings.set(key, value);
  for (const xml of kept.xmlParts ?? []) book.addXmlPart(xml);
  const host = new Host(book);
  if (book.differences.has("slowBatches")) host.latency = SLOW_MS;
  // The wire's controls take the others in: they count on, which a copy would not.
  return Object.assign(
    wireControls(host),
    excelControls(book),
    userControls(book, () => host.tell()),
    { snapshot: () => takeSnapshot(book, host.roundTrips), save: () => saveBook(book) },
  );
}

/** The sheet under another id than that it was saved with. */
function renewed({ id, ...sheet }: SimulatedSheetData): SimulatedSheetData {
  return id === undefined ? sheet : { ...sheet, id: `{anew-${id.replace(/[{}]/g, "")}}` };
}

function saveBook(book: Book): SavedWorkbook {
  book.settle();
  return {
    sheets: book.sheets.map(saveSheet),
    settings: JSON.parse(JSON.stringify(Object.fromEntries(book.settings))),
    xmlParts: [...book.xmlParts.values()],
  };
}
