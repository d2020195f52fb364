import { Book } from "./book/book";
import type { SavedWorkbook, SimulatedSheetData } from "./book/saved-workbook";
import { readSheet, saveSheet } from "./book/sheet-data";
import type { Differences } from "./differences";
import { Host } from "./host";
import { excelControls, wireControls } from "./host-controls";
import type { SimulatedWorkbook } from "./simulated-workbook";
import { takeSnapshot } from "./take-snapshot";
import { userControls } from "./user-controls";

/**
 * A workbook open in a simulated Excel, one that is kind unless told; `settings` are those it was saved with.
 */
export function createWorkbook(
  sheets: SimulatedSheetData[],
  settings: Record<string, unknown> = {},
  differences?: Differences,
): SimulatedWorkbook {
  const book = new Book(sheets.map(readSheet), differences);
  for (const [key, value] of Object.entries(settings)) book.settings.set(key, value);
  const host = new Host(book);
  // The wire's controls take the others in: they count on, which a copy would not.
  return Object.assign(
    wireControls(host),
    excelControls(book),
    userControls(book, () => host.tell()),
    { snapshot: () => takeSnapshot(book, host.roundTrips), save: () => saveBook(book) },
  );
}

function saveBook(book: Book): SavedWorkbook {
  book.settle();
  return {
    sheets: book.sheets.map(saveSheet),
    settings: JSON.parse(JSON.stringify(Object.fromEntries(book.settings))),
  };
}
