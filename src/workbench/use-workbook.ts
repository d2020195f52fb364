import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkbook, type SimulatedWorkbook } from "../simulator";
import { readWorkbook } from "../xlsx/read-workbook";
import { fromSnapshot } from "./from-snapshot";

/** A workbook open in the simulated Excel. `generation` tells one opening from the next. */
export interface OpenWorkbook {
  readonly name: string;
  readonly generation: number;
  readonly workbook: SimulatedWorkbook;
}

/** A file that could not be opened, and what its reader threw. */
export interface Refused {
  readonly name: string;
  readonly error: unknown;
}

interface Opening {
  readonly open: OpenWorkbook | null;
  readonly loading: boolean;
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
  const [loading, setLoading] = useState(false);
  const generation = useRef(0);
  const load = useCallback(async (name: string, bytes: () => Promise<ArrayBuffer>) => {
    const mine = ++generation.current;
    setLoading(true);
    try {
      const sheets = fromSnapshot(await readWorkbook(new Uint8Array(await bytes())));
      const workbook = createWorkbook(sheets);
      if (mine !== generation.current) return;
      window.simulatedExcel = workbook;
      setOpen({ name, generation: mine, workbook });
      setRefused(null);
    } catch (error) {
      if (mine === generation.current) setRefused({ name, error });
    } finally {
      if (mine === generation.current) setLoading(false);
    }
  }, []);
  return { open, loading, refused, load };
}

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
