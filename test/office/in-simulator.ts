import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { connect, createWorkbook, type SimulatedSheetData } from "../../src/simulator";
import type { Step, Told, ToldCell } from "./steps";

interface Page {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { HostBridge: { init(bridge: unknown): void } };
  readonly _richApiNativeBridge: unknown;
}

const OBJECT_MODEL = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

let loaded: Page | null = null;

/** A page with Office.js over a workbook in the simulated Excel; Office.js is loaded once. */
function openIn(sheet: SimulatedSheetData) {
  const simulated = createWorkbook([sheet]);
  const options = { runScripts: "outside-only", url: "https://localhost/" } as const;
  const window = loaded ?? (new JSDOM("", options).window as unknown as Page);
  connect(simulated, window as unknown as Window & typeof globalThis);
  if (loaded) loaded.OfficeExtension.HostBridge.init(loaded._richApiNativeBridge);
  else (window as unknown as Window & typeof globalThis).eval(readFileSync(OBJECT_MODEL, "utf8"));
  loaded = window;
  return { simulated, excel: window.Excel };
}

/** Does the steps through Office.js on the simulated Excel; what is typed is typed by its user. */
export async function inSimulator(
  sheet: SimulatedSheetData,
  steps: readonly Step[],
): Promise<Told> {
  const { simulated, excel } = openIn(sheet);
  for (const step of steps) {
    if (step[0] === "type") simulated.type(sheet.name, step[1], step[2]);
    else
      await excel.run(async ({ workbook }) => {
        act(workbook.worksheets.getItem(sheet.name), step);
        await workbook.context.sync();
      });
  }
  const [saved] = simulated.save().sheets;
  const [{ cells, merges }] = simulated.snapshot().sheets as [
    ReturnType<typeof simulated.snapshot>["sheets"][0],
  ];
  const told = Object.entries(cells).map(
    ([a1, { value, formula, text, fill, style }]): [string, ToldCell] => [
      a1,
      {
        ...{ value, formula, text },
        style: {
          bold: style.bold ?? false,
          size: style.size ?? 11,
          wrap: style.wrap ?? false,
          fill,
          edges: Object.keys(style.borders ?? {}).map(capital),
          locked: saved!.cells[a1]?.locked ?? true,
        },
      },
    ],
  );
  return { cells: Object.fromEntries(told), merges };
}

function act(sheet: Excel.Worksheet, step: Exclude<Step, readonly ["type", ...string[]]>): void {
  const range = sheet.getRange(step[1]);
  switch (step[0]) {
    case "insert":
      return void range.insert("Down");
    case "remove":
      return range.delete("Up");
    case "merge":
      return range.merge();
    case "unmerge":
      return range.unmerge();
    case "copy":
      return sheet.getRange(step[2]).copyFrom(range, step[3]);
    case "format":
      range.numberFormat = [[step[2]]];
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
