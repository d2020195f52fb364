/** Asks the registry what is known against what is shipped: `npm run audit`. Exit code 1 where that is grave. */
import { spawnSync } from "node:child_process";
import { auditOutcome } from "./audit-outcome";

const words = ["audit", "--omit", "dev", "--json"];
const program = process.env.npm_execpath;
const { stdout } = program
  ? spawnSync(process.execPath, [program, ...words], { encoding: "utf8" })
  : spawnSync("npm", words, { encoding: "utf8" });
const { unsafe, lines } = auditOutcome(stdout);
for (const line of lines) console.log(line);
process.exitCode = unsafe ? 1 : 0;
