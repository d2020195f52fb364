import { toWorkbookError } from "../../../src/excel/host/errors";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { whenReady } from "../../../src/excel/host/host";
import { WorkbookError } from "../../../src/sheet/workbook";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";

const sheets: SimulatedSheetData[] = [
  { name: "表", cells: {} },
  { name: "二", cells: { A1: { value: 1 } } },
];

/** A page with another Office in it, as far as whenReady looks at it. */
function putOffice(office: unknown): void {
  Object.defineProperty(window, "Office", { value: office, configurable: true, writable: true });
}

const HostType = { Excel: "Excel" };
const notLate = () => {
  throw new Error("It was not late.");
};

/** An Excel that is ready at once and says this of itself. */
function putExcel(context: { displayLanguage?: string; officeTheme?: unknown }): void {
  const onReady = async () => ({ host: "Excel" });
  putOffice({ HostType, onReady, context: { displayLanguage: "zh-CN", ...context } });
}

test("outside Excel, everything is answered with no-host", async () => {
  await expect(whenReady(notLate)).rejects.toMatchObject({ problem: "no-host" });
  await expect(excelWorkbook().read()).rejects.toMatchObject({ problem: "no-host" });
});

test.each([
  ["zh-CN", "zh-CN"],
  ["en-US", "en-US"],
] as const)("an Excel in %s is ready in that language", async (language, expected) => {
  openInExcel(sheets, { language, differences: [] });
  expect(await whenReady(notLate)).toEqual({ language: expected, dark: false });
});

test("another host and a browser are no host", async () => {
  putOffice({ HostType, onReady: async () => ({ host: "Word" }) });
  await expect(whenReady(notLate)).rejects.toMatchObject({
    detail: "Word",
  });
  putOffice({ HostType, onReady: async () => ({ host: null }) });
  await expect(whenReady(notLate)).rejects.toMatchObject({ problem: "no-host" });
});

test("an Excel that starts slowly is said to be late once, and waited for", async () => {
  jest.useFakeTimers();
  try {
    openInExcel(sheets, { differences: ["slowStart"] });
    const onLate = jest.fn();
    const waiting = whenReady(onLate);
    await jest.advanceTimersByTimeAsync(2900);
    expect(onLate).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(onLate).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(8000);
    expect(await waiting).toEqual({ language: "zh-CN", dark: false });
    expect(onLate).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});

test.each([
  [undefined, false],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "#E6E6E6", isDarkTheme: true }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "0a0a0a", isDarkTheme: false }, true],
  [{ bodyBackgroundColor: "Window", isDarkTheme: true }, true],
  [{ isDarkTheme: true }, true],
])("an Excel with the theme %j is dark: %s", async (officeTheme, dark) => {
  putExcel({ displayLanguage: "zh-TW", officeTheme });
  expect(await whenReady(notLate)).toEqual({ language: "zh-CN", dark });
});

test("selecting brings the sheet and the cell before the user", async () => {
  const { simulated, workbook } = await openInExcel(sheets, { differences: [] });
  await workbook.select({ sheet: "二", row: 11, column: 7 });
  expect(simulated.selection()).toEqual({ sheet: "二", a1: "H12" });
  await expect(workbook.select({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
    problem: "missing",
    detail: expect.stringContaining("没有"),
  });
});

test("behind another workbook nothing is selected, and a click into this one is asked for", async () => {
  const { simulated, workbook } = await openInExcel(sheets, { differences: [] });
  simulated.setInFront("other-workbook");
  const cell = { sheet: "二", row: 0, column: 0 };
  await expect(workbook.select(cell)).rejects.toMatchObject({ problem: "inactive" });
  simulated.select("表", "A1");
  await workbook.select(cell);
  expect(simulated.selection().sheet).toBe("二");
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "missing"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InvalidSelection", "inactive"],
  ["InactiveWorkbook", "inactive"],
  ["MergedRangeConflict", "merged"],
  ["InsertDeleteConflict", "rows-blocked"],
  ["NonBlankCellOffSheet", "sheet-full"],
  ["FilteredRangeConflict", "filtered"],
  ["PivotTableRangeConflict", "pivot-table"],
  ["UnsupportedSheet", "other-sheet"],
  ["RequestAborted", "aborted"],
  ["Conflict", "conflict"],
  ["InvalidOperation", "refused"],
  ["GeneralException", "unknown"],
])("%s is a WorkbookError %s, in the host's words", async (code, problem) => {
  const { simulated, workbook } = await openInExcel(sheets);
  simulated.failAt(1, code);
  const error = await workbook.read().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ problem, detail: `${code}: Failed on purpose.` });
});

test("whatever code Excel has for merged areas that it cannot tell, the sheet is read", async () => {
  for (const code of ["GeneralException", "InvalidOperation", "InvalidArgument"]) {
    const { simulated, workbook } = await openInExcel(sheets, { excelApi: "1.14" });
    simulated.failAt(1, code, 1);
    expect((await workbook.read()).sheets).toHaveLength(2);
  }
});

test("whatever is thrown becomes a WorkbookError", () => {
  expect(toWorkbookError(new TypeError("x is undefined"))).toMatchObject({
    problem: "unknown",
    detail: "x is undefined",
  });
  expect(toWorkbookError(null).detail).toBe("null");
  const known = new WorkbookError("missing", "gone");
  expect(toWorkbookError(known)).toBe(known);
});
