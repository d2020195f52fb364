/**
 * Reads a workbook of 1,000 forms with our reader and with SheetJS, and marks 100 cells of one of its sheets
 * in a copy, with ours and with hucre, each time in a fresh process; prints the milliseconds (loading the
 * library and the file not counted) and the peak of memory beyond what the process had before.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOutForm } from "./sample-layout";
import type { Mark } from "../src/sheet/workbook";
import { readSeeds, toSheet, writeSheets, type Sheet } from "./write-sheets";

const SHEETS = 100;
const FORMS_PER_SHEET = 10;
const ROUNDS = 7;
const MARKED_CELLS = 100;

type Prepare = (bytes: Uint8Array) => Promise<() => unknown>;

const READERS: Record<string, Prepare> = {
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

/** Marks cells of the first sheet of a file that was read before; hucre has to keep what it has read. */
const MARKERS: Record<string, Prepare> = {
  ziping: async (bytes) => {
    const { editInPlace } = await import("../src/xlsx/in-place/edit-in-place");
    const { readWorkbook } = await import("../src/xlsx/read-workbook");
    await readWorkbook(bytes);
    const marks = cellsToMark().map(({ row, column }): Mark => {
      return { at: { sheet: "表1", row, column }, colour: "error" };
    });
    return () => editInPlace(bytes, { marks });
  },
  hucre: async (bytes) => {
    const { openXlsx, saveXlsx } = await import("hucre/xlsx");
    const workbook = await openXlsx(bytes);
    return () => {
      const cells = (workbook.sheets[0]!.cells ??= new Map());
      for (const { row, column } of cellsToMark()) {
        const key = `${row},${column}`;
        const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CF" } } as const;
        const cell = cells.get(key) ?? { value: null, type: "empty" };
        cells.set(key, { ...cell, style: { ...cell.style, fill } });
      }
      return saveXlsx(workbook);
    };
  },
};

function cellsToMark(): { row: number; column: number }[] {
  return Array.from({ length: MARKED_CELLS }, (_, index) => ({
    row: 10 + Math.floor(index / 5),
    column: index % 5,
  }));
}

const ALL: Record<string, Record<string, Prepare>> = { read: READERS, mark: MARKERS };

async function main([kind, name, file]: string[]): Promise<void> {
  if (kind && name && file) {
    console.log(JSON.stringify(await time(ALL[kind]![name]!, readFileSync(file))));
  } else await compare();
}

interface Taken {
  /** Milliseconds, and megabytes. */
  readonly time: number;
  readonly memory: number;
}

async function time(prepare: Prepare, bytes: Uint8Array): Promise<Taken> {
  const act = await prepare(new Uint8Array(bytes));
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const before = peak();
  const start = performance.now();
  await act();
  return { time: performance.now() - start, memory: peak() - before };
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ziping-"));
  const file = join(folder, "forms.xlsx");
  const bytes = await writeForms();
  writeFileSync(file, bytes);
  console.log(`${SHEETS * FORMS_PER_SHEET} forms, ${Math.round(bytes.length / 1024)} kB`);
  for (const [kind, all] of Object.entries(ALL)) {
    const runs = Object.keys(all).map((name) => ({ name, taken: [] as Taken[] }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, taken } of runs) taken.push(runAlone(kind, name, file));
    }
    const ours = median(runs[0]!.taken.map(({ time }) => time));
    for (const { name, taken } of runs) {
      const theirs = median(taken.map(({ time }) => time));
      const memory = Math.round(median(taken.map((each) => each.memory)));
      const share = (ours / theirs).toFixed(2);
      console.log(
        `${kind}, ${name}: ${Math.round(theirs)} ms, ${memory} MB (ziping takes ${share} of the time)`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

function runAlone(...words: [kind: string, name: string, file: string]): Taken {
  const command = ["--import", "tsx", __filename, ...words];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
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
