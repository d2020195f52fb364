import { useMemo, useRef, type MouseEvent } from "react";
import { frozenOf, layersOf, shifted, type Frozen } from "./frozen";
import { FrozenCells } from "./frozen-cells";
import { GridCells } from "./grid-cells";
import { GridHeadings } from "./grid-headings";
import { SelectedCell } from "./selected-cell";
import type { Place, Selection } from "./selection";
import { areaOf, indexAt, type SheetView } from "./sheet-view";
import type { Editing } from "./use-editing";
import type { Resizing } from "./use-resizing";
import { useScrollTo, useViewport, useWindow } from "./use-viewport";
import { boxOf } from "./visible-cells";

interface GridProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly original: string;
  readonly editing: Editing;
  readonly resizing: Resizing;
  readonly onSelect: (at: Place, to?: Place) => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
}

/** The sheet as a grid; only the part in sight is drawn. */
export function Grid(props: GridProps) {
  const { label, view, selection, original, editing, resizing, onSelect } = props;
  const { at } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(scroller);
  const window = useWindow(view, viewport);
  const box = boxOf(view, areaOf(view, at.row, at.column));
  const { rows, columns, height, width } = frozenOf(view, viewport);
  const frozen = useMemo(() => ({ rows, columns, height, width }), [rows, columns, height, width]);
  const layers = useMemo(() => layersOf(window, frozen), [window, frozen]);
  useScrollTo(scroller, { box, frozen }, at);
  const under = (event: MouseEvent<HTMLElement>) =>
    placeUnder(event, view, { frozen, scroller: scroller.current! });
  const begin = (from: Place, to?: Place) => {
    editing.commit();
    onSelect(from, to);
    input.current?.focus({ preventScroll: true });
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    if (event.target === input.current && editing.typing !== null) return;
    event.preventDefault();
    if (event.shiftKey) begin(at, under(event));
    else begin(under(event));
  };
  const onMouseMove = (event: MouseEvent<HTMLElement>) => {
    if (event.buttons !== 1 || editing.typing !== null) return;
    const to = under(event);
    if (to.row !== selection.to.row || to.column !== selection.to.column) onSelect(at, to);
  };
  const canvas = {
    style: {
      width: view.columns[view.columns.length - 1],
      height: view.rows[view.rows.length - 1],
    },
    onMouseDown,
    onMouseMove,
    onDoubleClick: () => editing.typing === null && editing.start(original),
  };
  return (
    <div className="grid" ref={scroller}>
      <GridHeadings
        view={view}
        window={window}
        frozen={frozen}
        selection={selection}
        resizing={resizing}
        onSelect={begin}
      />
      <div className={view.gridlines ? "canvas" : "canvas bare"} {...canvas}>
        <div role="grid" aria-label={label} aria-rowcount={view.rows.length - 1}>
          <GridCells view={view} window={layers.scrolling} />
          <FrozenCells view={view} frozen={frozen} layers={layers} />
        </div>
        <SelectedCell
          {...props}
          box={shifted(box, at, { frozen, viewport })}
          isFrozen={at.row < rows || at.column < columns}
          viewport={viewport}
          input={input}
        />
      </div>
    </div>
  );
}

/** What lies under the mouse: of frozen lines not what has scrolled under them. */
function placeUnder(
  event: MouseEvent<HTMLElement>,
  view: SheetView,
  { frozen, scroller }: { readonly frozen: Frozen; readonly scroller: HTMLElement },
): Place {
  const canvas = event.currentTarget.getBoundingClientRect();
  const [y, x] = [event.clientY - canvas.top, event.clientX - canvas.left];
  const [seenY, seenX] = [y - scroller.scrollTop, x - scroller.scrollLeft];
  const row = indexAt(view.rows, seenY < frozen.height ? seenY : y);
  const column = indexAt(view.columns, seenX < frozen.width ? seenX : x);
  const area = areaOf(view, row, column);
  return { row: area.top, column: area.left };
}
