import { useMemo } from "react";
import type { Messages } from "../locale";
import type { CellAddress } from "../sheet/address";
import { editText } from "./edit-text";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { SheetTabs } from "./sheet-tabs";
import { cellOf, viewSheet } from "./sheet-view";
import { useBook } from "./use-book";
import { useEditing } from "./use-editing";
import type { OpenWorkbook } from "./use-workbook";

/** The left side: formula bar, grid and sheet tabs of the open workbook. */
export function SheetPane({ open, words }: { open: OpenWorkbook; words: Messages["workbench"] }) {
  const { workbook } = open;
  const { snapshot, selected, select, type } = useBook(workbook);
  const names = snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
  const view = useMemo(
    () => viewSheet(snapshot.sheets.find(({ name }) => name === selected.sheet)!),
    [snapshot, selected.sheet],
  );
  const original = editText(cellOf(view, selected.row, selected.column));
  const editing = useEditing(workbook, { at: selected, original }, type);
  const selectSheet = (sheet: string) => select(topLeft(sheet));
  return (
    <section className="sheet-pane" aria-label={words.grid}>
      <FormulaBar words={words} selected={selected} original={original} editing={editing} />
      <Grid
        label={selected.sheet}
        view={view}
        selected={selected}
        original={original}
        editing={editing}
        onSelect={select}
      />
      <SheetTabs
        label={words.sheets}
        names={names}
        active={selected.sheet}
        onSelect={selectSheet}
      />
    </section>
  );
}

function topLeft(sheet: string): CellAddress {
  return { sheet, row: 0, column: 0 };
}
