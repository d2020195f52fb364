import fc from "fast-check";
import { toA1 } from "../../../src/sheet/address";
import { cellsOf, contains, type Area } from "../../../src/sheet/range";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { sheetOf, worksheet, xml2003 } from "./support";

const SIZE = 8;

/** Areas that do not overlap, each cell of a grid in one of them. */
const GRID = fc
  .array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(3), fc.nat(3)), { maxLength: 12 })
  .map((wanted) => {
    const areas: Area[] = [];
    const isTaken = (row: number, column: number) =>
      areas.some((area) => contains({ sheet: "", ...area }, { sheet: "", row, column }));
    for (const [top, left, down, across] of wanted) {
      const area = {
        top,
        left,
        bottom: Math.min(top + down, SIZE - 1),
        right: Math.min(left + across, SIZE - 1),
      };
      if (!cellsOf(area).some(({ row, column }) => isTaken(row, column))) areas.push(area);
    }
    const all = { top: 0, left: 0, bottom: SIZE - 1, right: SIZE - 1 };
    for (const { row, column } of cellsOf(all)) {
      if (!isTaken(row, column)) areas.push({ top: row, left: column, bottom: row, right: column });
    }
    return areas;
  });

function rowsOf(areas: readonly Area[]): Area[][] {
  return Array.from({ length: SIZE }, (_, row) =>
    areas.filter(({ top }) => top === row).sort((a, b) => a.left - b.left),
  );
}

const nameOf = ({ top, left }: Area) => toA1({ row: top, column: left });

function expectGrid(sheet: SheetSnapshot, areas: readonly Area[]): void {
  const texts = sheet.cells.map(({ row, column, text }) => [toA1({ row, column }), text]);
  expect(texts).toEqual(
    rowsOf(areas)
      .flat()
      .map((area) => [nameOf(area), nameOf(area)]),
  );
  const merged = areas.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  expect(new Set(sheet.merges)).toEqual(
    new Set(merged.map((area) => ({ sheet: sheet.name, ...area }))),
  );
}

test("a grid with merged areas, written in XML 2003, is read back", () => {
  fc.assert(
    fc.property(GRID, fc.boolean(), (areas, everyIndex) => {
      let next = 0;
      const cell = (area: Area) => {
        const { top, left, bottom, right } = area;
        const index = everyIndex || left !== next ? `ss:Index="${left + 1}"` : "";
        next = right + 1;
        return `<Cell ${index} ss:MergeAcross="${right - left}" ss:MergeDown="${bottom - top}"><Data ss:Type="String">${nameOf(area)}</Data></Cell>`;
      };
      const rows = rowsOf(areas).map((row) => {
        next = 0;
        return `<Row>${row.map(cell).join("")}</Row>`;
      });
      expectGrid(sheetOf(xml2003(worksheet(rows.join("")))), areas);
    }),
  );
});

test("a grid with merged areas, written in HTML, is read back", () => {
  fc.assert(
    fc.property(GRID, fc.boolean(), (areas, closesTags) => {
      const [endCell, endRow] = closesTags ? ["</td>", "</tr>"] : ["", ""];
      const cell = (area: Area) =>
        `<td rowspan=${area.bottom - area.top + 1} colspan=${area.right - area.left + 1}>${nameOf(area)}${endCell}`;
      const rows = rowsOf(areas).map((row) => `<tr>${row.map(cell).join("")}${endRow}`);
      expectGrid(sheetOf(`<table>${rows.join("\n")}</table>`), areas);
    }),
  );
});

test("no text of tags ends in anything but a sheet or a refusal", () => {
  const tag = fc.constantFrom(
    ..."table tr td th caption col colgroup tbody br p b style title xml script".split(" "),
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom("1", "<td colspan=2 rowspan=3>", "<tr style='display:none'>", "<!--", "-->"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { cells, merges } = sheetOf(`<table>${pieces.join("")}`);
      const places = cells.map(({ row, column }) => row * 100_000 + column);
      expect(new Set(places).size).toBe(places.length);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { top, left, bottom, right } of merges) {
        expect(top <= bottom && left <= right && top >= 0 && left >= 0).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
