import type { Book } from "../book/book";
import type { HostObject, Place } from "../wire/host-object";
import { lookPart, withPart, type LookPart } from "../book/style";
import { editFormats } from "./grid";

/** One part of the look as a member that is read and set; `take` refuses what Excel refuses. */
export interface LookMember {
  readonly part: LookPart;
  readonly take: (value: unknown) => unknown;
}

/** The tables of the members of an object that are parts of the look; mixed values read as null. */
export function lookMembers(
  book: Book,
  { sheet, here }: Place,
  members: Readonly<Record<string, LookMember>>,
): Required<Pick<HostObject, "read" | "write">> {
  const set = ({ part, take }: LookMember, value: unknown): void => {
    book.refuseFormatting(sheet);
    const taken = take(value);
    editFormats(sheet, here(), (cell) => {
      cell.look = withPart(cell.look, part, taken);
    });
    book.formatChanged();
  };
  const tables = Object.entries(members).map(([name, member]) => ({
    read: [name, () => sheet.common(here(), ({ look }) => lookPart(look, member.part))] as const,
    write: [name, (value: unknown) => set(member, value)] as const,
  }));
  return {
    read: Object.fromEntries(tables.map(({ read }) => read)),
    write: Object.fromEntries(tables.map(({ write }) => write)),
  };
}
