import { useCallback, useState } from "react";
import type { CellAddress } from "../sheet/address";
import type { SimulatedWorkbook } from "../simulator";

/** What is being typed into a cell; null when no cell is open. */
export interface Editing {
  readonly draft: string | null;
  readonly start: (text: string) => void;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the cell without opening it. */
  readonly clear: () => void;
}

/** The typing in one cell. While it lasts Excel is in cell-edit mode and refuses the pane's batches. */
export function useEditing(
  workbook: SimulatedWorkbook,
  at: CellAddress,
  original: string,
  type: (at: CellAddress, input: string) => void,
): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  const start = useCallback(
    (text: string) => {
      workbook.setEditing(true);
      setDraft(text);
    },
    [workbook],
  );
  const cancel = useCallback(() => {
    workbook.setEditing(false);
    setDraft(null);
  }, [workbook]);
  const commit = useCallback(() => {
    cancel();
    if (draft !== null && draft !== original) type(at, draft);
  }, [cancel, draft, original, type, at]);
  const change = draft === null ? start : setDraft;
  const clear = () => type(at, "");
  return { draft, start, change, commit, cancel, clear };
}
