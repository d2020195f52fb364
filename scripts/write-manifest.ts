import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { RIBBON_FUNCTIONS } from "../src/excel/host/ribbon-presses";
import { manifestFaults } from "./manifest";

/** The base in the manifest of the source, for trying things out. */
const SOURCE_BASE = "https://localhost:3000";

/** Writes manifest.xml beside the pages, for where they will be served; a line for each fault found in it there. */
export function writeManifest(folder: string, base: string, id: string | null): string[] {
  const path = join(folder, "manifest.xml");
  const source = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
  writeFileSync(path, source.split(SOURCE_BASE).join(base));
  if (id !== null) modify(path, id);
  return manifestFaults(readFileSync(path, "utf8"), {
    base,
    version,
    functions: RIBBON_FUNCTIONS,
    file: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null),
  }).map((fault) => `manifest.xml: ${fault}`);
}

function modify(path: string, id: string): void {
  const program = require.resolve("office-addin-manifest/cli.js");
  execFileSync(process.execPath, [program, "modify", path, "-g", id], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
