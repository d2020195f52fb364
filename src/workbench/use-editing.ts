import { useCallback, useState } from "react";
import { LAST_COLUMN, LAST_ROW, type CellAddress } from "../sheet/address";
import type { SimulatedWorkbook } from "../simulator";
import { blockOf } from "./clipboard-block";

/** The cell that is typed into, with what stands in the formula bar before. */
interface EditedCell {
  readonly at: CellAddress;
  readonly original: string;
}

export interface Editing {
  /** What is being typed into the cell; null when it is not open. */
  readonly typing: string | null;
  readonly start: (text: string) => void;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the cell without opening it. */
  readonly clear: () => void;
  /** Types what the clipboard holds into the cell and those beside and below it. */
  readonly paste: (text: string) => void;
}

/** The typing in one cell. While it lasts Excel is in cell-edit mode and refuses the pane's batches. */
export function useEditing(
  workbook: SimulatedWorkbook,
  { at, original }: EditedCell,
  type: (at: CellAddress, input: string) => void,
): Editing {
  const [typing, setTyping] = useState<string | null>(null);
  const start = useCallback(
    (text: string) => {
      workbook.setEditing(true);
      setTyping(text);
    },
    [workbook],
  );
  const cancel = useCallback(() => {
    workbook.setEditing(false);
    setTyping(null);
  }, [workbook]);
  const commit = useCallback(() => {
    cancel();
    if (typing !== null && typing !== original) type(at, typing);
  }, [cancel, typing, original, type, at]);
  const change = typing === null ? start : setTyping;
  const clear = () => type(at, "");
  const paste = (text: string) =>
    blockOf(text).forEach((cells, down) =>
      cells.forEach((input, across) => {
        const [row, column] = [at.row + down, at.column + across];
        if (row <= LAST_ROW && column <= LAST_COLUMN) type({ ...at, row, column }, input);
      }),
    );
  return { typing, start, change, commit, cancel, clear, paste };
}
