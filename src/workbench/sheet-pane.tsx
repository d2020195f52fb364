import { useMemo } from "react";
import type { Messages } from "../locale";
import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import { rangeFromA1 } from "../sheet/range";
import type { InputRefusal } from "../simulator";
import { Alert } from "./alert";
import { editText } from "./edit-text";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { chosen, type Place } from "./selection";
import { SheetTabs } from "./sheet-tabs";
import { cellOf, viewSheet } from "./sheet-view";
import { useBook } from "./use-book";
import { useEditing } from "./use-editing";
import { useResizing } from "./use-resizing";
import type { OpenWorkbook } from "./use-workbook";

interface SheetPaneProps {
  readonly open: OpenWorkbook;
  readonly words: Messages["workbench"];
  /** F6: on to the pane, since Tab goes to the next cell. */
  readonly onLeave: () => void;
}

/** The left side: formula bar, grid and sheet tabs of the open workbook. */
export function SheetPane({ open, words, onLeave }: SheetPaneProps) {
  const { workbook } = open;
  const { snapshot, selection, select, type, undo } = useBook(workbook);
  const { at } = selection;
  const { sizes, resizing } = useResizing(at.sheet);
  const names = snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
  const view = useMemo(
    () =>
      viewSheet(
        snapshot.sheets.find(({ name }) => name === at.sheet)!,
        sizes,
      ),
    [snapshot, at.sheet, sizes],
  );
  const original = editText(cellOf(view, at.row, at.column));
  const area = chosen(view, selection);
  const editing = useEditing(workbook, { at, area, original, cells: view.cells }, type);
  const onSelect = (from: Place, to: Place = from) => {
    const wanted = { at: { ...from, sheet: at.sheet }, to };
    select(wanted, chosen(view, wanted));
  };
  const onGo = (name: string) => {
    const found = areaNamed(name);
    if (found) onSelect(...found);
    return found !== null;
  };
  const onSheet = (sheet: string) => {
    const first = { sheet, row: 0, column: 0 };
    select({ at: first, to: first }, { top: 0, left: 0, bottom: 0, right: 0 });
  };
  return (
    <section className="sheet-pane" aria-label={words.grid}>
      <FormulaBar words={words} selected={at} original={original} editing={editing} onGo={onGo} />
      {editing.refused && <Alert>{refusalText(editing.refused, words)}</Alert>}
      <Grid
        label={at.sheet}
        view={view}
        selection={selection}
        original={original}
        editing={editing}
        resizing={resizing}
        onSelect={onSelect}
        onUndo={undo}
        onLeave={onLeave}
      />
      <SheetTabs words={words} names={names} active={at.sheet} onSelect={onSheet} />
    </section>
  );
}

/** Both ends of "D20" or "d20:H22"; null for anything else, and for cells that no sheet has. */
function areaNamed(name: string): [Place, Place] | null {
  if (!/^[a-z]{1,3}[1-9]\d*(:[a-z]{1,3}[1-9]\d*)?$/i.test(name)) return null;
  const { top, left, bottom, right } = rangeFromA1("", name.toUpperCase());
  if (bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
}

function refusalText(refused: InputRefusal, words: Messages["workbench"]): string {
  const { a1, input } = refused;
  return refused.why === "protected"
    ? words.lockedCell(a1)
    : words.guardedCell(a1, input, refused.message);
}
