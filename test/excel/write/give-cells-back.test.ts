/** @jest-environment jsdom */
import { fromA1, toA1 } from "../../../src/sheet/address";
import { BLANK_CONTENT, type CellContent, type Edit } from "../../../src/sheet/edit";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";

/** A protected sheet that lets no formats through: what is written and given back is content alone. */
const shielded = (): SimulatedSheetData[] => [
  {
    name: "自评表",
    protected: true,
    cells: {
      A1: { value: 10, locked: false },
      A2: { formula: "=A1*2", numberFormat: "0.0", locked: false },
      A3: { value: "原因", numberFormat: "@", locked: false },
    },
  },
];

function edit(a1: string, before: Partial<CellContent>, after: Partial<CellContent>): Edit {
  return {
    at: { sheet: "自评表", ...fromA1(a1) },
    before: { ...BLANK_CONTENT, ...before },
    after: { ...BLANK_CONTENT, ...after },
  };
}

const edits = [
  edit("A1", { value: 10 }, { value: 11 }),
  edit(
    "A2",
    { value: 20, formula: "=A1*2", numberFormat: "0.0" },
    { value: 7, numberFormat: "0.0" },
  ),
  edit("A3", { value: "原因", numberFormat: "@" }, { value: "无", numberFormat: "@" }),
];

const reasons = (skipped: readonly { at: Edit["at"]; reason: string }[]) =>
  skipped.map(({ at, reason }) => [toA1(at), reason]);

async function written(prepare: (excel: Awaited<ReturnType<typeof openInExcel>>) => void) {
  const excel = await openInExcel(shielded());
  prepare(excel);
  const report = await excel.workbook.apply(edits);
  return { ...excel, report };
}

test("a write that breaks off on a protected sheet is given back, at any action", async () => {
  const start = (await openInExcel(shielded())).simulated.save();
  const last = await actionsOfWrite();
  expect(last).toBeGreaterThan(10);
  for (let action = 1; action <= last; action++) {
    const { simulated, report } = await written((excel) =>
      excel.simulated.failAt(action, "GeneralException", 1),
    );
    expect(report.written).toEqual([]);
    expect(reasons(report.skipped)).toEqual([
      ["A1", "failed"],
      ["A2", "failed"],
      ["A3", "failed"],
    ]);
    expect(simulated.save()).toEqual(start);
  }
});

/** How many actions the writing batch has, which is the second. */
async function actionsOfWrite(): Promise<number> {
  for (let action = 1; ; action++) {
    const { simulated, report } = await written((excel) =>
      excel.simulated.failAt(action, "GeneralException", 1),
    );
    if (report.written.length > 0 && simulated.roundTrips === 2) return action - 1;
  }
}

test("what a colleague types there between look and write is given back", async () => {
  const { simulated, report } = await written(({ simulated }) =>
    simulated.beforeBatch(2, () => simulated.colleagueTypes("自评表", "A1", "12")),
  );
  expect(reasons(report.skipped)).toEqual([["A1", "stale"]]);
  const { A1, A2, A3 } = simulated.snapshot().sheets[0]!.cells;
  expect([A1!.value, A2!.value, A3!.value]).toEqual([12, 7, "无"]);
  expect(simulated.roundTrips).toBe(3);
});

test("where a giving back fails twice and nothing can be seen after it, the cells are unclear", async () => {
  const { simulated, report } = await written(({ simulated }) => {
    simulated.beforeBatch(2, () => simulated.colleagueTypes("自评表", "A1", "12"));
    simulated.beforeBatch(3, () => simulated.setEditing(true));
  });
  expect(reasons(report.skipped)).toEqual([["A1", "unclear"]]);
  expect(report.written.map(({ at }) => toA1(at))).toEqual(["A2", "A3"]);
  simulated.setEditing(false);
  expect(simulated.snapshot().sheets[0]!.cells.A1!.value).toBe(11);
});
