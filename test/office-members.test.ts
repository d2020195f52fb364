import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFloor, membersUsed, unguarded } from "../scripts/office-members";

// TypeScript reads all types of Office.js, anew for each.
jest.setTimeout(60_000);

/** What is found in a file of the adapter that holds this. */
function usedIn(text: string) {
  const folder = mkdtempSync(join(__dirname, "../node_modules/.members-"));
  const file = join(folder, "used.ts");
  writeFileSync(file, text);
  try {
    return membersUsed([file]).map(({ member, since, guard }) => [member, since, guard]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("every member newer than the manifest's set is asked for before it is used", () => {
  const uses = membersUsed();
  expect(uses.length).toBeGreaterThan(200);
  expect(uses.filter(({ since }) => since > manifestFloor())).not.toEqual([]);
  const refused = unguarded(uses).map(
    ({ place, member, since }) => `${place}: ${member} needs ExcelApi 1.${since}`,
  );
  expect(refused).toEqual([]);
});

test("members are found wherever they are named: called, set, taken out, loaded, wanted", () => {
  expect(
    usedIn(`
      function use(range: Excel.Range, { pageLayout }: Excel.Worksheet) {
        range.load("values, format/fill/tintAndShade");
        range.getCellProperties({ format: { fill: { pattern: true } } });
        pageLayout.zoom = { scale: 90 };
      }`),
  ).toEqual([
    ["Worksheet.pageLayout", 9, 0],
    ["Range.values", 1, 0],
    ["Range.format", 1, 0],
    ["RangeFormat.fill", 1, 0],
    ["RangeFill.tintAndShade", 9, 0],
    ["Range.load", 1, 0],
    ["Range.getCellProperties", 9, 0],
    ["CellPropertiesLoadOptions.format", 9, 0],
    ["CellPropertiesFormatLoadOptions.fill", 9, 0],
    ["CellPropertiesFillLoadOptions.pattern", 9, 0],
    ["PageLayout.zoom", 9, 0],
    ["PageLayoutZoomOptions.scale", 9, 0],
  ]);
});

test("a function that is handed on is guarded by what its file asks", () => {
  const handed = `
    type Ask = (range: Excel.Range) => unknown;
    export const merges: Ask = (range) => range.getMergedAreasOrNullObject();
    function look(range: Excel.Range, ask: Ask) { return CAN ? ask(range) : null; }
    export function all(range: Excel.Range) { return look(range, merges); }`;
  const guarded = 'Office.context.requirements.isSetSupported("ExcelApi", "1.13")';
  expect(usedIn(handed.replace("CAN", guarded))).toEqual([
    ["Range.getMergedAreasOrNullObject", 13, 13],
  ]);
  expect(usedIn(handed.replace("CAN", "range"))).toEqual([
    ["Range.getMergedAreasOrNullObject", 13, 0],
  ]);
});

test("a member is guarded by the function it stands in, or by all that lead to it", () => {
  const uses = usedIn(`
    function can(): boolean {
      return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    }
    function merges(range: Excel.Range) { return range.getMergedAreasOrNullObject(); }
    function spill(range: Excel.Range) {
      if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) range.load("hasSpill");
    }
    function asks(range: Excel.Range) { return can() ? merges(range) : null; }
    function precedents(range: Excel.Range) { return range.getPrecedents(); }
    function alone(range: Excel.Range) { spill(range); return precedents(range); }
    function asking(range: Excel.Range) { return can() && precedents(range); }`);
  expect(uses.filter(([, since]) => Number(since) > 9)).toEqual([
    ["Range.getMergedAreasOrNullObject", 13, 13],
    ["Range.hasSpill", 12, 12],
    ["Range.getPrecedents", 14, 0],
  ]);
});
