import { Worker } from "node:worker_threads";
import { readApart, type Answer, type Thread } from "../xlsx/read-apart";

/** Megabytes that an honest file stays far below. */
const MOST_MEMORY = 1024;

/** Reads a file in a thread that is stopped when it takes too long, and dies alone when it takes too much. */
export const readInThread = readApart(startThread);

/** While it has nothing to do, the thread does not keep the program running. */
function startThread(): Thread {
  const worker = new Worker(new URL("./reading-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return {
    ask: (bytes) => {
      worker.ref();
      worker.postMessage(bytes);
    },
    listen: (listener) => {
      worker.removeAllListeners();
      worker.on("message", (answer: Answer) => {
        if (answer.kind !== "progress") worker.unref();
        listener(answer);
      });
      worker.on("error", listener);
    },
    stop: () => void worker.terminate(),
  };
}
