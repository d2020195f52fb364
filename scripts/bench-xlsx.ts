/**
 * Reads a workbook of 1,000 forms with our reader and with SheetJS, each time in a fresh process, and
 * prints the milliseconds of reading (loading the reader and the file not counted).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOutForm } from "./sample-layout";
import { readSeeds, toSheet, writeSheets, type Sheet } from "./write-sheets";

const SHEETS = 100;
const FORMS_PER_SHEET = 10;
const ROUNDS = 7;

const READERS: Record<string, (bytes: Uint8Array) => Promise<() => unknown>> = {
  ziping: async (bytes) => {
    const { readWorkbook } = await import("../src/xlsx/read-workbook");
    return () => readWorkbook(bytes);
  },
  "sheetjs, with hidden rows and columns": async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return () => read(bytes, { cellNF: true, cellHTML: false, cellStyles: true });
  },
  "sheetjs, without": async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return () => read(bytes, { cellNF: true, cellHTML: false });
  },
};

async function main([reader, file]: string[]): Promise<void> {
  if (reader && file) console.log(await time(READERS[reader]!, readFileSync(file)));
  else await compare();
}

async function time(prepare: (typeof READERS)[string], bytes: Uint8Array): Promise<number> {
  const read = await prepare(bytes);
  const start = performance.now();
  await read();
  return performance.now() - start;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ziping-"));
  const file = join(folder, "forms.xlsx");
  const bytes = await writeForms();
  writeFileSync(file, bytes);
  const times = Object.keys(READERS).map((reader) => ({ reader, taken: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { reader, taken } of times) taken.push(runAlone(reader, file));
  }
  rmSync(folder, { recursive: true });
  const ours = median(times[0]!.taken);
  console.log(`${SHEETS * FORMS_PER_SHEET} forms, ${Math.round(bytes.length / 1024)} kB`);
  for (const { reader, taken } of times) {
    const theirs = median(taken);
    console.log(
      `${reader}: ${Math.round(theirs)} ms (ziping takes ${(ours / theirs).toFixed(2)} of it)`,
    );
  }
}

function runAlone(reader: string, file: string): number {
  const command = ["--import", "tsx", __filename, reader, file];
  return Number(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

async function writeForms(): Promise<Uint8Array> {
  const forms = readSeeds().map((seed) => toSheet("", layOutForm(seed)));
  const sheets = Array.from({ length: SHEETS }, (_, sheet): Sheet => {
    const stacked = Array.from(
      { length: FORMS_PER_SHEET },
      (_, form) => forms[(sheet * FORMS_PER_SHEET + form) % forms.length]!,
    );
    return { ...forms[0]!, sheet: `表${sheet + 1}`, data: stacked.flatMap(({ data }) => data) };
  });
  return writeSheets(sheets);
}

void main(process.argv.slice(2));
