import { useCallback, useEffect, useRef, useState } from "react";
import { fromA1, toA1, type CellAddress } from "../sheet/address";
import { rangeToA1, type Area } from "../sheet/range";
import type { InputRefusal, Inputs, SimulatedSnapshot, SimulatedWorkbook } from "../simulator";
import { cellAlone, type Selection } from "./selection";

interface Book {
  readonly snapshot: SimulatedSnapshot;
  readonly selection: Selection;
  /** `area` is all that is selected. */
  readonly select: (selection: Selection, area: Area) => void;
  /** Types into cells of a sheet, by A1 address, unless Excel would refuse one of them. */
  readonly type: (sheet: string, inputs: Inputs) => InputRefusal | null;
  readonly undo: () => void;
}

/** What the simulated Excel shows, followed at most once per drawn frame. */
export function useBook(workbook: SimulatedWorkbook): Book {
  const [snapshot, setSnapshot] = useState(() => workbook.snapshot());
  const [selection, setSelection] = useState(() => cellAlone(activeOf(workbook)));
  const selecting = useRef(false);
  /** Where the workbook's own active cell was when the user selected: there an area's first cell. */
  const active = useRef("");
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      setSnapshot(workbook.snapshot());
      const now = activeOf(workbook);
      if (nameOf(now) !== active.current) setSelection(cellAlone(now));
      active.current = nameOf(now);
    };
    const stop = workbook.onChange(() => {
      if (!selecting.current && frame === 0) frame = requestAnimationFrame(draw);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [workbook]);
  const select = useCallback(
    (wanted: Selection, area: Area) => {
      selecting.current = true;
      workbook.select(wanted.at.sheet, rangeToA1(area));
      selecting.current = false;
      active.current = nameOf(activeOf(workbook));
      setSelection(wanted);
    },
    [workbook],
  );
  const type = useCallback(
    (sheet: string, inputs: Inputs) => {
      const refused = workbook.refuses(sheet, inputs);
      if (!refused) workbook.typeAll(sheet, inputs);
      return refused;
    },
    [workbook],
  );
  const undo = useCallback(() => void workbook.undo(), [workbook]);
  return { snapshot, selection, select, type, undo };
}

function activeOf(workbook: SimulatedWorkbook): CellAddress {
  const { sheet, a1 } = workbook.selection();
  return { sheet, ...fromA1(a1.split(":")[0]!) };
}

function nameOf(at: CellAddress): string {
  return `${at.sheet}!${toA1(at)}`;
}
