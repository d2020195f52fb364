import { fromA1, toA1 } from "../../../src/sheet/address";
import { inverse, looksLikeFormula, type CellContent, type Edit } from "../../../src/sheet/edit";
import type { WriteReport } from "../../../src/sheet/workbook";
import type { SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
import { openInExcel } from "../office-host";

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

const nameOf = ({ at }: { at: Edit["at"] }) => `${at.sheet}!${toA1(at)}`;

/** The workbook is exactly as the report says: after where written, as at the start elsewhere. */
function expectAsReported(
  simulated: SimulatedWorkbook,
  report: WriteReport,
  asked: readonly Edit[],
): void {
  const named = [...report.written, ...report.skipped].map(nameOf);
  expect(named.sort()).toEqual(asked.map(nameOf).sort());
  const written = new Map(report.written.map((edit) => [nameOf(edit), edit]));
  for (const one of asked) {
    const expected = written.get(nameOf(one))?.after ?? one.before;
    const { value, formula, numberFormat } = content(simulated, one);
    expect([toA1(one.at), formula, numberFormat]).toEqual([
      toA1(one.at),
      expected.formula,
      value === null && expected.value === null ? numberFormat : expected.numberFormat,
    ]);
    if (formula === null) expect(value).toEqual(expected.value);
  }
}

/** How many actions the writing batch has, which is the second. */
async function actionsOfWrite(): Promise<number> {
  for (let action = 1; ; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    simulated.failAt(action, "GeneralException", 1);
    await workbook.apply(edits);
    if (simulated.roundTrips === 2) return action - 1;
  }
}

test("edits of every kind are written in two round trips, and taken back in two", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.save();
  const report = await workbook.apply(edits);
  expect(report).toEqual({ written: edits, skipped: [] });
  expect(simulated.roundTrips).toBe(2);
  expectAsReported(simulated, report, edits);
  expect(simulated.snapshot().sheets[0]!.cells.A4!.text).toBe("12.5");

  await workbook.apply(inverse(report.written));
  expect(simulated.roundTrips).toBe(4);
  expect(simulated.save()).toEqual(start);
});

test("no edits are no change", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.snapshot().sheets;
  expect(await workbook.apply([])).toEqual({ written: [], skipped: [] });
  expect(simulated.snapshot().sheets).toEqual(start);
});

