import { openInExcel } from "../../excel/office-host";
import { inBatch, openSheet, refusal } from "../on-sheet";

const sums = { A1: { value: 1 }, A2: { formula: "=A1+1" }, A3: { formula: "=A2+1" } };

async function told() {
  const [range, application] = await inBatch(
    (sheet, workbook) =>
      [
        sheet.getRange("A1:A3").load("values"),
        workbook.application.load("calculationMode,calculationState"),
      ] as const,
  );
  const { calculationMode, calculationState } = application;
  return [range.values.flat(), calculationMode, calculationState];
}

test("formulas follow what is entered", async () => {
  await openSheet({ cells: sums });
  await inBatch((sheet) => (sheet.getRange("A1").values = [[5]]));
  expect(await told()).toEqual([[5, 6, 7], "Automatic", "Done"]);
});

test("set to calculate by hand they wait; what is entered itself is worked out", async () => {
  const { simulated } = openInExcel([{ name: "表", cells: sums }], {
    differences: ["manualCalculation"],
  });
  await inBatch((sheet) => {
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A2").formulas = [["=A1*10"]];
  });
  expect(await told()).toEqual([[5, 50, 3], "Manual", "Pending"]);
  await inBatch((_, { application }) => application.calculate("Recalculate"));
  expect(await told()).toEqual([[5, 50, 51], "Manual", "Done"]);
  simulated.type("表", "A1", "6");
  expect(simulated.snapshot().sheets[0]!.cells.A2!.value).toBe(50);
  simulated.setCalculation("automatic");
  expect(await told()).toEqual([[6, 60, 61], "Automatic", "Done"]);
});

test("Excel calculates in three ways, and knows no other", async () => {
  await openSheet();
  expect(await refusal((_, { application }) => application.calculate("Now" as never))).toBe(
    "ApiNotFound",
  );
});

test("all is copied with notes, links and conditional formats; formats with the latter; formulas alone", async () => {
  const note = { note: "批注", link: "https://example.com", style: { bold: true } };
  const cells = { A1: { formula: "=B1", ...note }, B1: { value: 1 } };
  const simulated = await openSheet({ cells, conditionalFormats: ["A1:B9", "A4"] });
  await inBatch((sheet) => {
    sheet.getRange("A20").copyFrom("A1");
    sheet.getRange("A21").copyFrom("A1", "Formats");
    sheet.getRange("A22").copyFrom("A1", "Formulas");
    sheet.getRange("A2:A3").copyFrom("D1", "Formats");
  });
  const [sheet] = simulated.snapshot().sheets;
  const shown = (a1: string) => {
    const { formula, note: of, link, style } = sheet!.cells[a1]!;
    return [formula, of, link, style.bold ?? false];
  };
  expect(shown("A20")).toEqual(["=B20", "批注", "https://example.com", true]);
  expect(shown("A21")).toEqual([null, null, null, true]);
  expect(shown("A22")).toEqual(["=B22", null, null, false]);
  expect(sheet!.conditionalFormats.sort()).toEqual([
    "A1:B1",
    "A20",
    "A21",
    "A4",
    "A4:B9",
    "B2",
    "B3",
  ]);
});

test("conditional formats follow inserted rows", async () => {
  const simulated = await openSheet({ conditionalFormats: ["B2:B6"] });
  simulated.insert("表", "5:5");
  expect(simulated.snapshot().sheets[0]!.conditionalFormats).toEqual(["B2:B7"]);
});
