import type { ChangeEvent } from "../book/book";

/** What Office.js calls a rich API message that is an event, and the event of changed cells. */
const eventCategory = 65_536;
const dataChanged = 10;

/** The message by which Excel tells of changed cells; from ExcelApi 1.14 on, also what triggered them. */
export function eventMessage(events: readonly ChangeEvent[], tellsTrigger: boolean): string {
  return JSON.stringify({
    type: 3,
    message: {
      entries: events.map(({ sheet, address, changeType, by }) => ({
        messageCategory: eventCategory,
        messageType: dataChanged,
        targetId: "Workbook",
        message: JSON.stringify({
          worksheetId: sheet.id,
          address,
          changeType,
          source: by === "colleague" ? "Remote" : "Local",
          ...(tellsTrigger ? { triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown" } : {}),
        }),
      })),
    },
  });
}
