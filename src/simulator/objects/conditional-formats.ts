import { touches } from "../../sheet/range";
import { remains } from "../book/areas";
import type { Book } from "../book/book";
import type { HostObject, Place } from "../wire/host-object";

export function conditionalFormatsObject(book: Book, { sheet, here }: Place): HostObject {
  const there = () => sheet.conditionalFormats.filter((area) => touches(area, here()));
  return {
    kind: "ConditionalFormatCollection",
    calls: {
      GetCount: () => there().length,
      ClearAll: () => {
        book.refuseFormatting(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((area) =>
          touches(area, here()) ? remains(area, here()) : [area],
        );
        book.formatChanged();
      },
    },
  };
}
