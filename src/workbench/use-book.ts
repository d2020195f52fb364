import { useCallback, useEffect, useRef, useState } from "react";
import { fromA1, toA1, type CellAddress } from "../sheet/address";
import type { SimulatedSnapshot, SimulatedWorkbook } from "../simulator";

interface Book {
  readonly snapshot: SimulatedSnapshot;
  readonly selected: CellAddress;
  readonly select: (at: CellAddress) => void;
  readonly type: (at: CellAddress, input: string) => void;
}

/** What the simulated Excel shows, followed at most once per drawn frame. */
export function useBook(workbook: SimulatedWorkbook): Book {
  const [snapshot, setSnapshot] = useState(() => workbook.snapshot());
  const [selected, setSelected] = useState(() => selectionOf(workbook));
  const selecting = useRef(false);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      setSnapshot(workbook.snapshot());
      setSelected(selectionOf(workbook));
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
    (at: CellAddress) => {
      selecting.current = true;
      workbook.select(at.sheet, toA1(at));
      selecting.current = false;
      setSelected(at);
    },
    [workbook],
  );
  const type = useCallback(
    (at: CellAddress, input: string) => workbook.type(at.sheet, toA1(at), input),
    [workbook],
  );
  return { snapshot, selected, select, type };
}

function selectionOf(workbook: SimulatedWorkbook): CellAddress {
  const { sheet, a1 } = workbook.selection();
  return { sheet, ...fromA1(a1.split(":")[0]!) };
}