test("an edit that does not speak of the number format keeps the cell's own, blank cells' too", async () => {
  const { simulated, workbook } = await openInExcel([
    {
      name: "自评表",
      cells: {
        A1: { value: 1 },
        B1: { numberFormat: "0.00" },
        B2: { numberFormat: "@" },
        B3: { value: 3, numberFormat: "0.0" },
        B4: { numberFormat: "0%" },
      },
    },
  ]);
  const start = simulated.save();
  const report = await workbook.apply([
    edit("B1", {}, { value: 1, formula: "=A1" }),
    edit("B2", {}, { value: 1, formula: "=A1" }),
    edit("B3", { value: 3 }, { value: 4 }),
    edit("B4", {}, { value: 0.5, numberFormat: "0.00%" }),
  ]);
  expect(report.skipped).toEqual([]);
  const { B1, B2, B3, B4 } = simulated.snapshot().sheets[0]!.cells;
  expect([B1!.formula, B1!.numberFormat]).toEqual(["=A1", "0.00"]);
  expect([B2!.formula, B2!.value, B2!.numberFormat]).toEqual([null, 1, "@"]);
  expect([B3!.value, B3!.numberFormat]).toEqual([4, "0.0"]);
  expect([B4!.value, B4!.numberFormat]).toEqual([0.5, "0.00%"]);
  await workbook.apply(inverse(report.written));
  expect(simulated.save()).toEqual(start);
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
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\u3000＝1+1",
  "＠SUM(1)",
  "－1",
  "'=1+1",
  "=cmd|' /C calc'!A0",
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

test("a cell changed since the check is not touched and is reported as stale", async () => {
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

/** A colleague changes two cells after the first look and before the write. */
function changeBetween(simulated: SimulatedWorkbook): void {
  simulated.beforeBatch(2, () => {
    simulated.colleagueTypes("自评表", "A1", "11");
    simulated.colleagueTypes("自评表", "A4", "60%");
  });
}

function expectColleaguesWork(simulated: SimulatedWorkbook, report: WriteReport): void {
  const { A1, A4 } = simulated.snapshot().sheets[0]!.cells;
  expect(A1!.value).toBe(11);
  expect([A4!.value, A4!.formula, A4!.numberFormat]).toEqual([0.6, null, "0%"]);
  const stale = report.skipped.filter(({ reason }) => reason === "stale");
  expect(stale.map(({ at }) => toA1(at))).toEqual(["A1", "A4"]);
}

test("what a colleague changes between look and write is put back and reported", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  changeBetween(simulated);
  const report = await workbook.apply(edits);
  expectColleaguesWork(simulated, report);
  expect(report.written).toHaveLength(edits.length - 2);
  expect(simulated.roundTrips).toBe(3);
});

test("it survives even a write that fails, at any action, where Excel answers what it had read", async () => {
  const actions = await actionsOfWrite();
  for (let action = 1; action <= actions; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    simulated.setAnswersOfFailed(true);
    changeBetween(simulated);
    simulated.failAt(action, "GeneralException", 1);
    const report = await workbook.apply(edits);
    const { A1, A4 } = simulated.snapshot().sheets[0]!.cells;
    expect([A1!.value, A4!.value, A4!.numberFormat]).toEqual([11, 0.6, "0%"]);
    expect(report.written).toEqual([]);
    expect(report.skipped).toHaveLength(edits.length);
  }
});

test("giving back is tried again when it fails halfway, at any action", async () => {
  for (let action = 1; action <= 12; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    changeBetween(simulated);
    simulated.failAt(action, "GeneralException", 2);
    const report = await workbook.apply(edits);
    expectColleaguesWork(simulated, report);
    expect(report.written).toHaveLength(edits.length - 2);
  }
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
  expect(simulated.roundTrips).toBe(2);
  expectAsReported(simulated, { written: edits, skipped: [] }, edits);
  expect(simulated.snapshot().sheets[1]!.cells.A1!.value).toBe("不动");
});

const shielded = (allowFormatCells: boolean): SimulatedSheetData[] => [
  {
    name: "自评表",
    protected: true,
    allowFormatCells,
    cells: {
      A1: { value: 10 },
      A2: { value: 10, locked: false },
      A3: { value: "98%", locked: false },
      A4: { value: 7, numberFormat: "@", locked: false },
    },
  },
];
const onShielded = [
  edit("A1", { value: 10 }, { value: 11 }),
  edit("A2", { value: 10 }, { value: 11 }),
  edit("A3", { value: "98%" }, { value: 0.98, numberFormat: "0%" }),
  edit("A4", { value: 7, numberFormat: "@" }, { value: 8, numberFormat: "@" }),
];

test.each([
  [false, ["A2"]],
  [true, ["A2", "A3", "A4"]],
])(
  "on a protected sheet unlocked cells are written; formatting allowed: %s",
  async (allowFormatCells, written) => {
    const { simulated, workbook } = await openInExcel(shielded(allowFormatCells));
    const start = simulated.save();
    const report = await workbook.apply(onShielded);
    expect(report.written.map(({ at }) => toA1(at))).toEqual(written);
    expect(new Set(report.skipped.map(({ reason }) => reason))).toEqual(new Set(["protected"]));
    expectAsReported(simulated, report, onShielded);
    await workbook.apply(inverse(report.written));
    expect(simulated.save()).toEqual(start);
  },
);

test("cells of an array formula, and formulas into a table, are left alone and named", async () => {
  const { simulated, workbook } = await openInExcel(
    [
      {
        name: "自评表",
        cells: {
          A1: { formula: "=B1" },
          A2: { value: 2 },
          C1: { value: 1 },
          C2: { value: 2 },
          C3: { value: 3 },
        },
        arrays: ["A1:A2"],
        tables: ["C1:D3"],
      },
    ],
    { excelApi: "1.14" },
  );
  const start = simulated.save();
  const report = await workbook.apply([
    edit("A2", { value: 2 }, { value: 3 }),
    edit("C3", { value: 3 }, { value: 3, formula: "=SUM(C1:C2)" }),
  ]);
  expect(report.skipped.map(({ reason }) => reason)).toEqual(["array", "table"]);
  expect(simulated.save()).toEqual(start);
  const value = edit("C3", { value: 3 }, { value: 4 });
  expect(await workbook.apply([value])).toEqual({ written: [value], skipped: [] });
});

test("an Excel that cannot tell array formulas refuses, and everything is as it was", async () => {
  const { simulated, workbook } = await openInExcel(
    [{ name: "自评表", cells: { A1: { value: 1 }, A2: { value: 2 } }, arrays: ["A2:A3"] }],
    { excelApi: "1.11" },
  );
  const start = simulated.save();
  const asked = [edit("A1", { value: 1 }, { value: 5 }), edit("A2", { value: 2 }, { value: 3 })];
  expect((await workbook.apply(asked)).skipped.map(({ reason }) => reason)).toEqual([
    "failed",
    "failed",
  ]);
  expect(simulated.save()).toEqual(start);
});

const codes = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "InvalidArgument",
];

test.each(codes)(
  "%s at any action of the write leaves the workbook as it was, and says so",
  async (code) => {
    const actions = await actionsOfWrite();
    expect(actions).toBeGreaterThan(edits.length * 3);
    for (let action = 1; action <= actions; action++) {
      const { simulated, workbook } = await openInExcel(sheets());
      const start = simulated.save();
      simulated.failAt(action, code, 1);
      const report = await workbook.apply(edits);
      expect(report.written).toEqual([]);
      expect(report.skipped).toEqual(edits.map(({ at }) => ({ at, reason: "failed" })));
      expect(simulated.save()).toEqual(start);
    }
  },
);

test("a failure of the first look is told, and nothing is written", async () => {
  for (let action = 1; action <= 40; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    const start = simulated.save();
    simulated.failAt(action, "GeneralException");
    await expect(workbook.apply(edits)).rejects.toMatchObject({ problem: "unknown" });
    expect(simulated.roundTrips).toBe(1);
    expect(simulated.save()).toEqual(start);
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

test("so it does when the cell is opened between look and write", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.save();
  simulated.beforeBatch(2, () => simulated.setEditing(true));
  await expect(workbook.apply(edits)).rejects.toMatchObject({ problem: "cell-edit" });
  expect(simulated.save()).toEqual(start);
});

test("a workbook opened for reading alone is told from a protected sheet", async () => {
  const { simulated, workbook } = await openInExcel(sheets(), { differences: [] });
  simulated.setReadOnly(true);
  const start = simulated.save();
  await expect(workbook.apply(edits)).rejects.toMatchObject({ problem: "read-only" });
  expect(simulated.save()).toEqual(start);
});

test("what cannot be given back either is reported as written, or as unclear", async () => {
  const actions = await actionsOfWrite();
  for (let action = 1; action <= actions; action++) {
    const { simulated, workbook } = await openInExcel(sheets());
    simulated.failAt(action, "GeneralException", 1);
    simulated.beforeBatch(3, () => simulated.setProtected("自评表", true));
    const report = await workbook.apply(edits);
    const unclear = report.skipped.filter(({ reason }) => reason === "unclear").map(nameOf);
    const clear = edits.filter((one) => !unclear.includes(nameOf(one)));
    expect(unclear.length).toBeLessThanOrEqual(1);
    const skipped = report.skipped.filter((one) => !unclear.includes(nameOf(one)));
    expectAsReported(simulated, { ...report, skipped }, clear);
  }
});

test("when Excel breaks off for good, every cell is reported as unclear", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  simulated.failAt(30, "GeneralException", 1);
  simulated.beforeBatch(3, () => simulated.setLimits({ responseBytes: 0 }));
  const report = await workbook.apply(edits);
  expect(report.written).toEqual([]);
  expect(report.skipped).toEqual(edits.map(({ at }) => ({ at, reason: "unclear" })));
});

test("a fuller write than one request takes is refused as too large, and nothing is written", async () => {
  const { simulated, workbook } = await openInExcel(sheets());
  const start = simulated.save();
  simulated.beforeBatch(2, () => simulated.setLimits({ requestBytes: 1000 }));
  const report = await workbook.apply(edits);
  expect(report.written).toEqual([]);
  expect(simulated.save()).toEqual(start);
});
