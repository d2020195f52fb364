import type { KeyboardEvent } from "react";
import { jumpFrom, lastCell, stepFrom, type Place, type Step } from "./selection";
import type { SheetView } from "./sheet-view";

const PAGE = 20;

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const STEPS: Readonly<Record<string, Step>> = {
  ...ARROWS,
  PageUp: { rows: -PAGE, columns: 0 },
  PageDown: { rows: PAGE, columns: 0 },
  Home: { rows: 0, columns: -Infinity },
};

/** Keys that move on to a cell, and with Shift the other way; they never select more. */
const WALKS: Readonly<Record<string, Step>> = {
  Enter: { rows: 1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
};

export interface KeyMove {
  readonly to: Place;
  /** Whether what was selected stays so, up to there. */
  readonly extends: boolean;
}

/** Where a key leads from a cell, as in Excel; null for keys that lead nowhere. */
export function moveOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  view: SheetView,
  from: { readonly at: Place; readonly to: Place },
): KeyMove | null {
  if (altKey) return null;
  const walk = WALKS[key];
  if (walk) {
    const step = shiftKey ? { rows: -walk.rows, columns: -walk.columns } : walk;
    return ctrlKey || metaKey ? null : { to: stepFrom(view, from.at, step), extends: false };
  }
  const start = shiftKey ? from.to : from.at;
  const to = ctrlKey || metaKey ? farFrom(key, view, start) : nearFrom(key, view, start);
  return to && { to, extends: shiftKey };
}

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

function nearFrom(key: string, view: SheetView, from: Place): Place | null {
  const step = STEPS[key];
  return step ? stepFrom(view, from, step) : null;
}

function farFrom(key: string, view: SheetView, from: Place): Place | null {
  if (key === "Home") return { row: 0, column: 0 };
  if (key === "End") return lastCell(view);
  const arrow = ARROWS[key];
  return arrow ? jumpFrom(view, from, arrow) : null;
}

/** Everything up to the last cell that holds anything, for Ctrl and A. */
export function everything(view: SheetView): { readonly at: Place; readonly to: Place } {
  return { at: { row: 0, column: 0 }, to: lastCell(view) };
}
