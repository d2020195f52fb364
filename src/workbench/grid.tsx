import { useRef, type MouseEvent } from "react";
import type { CellAddress } from "../sheet/address";
import { GridCells } from "./grid-cells";
import { GridHeadings } from "./grid-headings";
import { SelectedCell } from "./selected-cell";
import { areaOf, indexAt, type SheetView } from "./sheet-view";
import type { Editing } from "./use-editing";
import { useScrollTo, useViewport, useWindow } from "./use-viewport";
import { boxOf } from "./visible-cells";

interface GridProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selected: CellAddress;
  readonly original: string;
  readonly editing: Editing;
  readonly onSelect: (at: CellAddress) => void;
}

/** The sheet as a grid; only the part in sight is drawn. */
export function Grid(props: GridProps) {
  const { label, view, selected, original, editing, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(scroller);
  const window = useWindow(view, viewport);
  const box = boxOf(view, areaOf(view, selected.row, selected.column));
  useScrollTo(scroller, box, selected);
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (event.target === input.current && editing.typing !== null) return;
    event.preventDefault();
    editing.commit();
    onSelect(cellUnder(event, view));
    input.current?.focus({ preventScroll: true });
  };
  const canvas = {
    style: {
      width: view.columns[view.columns.length - 1],
      height: view.rows[view.rows.length - 1],
    },
    onMouseDown,
    onDoubleClick: () => editing.typing === null && editing.start(original),
  };
  return (
    <div className="grid" ref={scroller}>
      <GridHeadings view={view} window={window} row={selected.row} column={selected.column} />
      <div className={view.gridlines ? "canvas" : "canvas bare"} {...canvas}>
        <div role="grid" aria-label={label} aria-rowcount={view.rows.length - 1}>
          <GridCells view={view} window={window} />
        </div>
        <SelectedCell {...props} box={box} viewport={viewport} input={input} />
      </div>
    </div>
  );
}

function cellUnder(event: MouseEvent<HTMLElement>, view: SheetView): CellAddress {
  const canvas = event.currentTarget.getBoundingClientRect();
  const row = indexAt(view.rows, event.clientY - canvas.top);
  const column = indexAt(view.columns, event.clientX - canvas.left);
  const area = areaOf(view, row, column);
  return { sheet: view.name, row: area.top, column: area.left };
}
