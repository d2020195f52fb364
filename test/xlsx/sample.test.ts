import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layOutForm, type LaidOutMerge } from "../../scripts/sample-layout";
import { sampleWorkbook } from "../../scripts/sample-workbook";
import { readSeeds } from "../../scripts/write-sheets";
import { readWorkbook } from "../../src/xlsx/read-workbook";

const SEEDS = readSeeds();
const gridOf = (seed: string) =>
  seed
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
/** Amounts are shown with separators and two decimals; everything else as the seed has it. */
const plainText = (text: string) =>
  /^[\d,]+(\.\d+)?$/.test(text) ? String(Number(text.replace(/,/g, ""))) : text;

test.each(SEEDS.map((seed, index) => [index + 1, seed] as const))(
  "form %i of the sample shows the seed's texts in the seed's cells",
  async (number, seed) => {
    const bytes = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
    const { cells } = (await readWorkbook(bytes)).sheets[number - 1]!;
    const shown = cells.map(({ row, column, text }) => [row, column, plainText(text)]);
    const seeded = gridOf(seed).flatMap((line, row) =>
      line.flatMap((text, column) => (text ? [[row, column, plainText(text)]] : [])),
    );
    expect(shown).toEqual(seeded);
  },
);

test.each(SEEDS.map((seed, index) => [index + 1, seed] as const))(
  "merged areas of form %i cover nothing and do not overlap",
  (_, seed) => {
    const grid = gridOf(seed);
    const { merges } = layOutForm(seed);
    const placesOf = ({ top, left, bottom, right }: LaidOutMerge) =>
      [...grid.keys()].flatMap((row) =>
        [...Array(10).keys()]
          .filter((column) => row >= top && row <= bottom && column >= left && column <= right)
          .map((column) => [row, column] as const),
      );
    const places = merges.flatMap((merge) =>
      placesOf(merge).map(([row, column]) => `${row},${column}`),
    );
    expect(new Set(places).size).toBe(places.length);
    for (const merge of merges) {
      const [, ...covered] = placesOf(merge);
      expect(covered.map(([row, column]) => grid[row]![column] ?? "").join("")).toBe("");
    }
  },
);

test("a label does not grow over the row that slipped below it", () => {
  const { merges } = layOutForm(SEEDS[2]!);
  const slippedRow = 16;
  const overSlipped = merges.filter(
    ({ top, bottom, left }) => left > 0 && top < slippedRow && bottom >= slippedRow,
  );
  expect(gridOf(SEEDS[2]!)[slippedRow]![4]).toBe("应急响应时间");
  expect(overSlipped).toEqual([]);
});

test("the committed sample is what the script writes", async () => {
  const committed = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
  expect(Buffer.from(await sampleWorkbook()).equals(committed)).toBe(true);
});
