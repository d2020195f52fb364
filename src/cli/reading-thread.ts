import { parentPort } from "node:worker_threads";
import { answer } from "../xlsx/read-apart";

/** What the library mutters about damaged files is for nobody. */
console.error = () => undefined;

parentPort!.on("message", (bytes: Uint8Array) => {
  void answer(bytes, (each) => parentPort!.postMessage(each));
});
