import type { Book } from "../book/book";
import { editFormats } from "../book/edit-formats";
import type { HostObject, Place } from "../wire/host-object";
import { oneOf, truth } from "./arguments";
import { bordersObject } from "./borders";
import { fillObject } from "./fill";
import { fontObject } from "./font";
import { sizeMembers } from "./sizes";
import { styleMembers } from "./style-members";

export function formatObject(book: Book, place: Place): HostObject {
  const style = styleMembers(book, place, {
    HorizontalAlignment: {
      part: "horizontal",
      take: oneOf(["General", "Left", "Center", "Right"], "HorizontalAlignment"),
    },
    VerticalAlignment: {
      part: "vertical",
      take: oneOf(["Top", "Center", "Bottom"], "VerticalAlignment"),
    },
    WrapText: { part: "wrap", take: truth },
    ShrinkToFit: { part: "shrink", take: truth },
  });
  const sizes = sizeMembers(book, place);
  return {
    kind: "RangeFormat",
    read: { ...style.read, ...sizes.read },
    write: { ...style.write, ...sizes.write },
    children: {
      Fill: () => fillObject(book, place),
      Font: () => fontObject(book, place),
      Borders: () => bordersObject(book, place),
      Protection: () => protectionObject(book, place),
    },
  };
}

function protectionObject(book: Book, { sheet, here }: Place): HostObject {
  return {
    kind: "FormatProtection",
    read: { Locked: () => sheet.common(here(), ({ locked }) => locked) },
    write: {
      Locked: (value: unknown) => {
        book.refuseFormatting(sheet);
        const locked = truth(value);
        editFormats(sheet, here(), (cell) => {
          cell.locked = locked;
        });
        book.formatChanged();
      },
    },
  };
}
