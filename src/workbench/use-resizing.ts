import { useCallback, useMemo, useState, type PointerEvent } from "react";
import type { SheetSizes } from "./sizes";

export type Axis = "columns" | "rows";

export interface Resizing {
  /** Follows the pointer from the edge of a line, whose size in pixels it is told, until it is let go. */
  readonly drag: (axis: Axis, line: number, size: number) => (event: PointerEvent) => void;
}

const SMALLEST = 8;

/** Columns and rows as wide and high as the user drew them on this page; the workbook is not changed. */
export function useResizing(sheet: string): { sizes: SheetSizes; resizing: Resizing } {
  const [drawn, setDrawn] = useState<Readonly<Record<string, SheetSizes>>>({});
  const drag = useCallback(
    (axis: Axis, line: number, size: number) => (event: PointerEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const edge = event.currentTarget as HTMLElement;
      const from = axis === "columns" ? event.clientX : event.clientY;
      edge.setPointerCapture(event.pointerId);
      edge.onpointermove = ({ clientX, clientY }) => {
        const moved = (axis === "columns" ? clientX : clientY) - from;
        const now = Math.max(SMALLEST, size + moved);
        setDrawn((all) => {
          const own = all[sheet] ?? UNCHANGED;
          return { ...all, [sheet]: { ...own, [axis]: { ...own[axis], [line]: now } } };
        });
      };
      edge.onlostpointercapture = () => (edge.onpointermove = null);
    },
    [sheet],
  );
  return { sizes: drawn[sheet] ?? UNCHANGED, resizing: useMemo(() => ({ drag }), [drag]) };
}

const UNCHANGED: SheetSizes = { columns: {}, rows: {} };
