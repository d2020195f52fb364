import type { WorkbookRecord } from "../../../record/record";
import type { CellAddress } from "../../../sheet/address";
import { cellArea } from "../../../sheet/range";
import { areaAfter } from "../../../sheet/row-change";
import type { RowMove } from "./row-move";

/** What is recorded of cells at their places after a row came or went; a new row takes over the marks that it looks like. */
export function movedRecord(record: WorkbookRecord, move: RowMove): WorkbookRecord {
  const placed = (at: CellAddress): CellAddress[] => {
    const after = at.sheet === move.sheet ? areaAfter(move, cellArea(at.row, at.column)) : null;
    if (at.sheet !== move.sheet) return [at];
    return after ? [{ ...at, row: after.top }] : [];
  };
  const moved = <T extends { readonly at: CellAddress }>(all: readonly T[]) =>
    all.flatMap((one) => placed(one.at).map((at) => ({ ...one, at })));
  const source = move.like === "above" ? move.row - 1 : move.row;
  const isCopied = ({ at }: { readonly at: CellAddress }) =>
    move.kind === "insert" && at.sheet === move.sheet && at.row === source;
  const copies = record.marks
    .filter(isCopied)
    .map((mark) => ({ ...mark, at: { ...mark.at, row: move.row } }));
  return {
    ...record,
    marks: [...moved(record.marks), ...copies],
    writes: moved(record.writes),
    notes: record.notes.flatMap(placed),
  };
}
