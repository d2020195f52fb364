import type { ChangeEvent } from "../book/book";

/** What Office.js calls a rich API message that is an event, and the event of changed cells. */
const EVENT_CATEGORY = 65_536;
const DATA_CHANGED = 10;

/**
 * The message by which Excel tells of changed cells; from ExcelApi 1.14 on, also what triggered them.
 * \`untold\` is what stands there where it does not tell: null, or nothing.
 */
export function eventMessage(
  events: readonly ChangeEvent[],
  tellsTrigger: boolean,
  untold: null | undefined,
): string {
  return JSON.stringify({
    type: 3,
    message: {
      entries: events.map(({ sheet, address, changeType, by }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: DATA_CHANGED,
        targetId: "Workbook",
        message: JSON.stringify({
          worksheetId: sheet.id,
          address,
          changeType,
          source: by === "colleague" ? "Remote" : "Local",
          triggerSource: tellsTrigger ? triggerOf(by) : untold,
        }),
      })),
    },
  });
}

function triggerOf(by: ChangeEvent["by"]): string {
  return by === "addin" ? "ThisLocalAddin" : "Unknown";
}
