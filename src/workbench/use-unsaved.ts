import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenWorkbook } from "./use-workbook";

interface Unsaved {
  /** What waits for an answer about the changes; null when nothing does. */
  readonly waiting: (() => void) | null;
  /** Does it at once where nothing would be lost, else asks first. */
  readonly before: (leave: () => void) => void;
  /** Does what waits. */
  readonly proceed: () => void;
  readonly stay: () => void;
  /** The changes so far are in a file. */
  readonly saved: () => void;
}

/** Keeps changes that are in no file yet from being lost by opening another workbook or leaving the page. */
export function useUnsaved(open: OpenWorkbook | null): Unsaved {
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const kept = useRef("");
  useEffect(() => {
    if (open) kept.current = JSON.stringify(open.opened.sheets);
  }, [open]);
  const isUnsaved = useCallback(
    () => open !== null && JSON.stringify(open.workbook.save().sheets) !== kept.current,
    [open],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  return {
    waiting,
    before: (leave) => (isUnsaved() ? setWaiting(() => leave) : leave()),
    proceed: () => {
      setWaiting(null);
      waiting?.();
    },
    stay: () => setWaiting(null),
    saved: () => {
      if (open) kept.current = JSON.stringify(open.workbook.save().sheets);
    },
  };
}
