/** @jest-environment jsdom */
import { fromA1, toA1 } from "../../src/sheet/address";
import { inverse, looksLikeFormula, type CellContent, type Edit } from "../../src/sheet/edit";
import type { Workbook, WriteReport } from "../../src/sheet/workbook";
import type { SimulatedSheetData, SimulatedWorkbook } from "../../src/simulator";
import { openInExcel } from "./office-host";

const sheets = (): SimulatedSheetData[] => [
  {
    name: "自评表",
    cells: {
      A1: { value: 10 },
      A2: { value: "98%" },
      A3: { formula: "=A1*2", numberFormat: "0.0" },
      A4: { value: 0.5, numberFormat: "0%" },
      A6: { value: "=1+1", numberFormat: "@" },
      A7: { value: 7, numberFormat: "@" },
      A8: { value: 43952, numberFormat: 'yyyy"年"m"月"' },
    },
  },
  { name: "保护", protected: true, cells: { A1: { value: "不动" } } },
];

const blank: CellContent = { value: null, formula: null, numberFormat: "General" };

function edit(
  a1: string,
  before: Partial<CellContent>,
  after: Partial<CellContent>,
  sheet = "自评表",
): Edit {
  return {
    at: { sheet, ...fromA1(a1) },
    before: { ...blank, ...before },
    after: { ...blank, ...after },
  };
}

const edits: readonly Edit[] = [
  edit("A1", { value: 10 }, { value: 12.5, numberFormat: "0.00" }),
  edit("A2", { value: "98%" }, { value: 0.98, numberFormat: "0%" }),
  edit("A3", { formula: "=A1*2", value: 20, numberFormat: "0.0" }, { value: null }),
  edit(
    "A4",
    { value: 0.5, numberFormat: "0%" },
    { formula: "=SUM(A1,A7)", numberFormat: "General" },
  ),
  edit("A5", {}, { value: "=HYPERLINK(1)" }),
  edit("A6", { value: "=1+1", numberFormat: "@" }, { value: true }),
  edit("A7", { value: 7, numberFormat: "@" }, { value: "007", numberFormat: "@" }),
  edit("A8", { value: 43952, numberFormat: 'yyyy"年"m"月"' }, { value: "2020年5月" }),
];

function content(simulated: SimulatedWorkbook, { at }: Edit): CellContent {
  const cell = simulated.snapshot().sheets.find(({ name }) => name === at.sheet)?.cells[toA1(at)];
  return cell
    ? { value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat }
    : blank;
}

/** The workbook is exactly as the report says: after where written, as at the start elsewhere. */
function expectAsReported(
  simulated: SimulatedWorkbook,
  report: WriteReport,
  asked: readonly Edit[],
): void {
  const named = [...report.written, ...report.skipped].map(({ at }) => toA1(at) + at.sheet);
  expect(named.sort()).toEqual(asked.map(({ at }) => toA1(at) + at.sheet).sort());
  for (const one of asked) {
    const expected = report.written.includes(one) ? one.after : one.before;
    const { value, formula, numberFormat } = content(simulated, one);
    expect([toA1(one.at), formula, numberFormat]).toEqual([
      toA1(one.at),
      expected.formula,
      value === null && expected.value === null ? numberFormat : expected.numberFormat,
    ]);
    if (formula === null) expect(value).toEqual(expected.value);
  }
}

async function actionsOf(write: (workbook: Workbook) => Promise<unknown>): Promise<number> {
  for (let action = 1; ; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    simulated.failAt(action, "ResponsePayloadSizeLimitExceeded");
    await write(workbook).catch(() => undefined);
    if (simulated.roundTrips === 1) return action - 1;
  }
}

test("edits of every kind are written in one round trip, and taken back in one", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.snapshot().sheets;
  const report = await workbook.apply(edits);
  expect(report).toEqual({ written: edits, skipped: [] });
  expect(simulated.roundTrips).toBe(1);
  expectAsReported(simulated, report, edits);
  expect(simulated.snapshot().sheets[0]!.cells.A4!.text).toBe("12.5");

  await workbook.apply(inverse(edits));
  expect(simulated.roundTrips).toBe(2);
  expect(simulated.snapshot().sheets).toEqual(start);
});

test("no edits are no change", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.snapshot().sheets;
  expect(await workbook.apply([])).toEqual({ written: [], skipped: [] });
  expect(simulated.snapshot().sheets).toEqual(start);
});

test.each([
  "=1+1",
  "+1",
  "-5",
  "@SUM(1)",
  "＝1+1",
  "＋1",
  " =1",
  "98%",
  "1,234",
  "2020-5-1",
  "TRUE",
  "'x",
  "#REF!",
])("the text %s stays a text", async (text) => {
  const { simulated, workbook } = await openInExcel(sheets());
  const asked = ["General", "@", "0.00"].map((numberFormat, row) =>
    edit(`C${row + 1}`, {}, { value: text, numberFormat }),
  );
  expectAsReported(simulated, await workbook.apply(asked), asked);
  const read = (await workbook.read()).sheets[0]!.cells.filter(({ column }) => column === 2);
  expect(read.map(({ value, formula }) => [value, formula])).toEqual(asked.map(() => [text, null]));
});

