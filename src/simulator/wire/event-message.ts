import type { ChangeEvent, SelectionEvent } from "../book/book";

/** What Office.js calls a rich API message that is an event, and the events of cells and selection. */
const EVENT_CATEGORY = 65_536;
const DATA_CHANGED = 10;
const SELECTION_CHANGED = 14;

/**
 * The message by which Excel tells of changed cells; from ExcelApi 1.14 on, also what triggered them.
 * \`untold\` is what stands there where it does not tell: null, or nothing.
 */
export function changeMessage(
  events: readonly ChangeEvent[],
  tellsTrigger: boolean,
  untold: null | undefined,
): string {
  const told = events.map(({ sheet, address, changeType, by }) => ({
    worksheetId: sheet.id,
    address,
    changeType,
    source: by === "colleague" ? "Remote" : "Local",
    triggerSource: tellsTrigger ? triggerOf(by) : untold,
  }));
  return eventMessage(DATA_CHANGED, told);
}

/** The message by which Excel tells what is selected. */
export function selectionMessage(events: readonly SelectionEvent[]): string {
  const told = events.map(({ sheet, address }) => ({ worksheetId: sheet.id, address }));
  return eventMessage(SELECTION_CHANGED, told);
}

function eventMessage(messageType: number, told: readonly object[]): string {
  return JSON.stringify({
    type: 3,
    message: {
      entries: told.map((event) => ({
        messageCategory: EVENT_CATEGORY,
        messageType,
        targetId: "Workbook",
        message: JSON.stringify(event),
      })),
    },
  });
}

function triggerOf(by: ChangeEvent["by"]): string {
  return by === "addin" ? "ThisLocalAddin" : "Unknown";
}
