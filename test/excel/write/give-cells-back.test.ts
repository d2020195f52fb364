import { fromA1, toA1 } from "../../../src/sheet/address";
import { BLANK_CONTENT, type CellContent, type Edit } from "../../../src/sheet/edit";
import type { SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
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

test("after a failure a colleague's cell is told from those that were only not written", async () => {
  const last = await actionsOfWrite();
  const { simulated, report } = await written(({ simulated }) => {
    simulated.setAnswersOfFailed(true);
    simulated.beforeBatch(2, () => simulated.colleagueTypes("自评表", "A1", "12"));
    simulated.failAt(last, "GeneralException", 1);
  });
  expect(reasons(report.skipped)).toEqual([
    ["A1", "stale"],
    ["A2", "failed"],
    ["A3", "failed"],
  ]);
  expect(simulated.snapshot().sheets[0]!.cells.A1!.value).toBe(12);
});

test("a sheet that shuts out the write between look and write is told as the reason", async () => {
  const { simulated, workbook } = await openInExcel([
    { name: "自评表", cells: { A3: { value: "原因", numberFormat: "@" } } },
  ]);
  simulated.beforeBatch(2, () => simulated.setProtected("自评表", true));
  const { skipped } = await workbook.apply(edits.slice(2));
  expect(reasons(skipped)).toEqual([["A3", "protected"]]);
});

test.each([false, true])(
  "a sheet that is renamed between look and write is missing, whether Excel fails: %s",
  async (fails) => {
    const { report } = await written(({ simulated }) => {
      simulated.beforeBatch(2, () => simulated.rename("自评表", "新名"));
      if (fails) simulated.failAt(5, "ItemNotFound", 1);
    });
    expect(report.written).toEqual([]);
    expect(reasons(report.skipped)).toEqual([
      ["A1", "missing-sheet"],
      ["A2", "missing-sheet"],
      ["A3", "missing-sheet"],
    ]);
  },
);

test("nothing is sent where nothing is to be written or given back", async () => {
  const broken = await written(({ simulated }) => simulated.failAt(1, "GeneralException", 1));
  expect(broken.simulated.roundTrips).toBe(3);
  const stale = await openInExcel([{ name: "自评表", cells: {} }]);
  await stale.workbook.apply(edits);
  expect(stale.simulated.roundTrips).toBe(1);
});

describe("where giving back fails", () => {
  /** A colleague's 12 is written over, and has to be given back in the third batch, which fails. */
  const failing = async (prepare: (simulated: SimulatedWorkbook) => void) => {
    const { simulated, report } = await written(({ simulated }) => {
      simulated.beforeBatch(2, () => simulated.colleagueTypes("自评表", "A1", "12"));
      simulated.failAt(1, "GeneralException", 2);
      prepare(simulated);
    });
    simulated.setEditing(false);
    return {
      outcome: reasons(report.skipped)[0]?.[1] ?? "written",
      value: simulated.snapshot().sheets[0]!.cells.A1!.value,
    };
  };

  test("it is tried once more", async () => {
    expect(await failing(() => {})).toEqual({ outcome: "stale", value: 12 });
  });

  test("a cell that the colleague has changed again keeps that", async () => {
    const again = await failing((simulated) =>
      simulated.beforeBatch(4, () => simulated.colleagueTypes("自评表", "A1", "13")),
    );
    expect(again).toEqual({ outcome: "stale", value: 13 });
  });

  test("for good, a cell that holds the new content counts as written", async () => {
    const twice = await failing((simulated) =>
      simulated.beforeBatch(4, () => simulated.failAt(1, "GeneralException")),
    );
    expect(twice).toEqual({ outcome: "written", value: 11 });
  });

  test.each([3, 5])("and nothing can be seen from batch %i on, it is unclear", async (batch) => {
    const unseen = await failing((simulated) => {
      if (batch === 5) simulated.beforeBatch(4, () => simulated.failAt(1, "GeneralException"));
      simulated.beforeBatch(batch, () => simulated.setEditing(true));
    });
    expect(unseen).toEqual({ outcome: "unclear", value: 11 });
  });
});
