import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { WorkbookLook } from "../xlsx/looks/looks";
import { readApart, type Answer, type Reader } from "../xlsx/read-apart";

/** All that the page wants of a file; of one that cannot be changed in place `looks` is null and `kept` is nothing. */
export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLook | null;
  /** The custom XML parts of ours: the record of marks, texts of the pane. */
  readonly kept: readonly string[];
}

/** Reads a file beside the page, which stays usable; the bytes are handed over and gone. */
export const readInWorker = readApart<ReadFile>(startWorker);

function startWorker(): Reader<ReadFile> {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
  return {
    ask: (bytes) => worker.postMessage(bytes, [bytes.buffer]),
    listen: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Answer<ReadFile>>) => listener(data);
      worker.onerror = ({ message }) => listener(new Error(message));
    },
    stop: () => worker.terminate(),
  };
}
