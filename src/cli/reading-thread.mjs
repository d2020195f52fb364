// A thread does not inherit the loader of TypeScript that the command line runs under.
import { createRequire } from "node:module";
import { register as registerRequire } from "tsx/cjs/api";
import { register as registerImport } from "tsx/esm/api";

registerRequire();
registerImport();
createRequire(import.meta.url)("./reading-thread.ts");
