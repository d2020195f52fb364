import { squeeze } from "../../src/form/text/label";
import { recogniseForms } from "../../src/form/recognise";
import { toA1 } from "../../src/sheet/address";
import { cellsOf, rangeToA1, type Area } from "../../src/sheet/range";
import { rewriteReferences } from "../../src/sheet/rewrite-references";
import { createWorkbook } from "../../src/simulator";
import { pictureOf, sheetOfDraft } from "../support/draft-sheet";
import { everyDraft } from "./every-draft";
import { labelsOf, stylesByCell } from "./printed-labels";

const isInside = (outer: Area, { top, left, bottom, right }: Area) =>
  top >= outer.top &&
  left >= outer.left &&
  bottom <= outer.bottom &&
  right <= outer.right &&
  top <= bottom &&
  left <= right;

const at = ({ row, column }: { row: number; column: number }): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function referredIn(formula: string): Area[] {
  const referred: Area[] = [];
  rewriteReferences(formula, (sheet, area) => {
    expect(sheet).toBeNull();
    referred.push(area);
    return area;
  });
  return referred;
}

describe.each(everyDraft())("%s", (_, { draft, at: start }) => {
  const merged = draft.merges.flatMap((area) => cellsOf(area).map(toA1));

  test("the area begins where it was asked for, with a size for every column and row", () => {
    const { top, left, bottom, right } = draft.area;
    expect([top, left]).toEqual([start.row, start.column]);
    expect(draft.columnWidths).toHaveLength(right - left + 1);
    expect(draft.rowHeights).toHaveLength(bottom - top + 1);
    const width = draft.columnWidths.reduce((all, one) => all + one, 0);
    expect(width).toBeGreaterThanOrEqual(500);
    expect(width).toBeLessThanOrEqual(560);
  });

  test("merged areas stand inside, are more than a cell and never overlap", () => {
    expect(draft.merges.filter((area) => !isInside(draft.area, area))).toEqual([]);
    expect(draft.merges.filter((area) => cellsOf(area).length < 2)).toEqual([]);
    expect(new Set(merged).size).toBe(merged.length);
  });

  test("every cell stands inside, once, in order, and none is covered by a merged area", () => {
    const places = draft.cells.map(toA1);
    const covered = new Set(draft.merges.flatMap((area) => cellsOf(area).slice(1).map(toA1)));
    expect(new Set(places).size).toBe(places.length);
    expect(draft.cells.filter((cell) => !isInside(draft.area, at(cell)))).toEqual([]);
    expect(places.filter((place) => covered.has(place))).toEqual([]);
    const order = draft.cells.map(({ row, column }) => row * 1000 + column);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(
      draft.cells.filter(({ value, formula }) => (value === null) === (formula === null)),
    ).toEqual([]);
  });

  test("formulas refer to the form alone and use few functions", () => {
    const formulas = draft.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(8);
    for (const formula of formulas) {
      const names = [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name);
      expect(["IF", "COUNT", "SUM", "MIN", "ROUND"]).toEqual(expect.arrayContaining(names));
      const referred = referredIn(formula);
      expect(referred.length).toBeGreaterThan(0);
      expect(referred.filter((area) => !isInside(draft.area, area))).toEqual([]);
    }
  });

  test("styles and guards stand inside", () => {
    const areas = [...draft.styles, ...draft.guards].map(({ area }) => area);
    expect(areas.filter((area) => !isInside(draft.area, area))).toEqual([]);
    expect(draft.styles.length).toBeLessThan(40);
  });

  test("no cell has two guards, and Excel takes their texts", () => {
    const guarded = draft.guards.flatMap(({ area }) => cellsOf(area).map(toA1));
    expect(new Set(guarded).size).toBe(guarded.length);
    const texts = draft.guards.flatMap(({ prompt, number }) =>
      number ? [prompt, number.refusal] : [prompt],
    );
    for (const { title, text } of texts) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(text).toMatch(/\p{Script=Han}.*。$/u);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(255);
      expect(title + text).not.toMatch(/[{}]/);
    }
  });

  test("what is to be filled in is open, what is printed or counted is locked", async () => {
    const workbook = createWorkbook([sheetOfDraft("表", draft)]);
    const form = recogniseForms(pictureOf(workbook, "表")).forms[0]!;
    const styles = stylesByCell(draft);
    const [total, ...sources] = form.funds;
    const { rows, columns } = form.tables[0]!;
    const results = columns.filter(({ role }) => role !== "category" && role !== "subcategory");
    const open = [
      ...Object.values(form.info).map(({ value }) => value.cell),
      ...sources.flatMap((row) =>
        [row.initialBudget!, row.annualBudget!, row.executed!].map((one) => one.cell),
      ),
      total!.weight!.cell,
      ...rows.flatMap((row) => results.map(({ left }) => ({ row, column: left }))),
    ].map(toA1);
    expect(open.filter((place) => styles.get(place)?.locked !== false)).toEqual([]);

    const isOpen = new Set(open);
    const fixed = draft.cells.filter(
      (cell) => !isOpen.has(toA1(cell)) && !/年度）$|人：$/.test(String(cell.value)),
    );
    expect(fixed.length).toBeGreaterThan(40);
    expect(fixed.filter((cell) => styles.get(toA1(cell))?.locked !== true)).toEqual([]);
    const year = draft.cells.filter(({ value }) => /年度）$/.test(String(value)));
    expect(year.map((cell) => styles.get(toA1(cell))?.locked)).toEqual([false]);
  });

  test("everything but the lines outside the frame has a border", () => {
    const styles = stylesByCell(draft);
    const bare = cellsOf(draft.area).filter((cell) => !styles.get(toA1(cell))?.border);
    const texts = draft.cells
      .filter((cell) => bare.some((one) => toA1(one) === toA1(cell)))
      .map(({ value }) => String(value));
    expect(texts.filter((text) => !/自评表|年度）$|人：$/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(0);
  });

  test("labels have room for their words and leave no character on a line of its own", () => {
    const labels = labelsOf(draft);
    expect(labels.filter(({ height, room }) => height > room)).toEqual([]);
    const across = labels.filter(({ lines }) => lines.some((line) => line.length > 1));
    expect(across.filter(({ lines }) => lines.some((line) => line.length === 1))).toEqual([]);
    expect(across.length).toBeGreaterThan(30);
  });

  test("the headings of the indicators are repeated, and the rows through the project stay in sight", () => {
    const text = (row: number) =>
      draft.cells.filter((cell) => cell.row === row).map(({ value }) => squeeze(String(value)));
    expect(draft.printTitles.top).toBe(draft.printTitles.bottom);
    expect(text(draft.printTitles.top)).toEqual(expect.arrayContaining(["二级指标", "三级指标"]));
    expect(text(draft.area.top + draft.frozenRows - 1)[0]).toBe("项目名称");
    const label = draft.cells.find(({ value }) => value === "项目名称")!;
    expect(draft.start).toEqual({ row: label.row, column: label.column + 1 });
  });
});

test.each(everyDraft())("every score is bound by the weight of its own row: %s", (_, drafted) => {
  const { draft } = drafted;
  const headings = draft.cells.filter(({ row }) => row === draft.printTitles.top);
  const columnOf = (...words: string[]) =>
    headings.find(({ value }) => words.includes(String(value)))!.column;
  const [weight, score] = [columnOf("分值", "权重"), columnOf("得分")];
  const bound = draft.guards.filter(({ number }) => typeof number?.maximum === "string");
  expect(bound.map(({ area }) => [area.left, area.right])).toEqual([[score, score]]);
  const [{ area, number }] = bound as [(typeof bound)[number]];
  expect(number!.minimum).toBe(0);
  expect(number!.maximum).toBe(`=${toA1({ row: area.top, column: weight })}`);
  const [weights] = draft.guards.filter(
    (one) => one.number?.maximum === 100 && one.area.left === weight && one.area.top === area.top,
  );
  expect(rangeToA1({ ...weights!.area, left: score, right: score })).toBe(rangeToA1(area));
  const total = draft.cells.find(({ value }) => value === "总分" || value === "合计")!;
  expect([area.top, area.bottom]).toEqual([draft.printTitles.bottom + 1, total.row - 1]);
});
