import { readApart, type Answer, type Reader } from "../xlsx/read-apart";

/** Reads a file beside the page, which stays usable; the bytes are handed over and gone. */
export const readInWorker = readApart(startWorker);

function startWorker(): Reader {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
  return {
    ask: (bytes) => worker.postMessage(bytes, [bytes.buffer]),
    listen: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => listener(data);
      worker.onerror = ({ message }) => listener(new Error(message));
    },
    stop: () => worker.terminate(),
  };
}
