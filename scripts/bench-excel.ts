/**
 * Runs the add-in's conversations with Excel on the simulated host, above the real Office.js, and prints
 * their round trips and the bytes they send, for 1, 30 and 200 sheets with a form each, and for each
 * blank form that is inserted.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { JSDOM } from "jsdom";
import { excelWorkbook } from "../src/excel/excel-workbook";
import { review } from "../src/review";
import { inverse } from "../src/sheet/edit";
import type { Inserted, Mark, Place, Workbook } from "../src/sheet/workbook";
import {
  connect,
  createWorkbook,
  type SavedWorkbook,
  type SimulatedCellData,
  type SimulatedSheetData,
  type SimulatedWorkbook,
} from "../src/simulator";
import { toA1 } from "../src/sheet/address";
import {
  defaultChoices,
  draftOf,
  planRow,
  sheetNameOf,
  TEMPLATES,
  type Template,
} from "../src/template";
import { readSeeds } from "./write-sheets";

const SHEETS = [1, 30, 200];
/** What each conversation may take. */
const MOST: Readonly<Record<string, number>> = {
  check: 2,
  preview: 0,
  write: 2,
  undo: 2,
  mark: 2,
  "mark again": 2,
  clear: 2,
  // The first asks which sheets there are.
  "clear, opened anew": 3,
  insert: 2,
  "insert below": 3,
  "add a row": 2,
  "take out": 2,
};

const objectModel = createRequire(__filename).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.js",
);

/** A workbook in a simulated Excel, under Office.js in a page of its own. */
async function open({ sheets, ...kept }: SavedWorkbook) {
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  const simulated = createWorkbook(sheets, kept);
  connect(simulated, window as unknown as Window & typeof globalThis);
  window.eval(readFileSync(objectModel, "utf8"));
  const { Excel, Office } = window as unknown as typeof globalThis;
  Object.assign(globalThis, { Excel, Office });
  return { simulated, workbook: excelWorkbook() };
}

/** The seed forms in turn, a sheet each, every total a point off. */
function forms(count: number): SimulatedSheetData[] {
  const seeds = readSeeds();
  return Array.from({ length: count }, (_, index) => {
    const cells: Record<string, SimulatedCellData> = {};
    rowsOf(seeds[index % seeds.length]!).forEach((line, row) =>
      line.forEach((text, column) => {
        if (text.trim() === "") return;
        const isNumber = /^-?\d+(\.\d+)?$/.test(text.trim());
        const isTotal = isNumber && line.some((cell) => /^总\s*分$/.test(cell.trim()));
        const value = isNumber ? Number(text) + (isTotal ? 1 : 0) : text.trim();
        cells[toA1({ row, column })] = { value };
      }),
    );
    return { name: `表${index + 1}`, cells };
  });
}

function rowsOf(text: string): string[][] {
  return text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

/** Runs one conversation and prints what it cost; `cells` is how many cells it was about. */
async function measure<T>(
  name: string,
  simulated: SimulatedWorkbook,
  act: () => Promise<T> | T,
  cells: (result: T) => number,
): Promise<T> {
  const { roundTrips, requestBytes } = simulated;
  const start = performance.now();
  const result = await act();
  const taken = performance.now() - start;
  const trips = simulated.roundTrips - roundTrips;
  const bytes = simulated.requestBytes - requestBytes;
  const count = cells(result);
  const perCell = count > 0 ? Math.round(bytes / count) : 0;
  const verdict = trips <= MOST[name]! ? "" : `  MORE THAN ${MOST[name]}`;
  if (verdict) process.exitCode = 1;
  console.log(
    `  ${name.padEnd(18)} ${trips} round trips, ${String(Math.ceil(bytes / 1024)).padStart(5)} kB` +
      `, ${String(count).padStart(6)} cells, ${String(perCell).padStart(5)} bytes a cell` +
      `, ${String(Math.round(taken)).padStart(5)} ms${verdict}`,
  );
  return result;
}

async function bench(count: number): Promise<void> {
  console.log(`${count} sheet${count > 1 ? "s" : ""}`);
  const { simulated, workbook } = await open({ sheets: forms(count), settings: {}, xmlParts: [] });
  const snapshot = await measure(
    "check",
    simulated,
    () => workbook.read(),
    ({ sheets }) => sheets.reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const result = await measure(
    "preview",
    simulated,
    () => review(snapshot),
    () => 0,
  );
  const edits = result.plan.corrections.flatMap((correction) => correction.edits);
  const { written } = await measure(
    "write",
    simulated,
    () => workbook.apply(edits),
    (report) => report.written.length,
  );
  await measure(
    "undo",
    simulated,
    () => workbook.apply(inverse(written)),
    () => written.length,
  );
  const marks = result.forms.flatMap(({ findings }) =>
    findings.map(({ cells, severity }): Mark => ({ at: cells[0]!, colour: severity })),
  );
  const changed = (report: Awaited<ReturnType<Workbook["mark"]>>) => report.changed;
  await measure("mark", simulated, () => workbook.mark(marks), changed);
  const half = marks.filter((_, index) => index % 2 === 0);
  await measure("mark again", simulated, () => workbook.mark(half), changed);
  const saved = simulated.save();
  await measure("clear", simulated, () => workbook.clearMarks(), changed);
  const later = await open(saved);
  await measure("clear, opened anew", later.simulated, () => later.workbook.clearMarks(), changed);
}

async function benchForm(template: Template): Promise<void> {
  console.log(template.id);
  const { simulated, workbook } = await open({ sheets: forms(1), settings: {}, xmlParts: [] });
  const choices = defaultChoices(template, new Date());
  const name = sheetNameOf(choices);
  const drafted = ({ draft }: Inserted) => draft.cells.length;
  const insert = (row: number, kind: Place["kind"]) => () =>
    workbook.insert(draftOf(template, choices, { row, column: 0 }), { kind, name });
  const { draft, range } = await measure("insert", simulated, insert(0, "new-sheet"), drafted);
  const below = await measure(
    "insert below",
    simulated,
    insert(draft.area.bottom + 2, "on-sheet"),
    drafted,
  );
  const takenOut = () => workbook.takeOut(below);
  await measure("take out", simulated, takenOut, () => drafted(below));
  const snapshot = await workbook.read();
  const row = draft.printTitles.bottom + 1;
  const found = review(snapshot).forms.map(({ form }) => form);
  const plan = planRow(
    "insert",
    { sheet: range.sheet, row, column: 0 },
    { forms: found, snapshot },
  );
  if ("refusal" in plan) throw new Error(`${template.id}: ${plan.refusal}`);
  const addRow = () => workbook.changeRow(plan.change);
  await measure("add a row", simulated, addRow, () => draft.columnWidths.length);
}

async function main(): Promise<void> {
  for (const count of SHEETS) await bench(count);
  for (const template of TEMPLATES) await benchForm(template);
}

void main();
