import { TextDecoder, TextEncoder } from "node:util";

// What pages have and jsdom lacks; the zip library asks for it when it is loaded.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: new TextEncoder().encode("").constructor,
});
