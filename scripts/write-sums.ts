import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const NAME = "SHA256SUMS";

/** Writes SHA256SUMS of everything in the folder, as `sha256sum -c` reads it. */
export function writeSums(folder: string): void {
  const lines = filesOf(folder)
    .filter((file) => file !== NAME)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, NAME), lines.join(""));
}

/** Every file below a folder, by its path with slashes, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
