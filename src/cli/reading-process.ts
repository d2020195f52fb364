import { answer } from "../xlsx/read-apart";

process.on("message", (bytes: Uint8Array) => {
  void answer(bytes, (each) => process.send!(each));
});
process.on("disconnect", () => process.exit());
