import { readFileSync } from "fs";

import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Workbook } from "../../src/sheet/workbook";
import {
  connect,
  createWorkbook,
  differencesOf,
  type Difference,
  type ExcelMode,
  type SimulatedSheetData,
  type SimulatedWorkbook,
} from "../../src/simulator";

const objectModel = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

type PageWindow = Window &
  typeof globalThis & {
    eval(script: string): unknown;
    OfficeExtension?: { HostBridge: { init(bridge: unknown): void } };
    _richApiNativeBridge?: unknown;
  };

export interface InExcel {
  readonly simulated: SimulatedWorkbook;
  readonly workbook: Workbook;
  runCommand(name: string): Promise<void>;
}

/** The Excel of this run of the tests, as jest.config.mjs says. */
declare const EXCEL_MODE: ExcelMode | undefined;
declare const EXCEL_API: string | undefined;
export const excelMode: ExcelMode = typeof EXCEL_MODE === "undefined" ? "kind" : EXCEL_MODE!;
const excelApi = typeof EXCEL_API === "undefined" ? undefined : EXCEL_API;

/**
 * Opens a workbook in the simulated Excel of this run, or in the kind one with the `differences` named, with
 * Microsoft's own object model between it and the add-in's `workbook`. Needs the jsdom environment; each call starts afresh.
 */
export function openInExcel(
  sheets: SimulatedSheetData[],
  options: {
    settings?: Record<string, unknown>;
    xmlParts?: string[];
    excelApi?: string;
    language?: "zh-CN" | "en-US";
    differences?: readonly Difference[];
  } = {},
): InExcel {
  const differences = options.differences ? new Set(options.differences) : differencesOf(excelMode);
  const simulated = createWorkbook(sheets, options, differences);
  const { runCommand } = connect(simulated, window as PageWindow, {
    excelApi,
    ...options,
    differences,
  });
  loadObjectModel(window as PageWindow);
  return { simulated, workbook: excelWorkbook(), runCommand };
}

/** Loads the object model into the page; it loads only once, and then is told of the new host. */
function loadObjectModel(page: PageWindow): void {
  if (typeof page.OfficeExtension === "undefined") page.eval(readFileSync(objectModel, "utf8"));
  else page.OfficeExtension.HostBridge.init(page._richApiNativeBridge);
}

/** Everything that a file keeps of the sheets, but their ids, which some Excels deal out anew. */
export function savedSheets({ simulated }: InExcel): SimulatedSheetData[] {
  return simulated.save().sheets.map((sheet) => ({ ...sheet, id: undefined }));
}

/** The workbook as it is after saving and opening it again, in a new session. */
export function reopen(
  { simulated }: InExcel,
  options: Parameters<typeof openInExcel>[1] = {},
): InExcel {
  const { sheets, ...kept } = simulated.save();
  return openInExcel(sheets, { ...kept, ...options });
}
