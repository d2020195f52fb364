import { fromA1 } from "../sheet/address";
import { cellArea } from "../sheet/range";
import { fromAddress, linesNamed, toAddress } from "./book/areas";
import type { Author, Book } from "./book/book";
import { enter } from "./book/cell-input";
import { setFill } from "./book/edit-formats";
import { readFill } from "./book/sheet-data";
import { refusalOf, type Inputs } from "./book/refused-input";
import type { CellModel, SheetModel } from "./book/sheet-model";
import type { UserControls } from "./simulated-workbook";

/** `tell` is called after each act. */
export function userControls(book: Book, tell: () => void): UserControls {
  const typeAs = (author: Author) => (name: string, inputs: Inputs) => {
    const sheet = book.sheetNamed(name);
    const before = cellsAt(sheet, Object.keys(inputs));
    for (const { row, column, a1 } of before) {
      typeInto(sheet.edit(row, column), inputs[a1]!);
      book.contentChanged(sheet, cellArea(row, column), author);
    }
    if (author === "user") {
      const act = `type ${Object.keys(inputs).join(",")}`;
      book.userActs(act, takingBack(book, sheet, before));
    }
    tell();
  };
  const moveLines = (name: string, lines: string, direction: 1 | -1) => {
    const { axis, at, count } = linesNamed(lines);
    book.moveLines(book.sheetNamed(name), { axis, at, count: direction * count }, "user");
    book.userActs(`${direction > 0 ? "insert" : "remove"} ${lines}`);
    tell();
  };
  return {
    type: (name, a1, input) => typeAs("user")(name, { [a1]: input }),
    typeAll: typeAs("user"),
    colleagueTypes: (name, a1, input) => typeAs("colleague")(name, { [a1]: input }),
    refuses: (name, inputs) => refusalOf(book, book.sheetNamed(name), inputs),
    undo: () => {
      const takeBack = book.undoStack.at(-1)?.takeBack;
      if (!takeBack) return false;
      book.undoStack.pop();
      takeBack();
      tell();
      return true;
    },
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
    undoStack: () => book.undoStack.map(({ name }) => name),
    selection: () => ({ sheet: book.active.name, a1: toAddress(book.activeCell) }),
    select: (name, a1) => {
      book.select(book.sheetNamed(name), fromAddress(a1));
      tell();
    },
    onChange: (listener) => book.onChange(listener),
  };
}

interface CellBefore {
  readonly a1: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<CellModel>;
}

function cellsAt(sheet: SheetModel, addresses: readonly string[]): CellBefore[] {
  return addresses.map((a1) => {
    const { row, column } = fromA1(a1);
    return { a1, row, column, cell: { ...sheet.cell(row, column) } };
  });
}

/** Gives the cells back what they held, unless lines have moved since, and so the cells. */
function takingBack(book: Book, sheet: SheetModel, before: readonly CellBefore[]): () => void {
  const moves = sheet.moves.length;
  return () => {
    if (sheet.moves.length !== moves) return;
    for (const { row, column, cell } of before) {
      const { value, formula, numberFormat } = cell;
      Object.assign(sheet.edit(row, column), { value, formula, numberFormat });
      book.contentChanged(sheet, cellArea(row, column), "user");
    }
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
