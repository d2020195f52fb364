import { useMemo, useRef, type MouseEvent } from "react";
import type { CellAddress } from "../sheet/address";
import { frozenOf, layersOf, shifted, type Frozen } from "./frozen";
import { FrozenCells } from "./frozen-cells";
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
  const { rows, columns, height, width } = frozenOf(view, viewport);
  const frozen = useMemo(() => ({ rows, columns, height, width }), [rows, columns, height, width]);
  const layers = useMemo(() => layersOf(window, frozen), [window, frozen]);
  useScrollTo(scroller, { box, frozen }, selected);
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (event.target === input.current && editing.typing !== null) return;
    event.preventDefault();
    editing.commit();
    onSelect(cellUnder(event, view, { frozen, scroller: scroller.current! }));
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
      <GridHeadings
        view={view}
        window={window}
        frozen={frozen}
        row={selected.row}
        column={selected.column}
      />
      <div className={view.gridlines ? "canvas" : "canvas bare"} {...canvas}>
        <div role="grid" aria-label={label} aria-rowcount={view.rows.length - 1}>
          <GridCells view={view} window={layers.scrolling} />
          <FrozenCells view={view} frozen={frozen} layers={layers} />
        </div>
        <SelectedCell
          {...props}
          box={shifted(box, selected, { frozen, viewport })}
          isFrozen={selected.row < rows || selected.column < columns}
          viewport={viewport}
          input={input}
        />
      </div>
    </div>
  );
}

/** What lies under the mouse: of frozen lines not what has scrolled under them. */
function cellUnder(
  event: MouseEvent<HTMLElement>,
  view: SheetView,
  { frozen, scroller }: { readonly frozen: Frozen; readonly scroller: HTMLElement },
): CellAddress {
  const canvas = event.currentTarget.getBoundingClientRect();
  const [y, x] = [event.clientY - canvas.top, event.clientX - canvas.left];
  const [seenY, seenX] = [y - scroller.scrollTop, x - scroller.scrollLeft];
  const row = indexAt(view.rows, seenY < frozen.height ? seenY : y);
  const column = indexAt(view.columns, seenX < frozen.width ? seenX : x);
  const area = areaOf(view, row, column);
  return { sheet: view.name, row: area.top, column: area.left };
}
