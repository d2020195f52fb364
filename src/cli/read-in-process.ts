import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readApart, type Answer, type Reader } from "../xlsx/read-apart";

/** Megabytes that an honest file stays far below. */
const MOST_MEMORY = 1024;

/**
 * Reads a file in a process of its own, which is stopped when it takes too long and dies alone when it takes
 * too much: a thread without memory left can take the whole program with it.
 */
export const readInProcess = readApart(startProcess);

/** While it has nothing to do, the process does not keep the program running. */
function startProcess(): Reader {
  const child = fork(fileURLToPath(new URL("./reading-process.ts", import.meta.url)), {
    execArgv: ["--import", loader(), `--max-old-space-size=${MOST_MEMORY}`],
    serialization: "advanced",
    // What the library mutters about damaged files is for nobody.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const hold = (method: "ref" | "unref") => {
    child[method]();
    child.channel?.[method]();
  };
  return {
    ask: (bytes) => {
      hold("ref");
      child.send(bytes);
    },
    listen: (listener) => {
      child.removeAllListeners();
      child.on("message", (answer: Answer) => {
        if (answer.kind !== "progress") hold("unref");
        listener(answer);
      });
      child.on("exit", (code, signal) => listener(new Error(`ended with ${signal ?? code}`)));
      child.on("error", listener);
    },
    stop: () => {
      child.removeAllListeners();
      child.kill("SIGKILL");
    },
  };
}

function loader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
}
