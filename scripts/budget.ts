import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Stats } from "webpack";

/** What a user's machine loads of ours before an entry runs, in bytes as a server compresses them. */
export const BUDGET: Readonly<Record<string, number>> = { ribbon: 1_000, taskpane: 160_000 };

/** A line for each entry that is over its budget. */
export function overBudget({ compilation }: Stats): string[] {
  return Object.entries(BUDGET).flatMap(([entry, most]) => {
    const files = compilation.entrypoints.get(entry)!.getFiles();
    const bytes = sum(files.map((file) => sizeOf(join(compilation.outputOptions.path!, file))));
    if (bytes <= most) return [];
    return [`${entry}: ${bytes} bytes compressed, ${bytes - most} more than its budget.`];
  });
}

function sizeOf(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
