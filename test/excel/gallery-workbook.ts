import fc from "fast-check";
import { toA1 } from "../../src/sheet/address";
import { rangeToA1 } from "../../src/sheet/range";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { SimulatedFill, SimulatedSheetData } from "../../src/simulator";
import { readGallery, snapshotOf, type Scenario } from "../support/gallery";

/** The forms of the gallery, and any of them with a taste of its own in fills and number formats. */
export const galleryForms = readGallery();

/** A sheet as the simulated Excel opens it. */
export function toSheetData(sheet: SheetSnapshot): SimulatedSheetData {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(
      sheet.cells.map(({ row, column, value, formula, numberFormat }) => [
        toA1({ row, column }),
        { value, formula, numberFormat },
      ]),
    ),
    merges: sheet.merges.map(rangeToA1),
    hiddenRows: [...sheet.hiddenRows],
  };
}

const fills: readonly (string | SimulatedFill)[] = [
  "#FFFFFF",
  "#FFFF00",
  "#DDEBF7",
  { pattern: "LightUp", color: "#E2EFDA", patternColor: "#C00000" },
  { pattern: "Gray25", color: "#FFFFFF", patternColor: "#000000" },
];

interface Look {
  readonly row: number;
  readonly column: number;
  readonly fill: number;
  readonly isFormatted: boolean;
}

const look = fc.record<Look>({
  row: fc.nat(40),
  column: fc.nat(10),
  fill: fc.nat(fills.length),
  isFormatted: fc.boolean(),
});

/** A workbook of the gallery in which some cells, blank ones too, are filled and formatted. */
export const formattedWorkbook = fc
  .record({ form: fc.constantFrom(...galleryForms), looks: fc.array(look, { maxLength: 40 }) })
  .map(({ form, looks }) => ({ id: form.id, sheets: decorate(form, looks) }));

function decorate({ sheets }: Scenario, looks: readonly Look[]): SimulatedSheetData[] {
  return sheets.map((sheet) => {
    const data = toSheetData(snapshotOf(sheet));
    for (const { row, column, fill, isFormatted } of looks) {
      const a1 = toA1({ row, column });
      const cell = data.cells[a1] ?? {};
      const blank = cell.value === undefined;
      data.cells[a1] = {
        ...cell,
        ...(fills[fill] ? { fill: fills[fill]! } : {}),
        ...(blank && isFormatted ? { numberFormat: "0.00" } : {}),
      };
    }
    return data;
  });
}
