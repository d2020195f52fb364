import { useCallback, useState } from "react";
import { LAST_COLUMN, LAST_ROW, toA1, type CellAddress } from "../sheet/address";
import { type Area } from "../sheet/range";
import type { InputRefusal, Inputs, SimulatedWorkbook } from "../simulator";
import { blockOf } from "./clipboard-block";
import type { CellsByRow } from "./sizes";

/** The cell that is typed into, with what stands in the formula bar before, and all that is selected. */
interface EditedCells {
  readonly at: CellAddress;
  readonly area: Area;
  readonly original: string;
  readonly cells: CellsByRow;
}

export interface Editing {
  /** What is being typed into the cell; null when it is not open. */
  readonly typing: string | null;
  /** Why the last text was not taken in; null once something else is done. */
  readonly refused: InputRefusal | null;
  readonly start: (text: string) => void;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the selected cells without opening one. */
  readonly clear: () => void;
  /** Types what the clipboard holds into the first selected cell and those beside and below it. */
  readonly paste: (text: string) => void;
}

/** The typing in one cell. While it lasts Excel is in cell-edit mode and refuses the pane's batches. */
export function useEditing(
  workbook: SimulatedWorkbook,
  { at, area, original, cells }: EditedCells,
  type: (sheet: string, inputs: Inputs) => InputRefusal | null,
): Editing {
  const [typing, setTyping] = useState<string | null>(null);
  const [refused, setRefused] = useState<InputRefusal | null>(null);
  const start = useCallback(
    (text: string) => {
      workbook.setEditing(true);
      setTyping(text);
      setRefused(null);
    },
    [workbook],
  );
  const cancel = useCallback(() => {
    workbook.setEditing(false);
    setTyping(null);
  }, [workbook]);
  const enter = useCallback(
    (inputs: Inputs) => {
      if (Object.keys(inputs).length > 0) setRefused(type(at.sheet, inputs));
    },
    [type, at.sheet],
  );
  const commit = useCallback(() => {
    cancel();
    if (typing !== null && typing !== original) enter({ [toA1(at)]: typing });
  }, [cancel, typing, original, enter, at]);
  const change = typing === null ? start : setTyping;
  const clear = () => enter(emptied(area, cells));
  const paste = (text: string) => enter(blockAt(area, text));
  return { typing, refused, start, change, commit, cancel, clear, paste };
}

/** Nothing for every cell of an area that holds something. */
function emptied({ top, left, bottom, right }: Area, cells: CellsByRow): Inputs {
  const inputs: Record<string, string> = {};
  for (const [row, entries] of cells) {
    if (row < top || row > bottom) continue;
    for (const [column, { text }] of entries)
      if (column >= left && column <= right && text !== "") inputs[toA1({ row, column })] = "";
  }
  return inputs;
}

/** A block of the clipboard with its first cell at the first one of an area; what is beyond the sheet is left. */
function blockAt({ top, left }: Area, text: string): Inputs {
  const inputs: Record<string, string> = {};
  for (const [down, cells] of blockOf(text).entries()) {
    for (const [across, input] of cells.entries()) {
      const [row, column] = [top + down, left + across];
      if (row <= LAST_ROW && column <= LAST_COLUMN) inputs[toA1({ row, column })] = input;
    }
  }
  return inputs;
}
