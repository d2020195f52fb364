import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, write, type BookType } from "@e965/xlsx";
import { readInProcess } from "../../src/cli/read-in-process";
import { review } from "../../src/review";
import { readWorkbook, UnreadableFileError } from "../../src/xlsx/read-workbook";
import { damaged } from "./damage";
import { randomOf } from "./noise";

/** What became of damaged files: how many by kind and outcome, and what should not have happened. */
export interface Fuzzed {
  readonly outcomes: Record<string, Record<string, number>>;
  readonly faults: string[];
  /** Milliseconds of the slowest file. */
  slowest: number;
}

/** Reading and reviewing a damaged file of some kilobytes may take so many milliseconds. */
const LONGEST = 5_000;

/** Reads `runs` damaged files as the command line does, the kinds by turns; the seed repeats them. */
export async function fuzz(runs: number, seed: number): Promise<Fuzzed> {
  const files = filesOfEveryKind();
  const fuzzed: Fuzzed = { outcomes: {}, faults: [], slowest: 0 };
  for (let run = 0; run < runs; run++) {
    const { kind, bytes } = files[run % files.length]!;
    const start = performance.now();
    const outcome = await outcomeOf(damaged(bytes, randomOf(seed + run)));
    const taken = performance.now() - start;
    const counts = (fuzzed.outcomes[kind] ??= {});
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    fuzzed.slowest = Math.max(fuzzed.slowest, taken);
    const wrong = outcome.startsWith("crash") || taken > LONGEST;
    if (wrong) fuzzed.faults.push(`run ${run}, ${kind}: ${outcome}, ${Math.round(taken)} ms`);
  }
  return fuzzed;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    review(await readWorkbook(bytes, { readOther: readInProcess }));
    return "read";
  } catch (error) {
    return error instanceof UnreadableFileError ? error.reason : `crash: ${String(error)}`;
  }
}

interface NamedFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** The fixtures, and the same form in the formats that no fixture has. */
function filesOfEveryKind(): NamedFile[] {
  const folder = join(__dirname, "../fixtures");
  const fixtures = readdirSync(folder)
    .filter((name) => /\.xlsx?$/.test(name))
    .map((name) => ({
      kind: kindOf(name),
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }));
  const form = read(readFileSync(join(folder, "form.xlsx")), { cellNF: true, cellStyles: true });
  const others = (["xlsb", "xlml", "biff5"] satisfies BookType[]).map((bookType) => ({
    kind: bookType,
    bytes: new Uint8Array(write(form, { bookType, type: "array" }) as ArrayBuffer),
  }));
  const page = utils.sheet_to_html(form.Sheets[form.SheetNames[0]!]!);
  return [
    ...fixtures,
    ...others,
    { kind: "mhtml", bytes: new TextEncoder().encode(archive(page)) },
  ];
}

function kindOf(name: string): string {
  if (name.startsWith("locked")) return "locked";
  return name.includes("html") ? "html" : name.split(".").pop()!;
}

function archive(page: string): string {
  const head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="--next"\n';
  const part = 'Content-Location: form.htm\nContent-Type: text/html; charset="utf-8"\n\n';
  return `${head}\n----next\n${part}${page}\n----next--\n`;
}
