import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkbook, type SimulatedWorkbook } from "../simulator";
import type { SkippedSheet } from "../sheet/snapshot";
import { fromSnapshot } from "./from-snapshot";
import { readInWorker } from "./read-in-worker";

/** A workbook open in the simulated Excel. `generation` tells one opening from the next. */
export interface OpenWorkbook {
  readonly name: string;
  readonly generation: number;
  readonly workbook: SimulatedWorkbook;
  /** Sheets of the file that could not be read. */
  readonly skipped: readonly SkippedSheet[];
}

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
  const load = useCallback(async (name: string, bytes: () => Promise<ArrayBuffer>) => {
    const mine = ++generation.current;
    const isLatest = () => mine === generation.current;
    const onProgress = (done: number, of: number) => isLatest() && setLoading({ done, of });
    setLoading({ done: 0, of: 0 });
    try {
      const snapshot = await readInWorker(new Uint8Array(await bytes()), onProgress);
      if (!isLatest()) return;
      const workbook = createWorkbook(fromSnapshot(snapshot));
      workbook.setLatency(ANSWER_MS);
      window.simulatedExcel = workbook;
      setOpen({ name, generation: mine, workbook, skipped: snapshot.skipped ?? [] });
      setRefused(null);
    } catch (error) {
      if (isLatest()) setRefused({ name, error });
    } finally {
      if (isLatest()) setLoading(null);
    }
  }, []);
  return { open, loading, refused, load };
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
