import type { Book } from "../book/book";
import type { HostObject, Place } from "../wire/host-object";
import { hexColor, numberIn, textOf, truth } from "./arguments";
import { styleMembers } from "./style-members";

export function fontObject(book: Book, place: Place): HostObject {
  return {
    kind: "RangeFont",
    ...styleMembers(book, place, {
      Name: { part: "font", take: textOf(1, 31) },
      Size: { part: "size", take: numberIn(1, 409) },
      Bold: { part: "bold", take: truth },
      Color: { part: "color", take: hexColor },
    }),
  };
}
