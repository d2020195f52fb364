import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { CellAddress } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { Frozen } from "./frozen";
import type { SheetView } from "./sheet-view";
import { windowOf, type Box, type Viewport } from "./visible-cells";

/** What the headings take of the part in sight, in pixels. */
const HEADINGS = { width: 48, height: 24 };

/** The part of the grid that its scroller shows. */
export function useViewport(scroller: RefObject<HTMLDivElement | null>): Viewport {
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

/** The rows and columns to draw; the same object as long as they are the same. */
export function useWindow(view: SheetView, viewport: Viewport): CellRange {
  const { top, left, bottom, right } = windowOf(view, viewport);
  return useMemo(
    () => ({ sheet: view.name, top, left, bottom, right }),
    [view.name, top, left, bottom, right],
  );
}

interface Placed {
  readonly box: Box;
  readonly frozen: Frozen;
}

/** Scrolls the selected cell into sight when the selection moves; what is frozen is in sight. */
export function useScrollTo(
  scroller: RefObject<HTMLDivElement | null>,
  placed: Placed,
  { sheet, row, column }: CellAddress,
): void {
  const current = useRef(placed);
  current.current = placed;
  useLayoutEffect(() => {
    const element = scroller.current!;
    const { box, frozen } = current.current;
    const { clientHeight, clientWidth, scrollTop, scrollLeft } = element;
    if (row >= frozen.rows) {
      const down = { start: box.top - frozen.height, size: box.height };
      const seen = clientHeight - HEADINGS.height - frozen.height;
      element.scrollTop = nearest(scrollTop, down, seen);
    }
    if (column >= frozen.columns) {
      const across = { start: box.left - frozen.width, size: box.width };
      const seen = clientWidth - HEADINGS.width - frozen.width;
      element.scrollLeft = nearest(scrollLeft, across, seen);
    }
  }, [scroller, sheet, row, column]);
}

/** The scroll position closest to `at` that shows a span, or its start, in `seen` pixels. */
function nearest(at: number, { start, size }: { start: number; size: number }, seen: number) {
  return Math.max(Math.min(at, start), start + Math.min(size, seen) - seen);
}
