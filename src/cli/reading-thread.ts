import { parentPort } from "node:worker_threads";
import { answer } from "../xlsx/read-apart";

parentPort!.on("message", (bytes: Uint8Array) => {
  void answer(bytes, (each) => parentPort!.postMessage(each));
});
