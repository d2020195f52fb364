import type { SimulatedValidation } from "../../../src/simulator/book/saved-workbook";
import { inBatch, openSheet } from "../on-sheet";

const guard: SimulatedValidation = {
  area: "H15:H16",
  decimal: { operator: "Between", formula1: 0, formula2: "=G15" },
  ignoreBlanks: true,
  prompt: { title: "", message: "" },
  error: { title: "得分", message: "请填 0 到分值之间的数", style: "Stop" },
};

const open = () =>
  openSheet({
    cells: { G15: { value: 10 }, G16: { formula: "=G15/2" }, A1: { value: 1 }, B1: { value: 2 } },
    validations: [guard],
  });

test("typing into several cells is one act, and is taken back as it was", async () => {
  const simulated = await open();
  const { name } = simulated.snapshot().sheets[0]!;
  const before = simulated.save().sheets;
  simulated.typeAll(name, { A1: "98%", B1: "", C1: "=A1+1" });
  expect(simulated.undoStack()).toEqual(["type A1,B1,C1"]);
  expect(simulated.undo()).toBe(true);
  expect(simulated.snapshot().sheets[0]!.cells.A1).toMatchObject({
    value: 1,
    numberFormat: "General",
  });
  expect(simulated.save().sheets[0]!.cells.A1).toEqual(before[0]!.cells.A1);
  expect(simulated.snapshot().sheets[0]!.cells.C1?.value ?? null).toBeNull();
  expect(simulated.undo()).toBe(false);
});

test("what was typed before rows moved stays, since its cells are elsewhere", async () => {
  const simulated = await open();
  const { name } = simulated.snapshot().sheets[0]!;
  simulated.type(name, "A1", "5");
  await inBatch((sheet) => sheet.getRange("1:1").insert("Down"));
  simulated.undo();
  expect(simulated.snapshot().sheets[0]!.cells.A2!.value).toBe(5);
  expect(simulated.snapshot().sheets[0]!.cells.A1?.value ?? null).toBeNull();
});

test.each([
  ["H15", "10", true],
  ["H15", "10.5", false],
  ["H16", "5", true],
  ["H16", "6", false],
  ["H15", "-1", false],
  ["H15", "abc", false],
  ["H15", "", true],
  ["H15", "=G15", true],
  ["I15", "abc", true],
])("a guard takes %s = %j in: %s", async (a1, input, takesIn) => {
  const simulated = await open();
  const { name } = simulated.snapshot().sheets[0]!;
  const refused = simulated.refuses(name, { A1: "x", [a1]: input });
  expect(refused).toEqual(
    takesIn ? null : { a1, input, why: "guarded", message: guard.error.message },
  );
});

test("a guard that only warns, and a locked cell", async () => {
  const warning = { ...guard, error: { ...guard.error, style: "Warning" as const } };
  const simulated = await openSheet({
    cells: { A1: { value: 1, locked: false } },
    validations: [warning],
  });
  const { name } = simulated.snapshot().sheets[0]!;
  expect(simulated.refuses(name, { H15: "abc" })).toBeNull();
  simulated.setProtected(name, true);
  expect(simulated.refuses(name, { A1: "2" })).toBeNull();
  expect(simulated.refuses(name, { A1: "2", B1: "3" })).toEqual({
    a1: "B1",
    input: "3",
    why: "protected",
  });
});
