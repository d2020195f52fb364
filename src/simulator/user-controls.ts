import { fromA1 } from "../sheet/address";
import { cellArea } from "../sheet/range";
import { fromAddress, linesNamed, toAddress } from "./book/areas";
import type { Author, Book } from "./book/book";
import { enter } from "./book/cell-input";
import { setFill } from "./book/edit-formats";
import { readFill } from "./book/sheet-data";
import type { CellModel } from "./book/sheet-model";
import type { UserControls } from "./simulated-workbook";

/** `tell` is called after each act. */
export function userControls(book: Book, tell: () => void): UserControls {
  const typeAs = (author: Author) => (name: string, a1: string, input: string) => {
    const { row, column } = fromA1(a1);
    const sheet = book.sheetNamed(name);
    typeInto(sheet.edit(row, column), input);
    book.contentChanged(sheet, cellArea(row, column), author);
    if (author === "user") book.userActs(`type ${a1}`);
    tell();
  };
  const moveLines = (name: string, lines: string, direction: 1 | -1) => {
    const { axis, at, count } = linesNamed(lines);
    book.moveLines(book.sheetNamed(name), { axis, at, count: direction * count }, "user");
    book.userActs(`${direction > 0 ? "insert" : "remove"} ${lines}`);
    tell();
  };
  return {
    type: typeAs("user"),
    colleagueTypes: typeAs("colleague"),
    fill: (name, a1, fill) => {
      setFill(book.sheetNamed(name), fromAddress(a1), readFill(fill));
      book.formatChanged("user");
      book.userActs(`fill ${a1}`);
      tell();
    },
    insert: (name, lines) => moveLines(name, lines, 1),
    remove: (name, lines) => moveLines(name, lines, -1),
    rename: (name, to) => {
      book.rename(book.sheetNamed(name), to);
      tell();
    },
    undoStack: () => [...book.undoStack],
    selection: () => ({ sheet: book.active.name, a1: toAddress(book.activeCell) }),
    select: (name, a1) => {
      book.select(book.sheetNamed(name), fromAddress(a1));
      tell();
    },
    onChange: (listener) => book.onChange(listener),
  };
}

/** What is no formula although it begins like one stays as it was typed. */
function typeInto(cell: CellModel, input: string): void {
  try {
    enter(cell, input);
  } catch {
    enter(cell, `'${input}`);
  }
}
