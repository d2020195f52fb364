import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type RefObject,
} from "react";
import { toA1, type CellAddress } from "../sheet/address";
import { CellEditor } from "./cell-editor";
import { GridCells } from "./grid-cells";
import { GridHeadings } from "./grid-headings";
import { PromptNote } from "./prompt-note";
import { promptAt } from "./prompts";
import { areaOf, indexAt, type SheetView } from "./sheet-view";
import type { Editing } from "./use-editing";
import { boxOf, windowOf, type Box, type Viewport } from "./visible-cells";

interface GridProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selected: CellAddress;
  readonly original: string;
  readonly editing: Editing;
  readonly onSelect: (at: CellAddress) => void;
}

const HEADINGS = { width: 48, height: 24 };
const PROMPT_ID = "cell-prompt";

/** The sheet as a grid; only the part in sight is drawn. */
export function Grid({ label, view, selected, original, editing, onSelect }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(scroller);
  const drawn = windowOf(view, viewport);
  const { top, left, bottom, right } = drawn;
  const window = useMemo(
    () => ({ sheet: view.name, top, left, bottom, right }),
    [view.name, top, left, bottom, right],
  );
  const box = boxOf(view, areaOf(view, selected.row, selected.column));
  const prompt = promptAt(view.prompts, selected);
  useScrollTo(scroller, box, selected);

  const cellUnder = (event: MouseEvent<HTMLElement>): CellAddress => {
    const canvas = event.currentTarget.getBoundingClientRect();
    const row = indexAt(view.rows, event.clientY - canvas.top);
    const column = indexAt(view.columns, event.clientX - canvas.left);
    const area = areaOf(view, row, column);
    return { sheet: view.name, row: area.top, column: area.left };
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (event.target === input.current && editing.draft !== null) return;
    event.preventDefault();
    editing.commit();
    onSelect(cellUnder(event));
    input.current?.focus({ preventScroll: true });
  };
  const move = (rows: number, columns: number) => {
    const { row, column } = stepFrom(view, selected, rows, columns);
    onSelect({ sheet: view.name, row, column });
  };

  return (
    <div className="grid" ref={scroller}>
      <GridHeadings view={view} window={window} row={selected.row} column={selected.column} />
      <div
        className="canvas"
        style={{
          width: view.columns[view.columns.length - 1],
          height: view.rows[view.rows.length - 1],
        }}
        onMouseDown={onMouseDown}
        onDoubleClick={() => editing.draft === null && editing.start(original)}
      >
        <div role="grid" aria-label={label} aria-rowcount={view.rows.length - 1}>
          <GridCells view={view} window={window} />
        </div>
        <div className="selection" style={{ ...box }} data-selected={toA1(selected)} />
        <CellEditor
          label={`${label} ${toA1(selected)}`}
          describedBy={prompt && PROMPT_ID}
          box={box}
          original={original}
          editing={editing}
          input={input}
          onMove={move}
        />
        {prompt && <PromptNote id={PROMPT_ID} prompt={prompt} box={box} viewport={viewport} />}
      </div>
    </div>
  );
}

/** The cell so many rows and columns on, past the merged area it starts from, inside the grid. */
function stepFrom(view: SheetView, from: CellAddress, rows: number, columns: number) {
  const area = areaOf(view, from.row, from.column);
  const row = rows > 0 ? area.bottom + rows : area.top + rows;
  const column = columns > 0 ? area.right + columns : area.left + columns;
  const inside = (index: number, count: number) => Math.min(Math.max(index, 0), count - 2);
  const target = areaOf(
    view,
    inside(rows === 0 ? from.row : row, view.rows.length),
    inside(columns === 0 ? from.column : column, view.columns.length),
  );
  return { row: target.top, column: target.left };
}

function useViewport(scroller: RefObject<HTMLDivElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, height: 800, width: 1200 });
  useEffect(() => {
    const element = scroller.current!;
    const follow = () =>
      setViewport({
        top: element.scrollTop,
        left: element.scrollLeft,
        height: element.clientHeight,
        width: element.clientWidth,
      });
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    element.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", follow);
    };
  }, [scroller]);
  return viewport;
}

/** Scrolls the selected cell into sight when the selection moves. */
function useScrollTo(
  scroller: RefObject<HTMLDivElement | null>,
  box: Box,
  { sheet, row, column }: CellAddress,
): void {
  const current = useRef(box);
  current.current = box;
  useLayoutEffect(() => {
    const element = scroller.current!;
    const { top, left, height, width } = current.current;
    const seen = {
      height: element.clientHeight - HEADINGS.height,
      width: element.clientWidth - HEADINGS.width,
    };
    element.scrollTop = nearest(element.scrollTop, top, Math.min(height, seen.height), seen.height);
    element.scrollLeft = nearest(element.scrollLeft, left, Math.min(width, seen.width), seen.width);
  }, [scroller, sheet, row, column]);
}

/** The scroll position closest to `at` that shows `size` pixels from `start` in `seen` pixels. */
function nearest(at: number, start: number, size: number, seen: number): number {
  return Math.max(Math.min(at, start), start + size - seen);
}
