import type { RowChange } from "../../../src/sheet/row-change";
import { deletion, formBook, insertion, placed, undoing } from "./form-rows";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";
import {
  countActions,
  failureCodes,
  saved,
  sheetNamed,
  snapshotCell,
} from "../drafts/set-up-support";

jest.setTimeout(60_000);

/**
 * In an Excel that tells merged areas, and so can have them given back; that values wait for being
 * worked out is another matter.
 */
async function opened(change: RowChange) {
  const excel = await openInExcel(formBook(), { excelApi: "1.14" });
  excel.simulated.setCalculation("automatic");
  if (change === undoing) await excel.workbook.changeRow(insertion);
  return excel;
}

async function actionsOf(change: RowChange): Promise<number> {
  const { simulated, workbook } = await opened(change);
  const counts = countActions(simulated);
  await workbook.changeRow(change);
  return counts[1]!;
}

test.each<[string, RowChange]>([
  ["insertion", insertion],
  ["deletion", deletion],
  ["insertion's undoing", undoing],
])("a failure at any action of an %s leaves everything as it was", async (_, change) => {
  const actions = await actionsOf(change);
  expect(actions).toBeGreaterThan(10);
  for (let action = 1; action <= actions; action++) {
    for (const code of failureCodes) {
      const { simulated, workbook } = await opened(change);
      const start = saved(simulated);
      simulated.failAt(action, code, 1);
      await expect(workbook.changeRow(change)).rejects.toThrow(code);
      expect(saved(simulated)).toEqual(start);
    }
  }
});

test.each<[string, RowChange]>([
  ["an insertion", insertion],
  ["a deletion", deletion],
])(
  "an Excel that cannot tell merged areas takes %s back, or says what is left",
  async (_, change) => {
    const actions = await actionsOf(change);
    for (let action = 1; action <= actions; action++) {
      const { simulated, workbook } = await openInExcel(formBook(), { excelApi: "1.12" });
      const start = saved(simulated);
      simulated.failAt(action, "GeneralException", 1);
      const error = await workbook.changeRow(change).catch((reason: Error) => reason);
      const { sheets } = saved(simulated);
      if (change === insertion) expect(sheets).toEqual(start.sheets);
      else expect(sheets.map(withoutMerges)).toEqual(start.sheets.map(withoutMerges));
      expect(String(error)).toContain(
        change === insertion ? "unknown: General" : "may be half done",
      );
    }
  },
);

test("an Excel that cannot tell merged areas takes a deletion back whole that touches none", async () => {
  const { simulated, workbook } = await openInExcel(formBook(), { excelApi: "1.12" });
  const expects = [placed("B4", { value: "指标二" })];
  const plain = { ...deletion, row: 3, expects, merges: [], contents: [] };
  simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D4", "8"));
  await expect(workbook.changeRow(plain)).rejects.toMatchObject({ problem: "stale", detail: "D4" });
  expect(snapshotCell(sheetNamed(simulated, "表"), "D4").value).toBe(8);
});

/** Covered cells lose their looks with a merged area; what they hold is blank. */
function withoutMerges({ cells }: SimulatedSheetData) {
  return Object.entries(cells).map(([a1, { value, formula }]) => [a1, value, formula]);
}

test("taking back is tried again when it fails, at any action", async () => {
  const last = await actionsOf(insertion);
  for (let action = 1; action <= 40; action++) {
    const { simulated, workbook } = await opened(insertion);
    const start = saved(simulated);
    simulated.failAt(last, "GeneralException", 1);
    simulated.beforeBatch(2, () => simulated.failAt(action, "InvalidArgument", 2));
    await expect(workbook.changeRow(insertion)).rejects.toThrow("GeneralException");
    expect(saved(simulated)).toEqual(start);
  }
});

test("where even that fails, the row is told", async () => {
  const last = await actionsOf(insertion);
  const { simulated, workbook } = await opened(insertion);
  simulated.failAt(last, "GeneralException", 1);
  simulated.beforeBatch(4, () => simulated.setProtected("表", true));
  await expect(workbook.changeRow(insertion)).rejects.toMatchObject({
    problem: "unknown",
    detail: expect.stringMatching(/^Row 6 of 表 may be half done: GeneralException/),
  });
});

test.each(["D4", "C6", "B5"])(
  "a colleague's edit of %s between look and insertion is kept; what was expected is told",
  async (a1) => {
    const { simulated, workbook } = await opened(insertion);
    simulated.colleagueTypes("表", a1, "7");
    const start = saved(simulated);
    simulated.type("表", a1, "");
    const before = formBook()[0]!.cells[a1]!;
    simulated.type("表", a1, String(before.formula ?? before.value));
    simulated.beforeBatch(2, () => simulated.colleagueTypes("表", a1, "7"));
    const change = workbook.changeRow(insertion);
    if (a1 === "D4") {
      await change;
      expect(snapshotCell(sheetNamed(simulated, "表"), "D4").value).toBe(7);
      return;
    }
    await expect(change).rejects.toMatchObject({ problem: "stale", detail: a1 });
    expect(saved(simulated)).toEqual(start);
  },
);

test("what a colleague types into a row that is deleted at that moment comes back", async () => {
  const { simulated, workbook } = await opened(deletion);
  simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D3", "8"));
  await expect(workbook.changeRow(deletion)).rejects.toMatchObject({
    problem: "stale",
    detail: "D3",
  });
  const sheet = sheetNamed(simulated, "表");
  const values = (row: number) => "ABCD".split("").map((at) => sheet.cells[`${at}${row}`]?.value);
  expect(values(3)).toEqual(["产出指标", "指标一", 10, 8]);
  expect(values(4)).toEqual([undefined, "指标二", 20, 20]);
  expect(snapshotCell(sheet, "E3").formula).toBe("=D3/C3");
  expect(sheet.merges.sort()).toEqual(["A1:E1", "A3:A5", "A7:E7"]);
});

test("so do the merged areas that went with the row", async () => {
  const [form] = formBook();
  const cells = { ...form!.cells, G3: { value: "备注" } };
  const merges = [...form!.merges!, "G3:I3"];
  const { simulated, workbook } = await openInExcel([{ ...form!, cells, merges }], {
    excelApi: "1.14",
  });
  simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D3", "8"));
  await expect(workbook.changeRow(deletion)).rejects.toMatchObject({ problem: "stale" });
  expect(sheetNamed(simulated, "表").merges.sort()).toEqual([...merges].sort());
});

test("a cell opened for typing is told, and nothing is done", async () => {
  for (const trip of [1, 2]) {
    const { simulated, workbook } = await opened(insertion);
    const start = saved(simulated);
    simulated.beforeBatch(trip, () => simulated.setEditing(true));
    await expect(workbook.changeRow(insertion)).rejects.toMatchObject({ problem: "cell-edit" });
    expect(saved(simulated)).toEqual(start);
  }
});