test("the signs of formulas are those the simulated Excel takes for formulas", async () => {
  const { simulated } = await openInExcel(sheets());
  for (const text of ["=1+1", "+A1", "-A1", "@SUM(1)", "＝1+1"]) {
    simulated.type("自评表", "D1", text);
    expect(looksLikeFormula(text)).toBe(true);
    expect(simulated.snapshot().sheets[0]!.cells.D1!.formula).not.toBeNull();
  }
});

test("a cell changed since the check keeps its new content and is reported as stale", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  simulated.type("自评表", "A1", "11");
  simulated.type("自评表", "A3", "=A1*3");
  simulated.type("自评表", "A5", "'=原文");
  const report = await workbook.apply(edits);
  expect(report.skipped.map(({ at, reason }) => [toA1(at), reason])).toEqual([
    ["A1", "stale"],
    ["A3", "stale"],
    ["A5", "stale"],
  ]);
  expect(report.written).toHaveLength(edits.length - 3);
  expect(simulated.roundTrips).toBe(2);
  const { A1, A3, A5, A2 } = simulated.snapshot().sheets[0]!.cells;
  expect([A1!.value, A3!.formula, A3!.numberFormat]).toEqual([11, "=A1*3", "0.0"]);
  expect([A5!.value, A5!.formula, A2!.value]).toEqual(["=原文", null, 0.98]);
});

test("protected and missing sheets are reported, everything else is written", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const asked = [
    ...edits.slice(0, 3),
    edit("A1", { value: "不动" }, { value: "动" }, "保护"),
    edit("B2", {}, { value: "x" }, "没有"),
    ...edits.slice(3),
  ];
  const report = await workbook.apply(asked);
  expect(report.written).toEqual(edits);
  expect(report.skipped).toEqual([
    { at: asked[3]!.at, reason: "protected" },
    { at: asked[4]!.at, reason: "missing-sheet" },
  ]);
  expectAsReported(simulated, { written: edits, skipped: [] }, edits);
  expect(simulated.snapshot().sheets[1]!.cells.A1!.value).toBe("不动");
});

test.each(["GeneralException", "AccessDenied", "ItemNotFound"])(
  "%s at any action of the write leaves the workbook as it was, and says so",
  async (code) => {
    const actions = await actionsOf((workbook) => workbook.apply(edits));
    expect(actions).toBeGreaterThan(edits.length * 4);
    for (let action = 1; action <= actions; action++) {
      const { simulated, workbook } = await openInExcel(sheets());
      const start = simulated.snapshot().sheets;
      simulated.failAt(action, code);
      const report = await workbook.apply(edits);
      expect(report.written).toEqual([]);
      expect(report.skipped).toEqual(edits.map(({ at }) => ({ at, reason: "failed" })));
      expect(simulated.snapshot().sheets).toEqual(start);
    }
  },
);

test("giving back is tried again when it fails halfway, at any action", async () => {
  for (let action = 1; action <= 60; action += 3) {
    const { simulated, workbook } = await openInExcel(sheets());
    simulated.type("自评表", "A1", "11");
    simulated.type("自评表", "A4", "60%");
    simulated.failAt(action, "GeneralException", 1);
    const report = await workbook.apply(edits);
    expect(report.skipped.map(({ at }) => toA1(at))).toEqual(["A1", "A4"]);
    expect(simulated.snapshot().sheets[0]!.cells.A1!.value).toBe(11);
    expect(simulated.snapshot().sheets[0]!.cells.A4).toMatchObject({
      value: 0.6,
      numberFormat: "0%",
    });
    expect(report.written).toHaveLength(edits.length - 2);
  }
});

test("an Excel in cell-edit mode takes nothing and says so", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.snapshot().sheets;
  simulated.setEditing(true);
  await expect(workbook.apply(edits)).rejects.toMatchObject({ problem: "cell-edit" });
  expect(simulated.roundTrips).toBe(1);
  await expect(workbook.read()).rejects.toMatchObject({ problem: "cell-edit" });
  expect(simulated.snapshot().sheets).toEqual(start);
});

test("a read-only workbook is told from a protected sheet", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  simulated.setReadOnly(true);
  await expect(workbook.apply(edits)).rejects.toMatchObject({ problem: "read-only" });
});

test("what cannot be given back either is reported as written", async () => {
  const actions = await actionsOf((workbook) => workbook.apply(edits));
  const { simulated, workbook } = await openInExcel(sheets());
  simulated.failAt(actions - 8);
  simulated.onChange(() => simulated.setProtected("自评表", true));
  const report = await workbook.apply(edits);
  expect(report.written.length).toBeGreaterThan(4);
  expect(new Set(report.skipped.map(({ reason }) => reason))).toEqual(new Set(["protected"]));
  expectAsReported(simulated, report, edits);
});
