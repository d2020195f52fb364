import type { Book } from "../book/book";
import { editFormats } from "../book/edit-formats";
import { stylePart, withPart, type StylePart } from "../book/style";
import type { HostObject, Place } from "../wire/host-object";

/** One part of the style as a member that is read and set; `take` refuses what Excel refuses. */
interface StyleMember {
  readonly part: StylePart;
  readonly take: (value: unknown) => unknown;
}

/** The tables of the members of an object that are parts of the style; mixed values read as null. */
export function styleMembers(
  book: Book,
  { sheet, here }: Place,
  members: Readonly<Record<string, StyleMember>>,
): Required<Pick<HostObject, "read" | "write">> {
  const set = ({ part, take }: StyleMember, value: unknown): void => {
    book.refuseFormatting(sheet);
    const taken = take(value);
    editFormats(sheet, here(), (cell) => {
      cell.style = withPart(cell.style, part, taken);
    });
    book.formatChanged();
  };
  const tables = Object.entries(members).map(([name, member]) => ({
    read: [name, () => sheet.common(here(), ({ style }) => stylePart(style, member.part))] as const,
    write: [name, (value: unknown) => set(member, value)] as const,
  }));
  return {
    read: Object.fromEntries(tables.map(({ read }) => read)),
    write: Object.fromEntries(tables.map(({ write }) => write)),
  };
}
