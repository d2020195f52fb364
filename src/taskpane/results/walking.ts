import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { hasHead, type Line } from "./lines";

/** The head of the line at an index, where it is in the page. */
export function headAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-head]`) ?? null;
}

/** The index of the head that a key leads to; -1 where it leads nowhere. */
export function stopAfter(lines: readonly Line[], from: number, key: string): number {
  switch (key) {
    case "ArrowDown":
      return lines.findIndex((line, index) => index > from && hasHead(line));
    case "ArrowUp":
      return lines.slice(0, from).map(hasHead).lastIndexOf(true);
    case "Home":
      return lines.findIndex(hasHead);
    case "End":
      return lines.map(hasHead).lastIndexOf(true);
    default:
      return -1;
  }
}

/** The head at an index or next after it, else the last before it; -1 where there is none. */
export function nearest(lines: readonly Line[], index: number): number {
  const after = stopAfter(lines, index - 1, "ArrowDown");
  return after >= 0 ? after : stopAfter(lines, index, "ArrowUp");
}

/** How far an element begins below the top of the page, in pixels. */
export function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  // Whatever stands above may have grown with any drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const now = element.current!.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(now - top) >= 1) setTop(now);
  });
  return top;
}

/** Calls `keep`, with the index that was active last, when what had the focus has gone with a change. */
export function useFocusKept(change: unknown, active: number, keep: (last: number) => void): void {
  const before = useRef(change);
  const last = useRef(0);
  useEffect(() => {
    const changed = before.current !== change;
    before.current = change;
    if (changed && document.activeElement === document.body) keep(last.current);
    else if (active >= 0) last.current = active;
  });
}

/** Hears a key anywhere in the pane; with Shift it goes backwards. */
export function useKey(key: string, act: (forward: boolean) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      act(!event.shiftKey);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  });
}
