import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { CellAddress } from "../sheet/address";
import type { CellRange } from "../sheet/range";
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

/** Scrolls the selected cell into sight when the selection moves. */
export function useScrollTo(
  scroller: RefObject<HTMLDivElement | null>,
  box: Box,
  { sheet, row, column }: CellAddress,
): void {
  const current = useRef(box);
  current.current = box;
  useLayoutEffect(() => {
    const element = scroller.current!;
    const { top, left, height, width } = current.current;
    const down = { start: top, size: height };
    const across = { start: left, size: width };
    const { clientHeight, clientWidth, scrollTop, scrollLeft } = element;
    element.scrollTop = nearest(scrollTop, down, clientHeight - HEADINGS.height);
    element.scrollLeft = nearest(scrollLeft, across, clientWidth - HEADINGS.width);
  }, [scroller, sheet, row, column]);
}

/** The scroll position closest to `at` that shows a span, or its start, in `seen` pixels. */
function nearest(at: number, { start, size }: { start: number; size: number }, seen: number) {
  return Math.max(Math.min(at, start), start + Math.min(size, seen) - seen);
}
