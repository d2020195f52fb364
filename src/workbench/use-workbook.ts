import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkbook, type SavedWorkbook, type SimulatedWorkbook } from "../simulator";
import type { SkippedSheet } from "../sheet/snapshot";
import { fromSnapshot } from "./from-snapshot";
import { readInWorker } from "./read-in-worker";

/** A workbook open in the simulated Excel. `generation` tells one opening from the next. */
export interface OpenWorkbook {
  readonly name: string;
  readonly generation: number;
  readonly workbook: SimulatedWorkbook;
  readonly source: Source;
  /** What the workbook was when it was opened. */
  readonly opened: SavedWorkbook;
  /** Sheets of the file that could not be read. */
  readonly skipped: readonly SkippedSheet[];
}

/** Where a workbook is from: a file that can be changed in place, one of another kind, or none. */
export type Source =
  { readonly kind: "own"; readonly bytes: Uint8Array } | { readonly kind: "foreign" | "new" };

/** How many sheets of how many are read of a file that is being opened; 0 of 0 at first. */
export interface Loading {
  readonly done: number;
  readonly of: number;
}

/** A file that could not be opened, and what its reader threw. */
export interface Refused {
  readonly name: string;
  readonly error: unknown;
}

interface Opening {
  readonly open: OpenWorkbook | null;
  readonly loading: Loading | null;
  readonly refused: Refused | null;
  /** Opens bytes under a name; when they cannot be read, what is open stays. */
  readonly load: (name: string, bytes: () => Promise<ArrayBuffer>) => Promise<void>;
  /** Opens a workbook of one blank sheet. */
  readonly create: (name: string, sheet: string) => void;
}

declare global {
  interface Window {
    /** The simulated Excel of the workbench page, for the pane's frame, tests and scripts. */
    simulatedExcel?: SimulatedWorkbook;
  }
}

export function useWorkbook(): Opening {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [loading, setLoading] = useState<Loading | null>(null);
  const generation = useRef(0);
  const show = useCallback(
    (opening: Pick<OpenWorkbook, "name" | "workbook" | "source" | "skipped">) => {
      opening.workbook.setLatency(ANSWER_MS);
      window.simulatedExcel = opening.workbook;
      const opened = opening.workbook.save();
      setOpen({ ...opening, generation: generation.current, opened });
      setRefused(null);
    },
    [],
  );
  const load = useCallback(
    async (name: string, bytes: () => Promise<ArrayBuffer>) => {
      const mine = ++generation.current;
      const isLatest = () => mine === generation.current;
      const onProgress = (done: number, of: number) => isLatest() && setLoading({ done, of });
      setLoading({ done: 0, of: 0 });
      try {
        const own = new Uint8Array(await bytes());
        const { snapshot, looks, kept } = await readInWorker(own.slice(), onProgress);
        if (!isLatest()) return;
        const workbook = createWorkbook(fromSnapshot(snapshot, looks), { xmlParts: [...kept] });
        const active = snapshot.sheets.find((sheet) => sheet.name === looks?.active);
        if (active?.visibility === "visible") workbook.select(active.name, "A1");
        const source: Source = looks ? { kind: "own", bytes: own } : { kind: "foreign" };
        show({ name, workbook, source, skipped: snapshot.skipped ?? [] });
      } catch (error) {
        if (isLatest()) setRefused({ name, error });
      } finally {
        if (isLatest()) setLoading(null);
      }
    },
    [show],
  );
  const create = useCallback(
    (name: string, sheet: string) => {
      generation.current += 1;
      setLoading(null);
      const workbook = createWorkbook([{ name: sheet, cells: {} }]);
      show({ name, workbook, source: { kind: "new" }, skipped: [] });
    },
    [show],
  );
  return { open, loading, refused, load, create };
}

/** Excel answers in a turn of its own, so that the pane is heard in between; in milliseconds. */
const ANSWER_MS = 1;

const SAMPLE_FILE = "sample.xlsx";

/** Loads the sample workbook, at the start and whenever the returned function is called. */
export function useSample(load: Opening["load"]): () => void {
  const loadSample = useCallback(() => void load(SAMPLE_FILE, fetchSample), [load]);
  useEffect(loadSample, [loadSample]);
  return loadSample;
}

async function fetchSample(): Promise<ArrayBuffer> {
  const response = await fetch(`assets/${SAMPLE_FILE}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
