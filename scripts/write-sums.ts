import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const NAME = "SHA256SUMS";

/** Writes SHA256SUMS of everything in the folder, as `sha256sum -c` reads it. */
export function writeSums(folder: string): void {
  const files = filesOf(folder)
    .filter((file) => file !== NAME)
    .map((file) => [file, readFileSync(join(folder, file))] as const);
  writeFileSync(join(folder, NAME), sumsOf(Object.fromEntries(files)));
}

/** A line for each file. */
export function sumsOf(files: Readonly<Record<string, Buffer>>): string {
  return Object.entries(files)
    .map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`)
    .join("");
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
