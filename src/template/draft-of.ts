import type { Draft, DraftCell, Guard } from "../sheet/draft";
import type { Area } from "../sheet/range";
import { breakLabel } from "./break-label";
import type { PlacedCell } from "./cell";
import type { Choices } from "./choices";
import { guardOf } from "./inputs";
import { layBands, type LaidBand } from "./lay-bands";
import { joinAreas } from "./place-cells";
import { PRINTED } from "./styles";
import type { Template } from "./template";
import { dialectOf, printerOf, type Print } from "./words";

/** The blank form with its first cell at `at`; rows and columns are zero-based. */
export function draftOf(
  template: Template,
  choices: Choices,
  at: { readonly row: number; readonly column: number },
): Draft {
  const print = printerOf(dialectOf(template.id), choices);
  const bands = layBands(template, at, { ...choices, print });
  const cells = bands.flatMap((band) => band.cells);
  const heading = bands.find(({ band }) => band.kind === "indicators")!.area.top;
  const start = cells.find(({ cell }) => cell.input === "project")!.area;
  return {
    area: { ...bands[0]!.area, bottom: bands[bands.length - 1]!.area.bottom },
    cells: contentsOf(cells, template.widths, at.column),
    merges: cells
      .map(({ area }) => area)
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    styles: [...framesOf(bands), ...stylesOf(cells)],
    guards: guardsOf(cells, print),
    columnWidths: template.widths,
    rowHeights: bands.flatMap(({ rows }) => rows.map(({ height }) => height)),
    printTitles: { top: heading, bottom: heading },
    frozenRows: start.top - at.row + 1,
    start: { row: start.top, column: start.left },
  };
}

/** What the cells hold, row by row; labels broken to fit their columns. */
function contentsOf(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  first: number,
): DraftCell[] {
  return cells
    .filter(({ cell }) => cell.value !== null || cell.formula !== null)
    .map(({ cell: { value, formula, style }, area: { top, left, right } }) => {
      const width = widths
        .slice(left - first, right - first + 1)
        .reduce((all, one) => all + one, 0);
      const isLabel = style === null && typeof value === "string";
      const shown = isLabel ? breakLabel(value, width, PRINTED.size) : value;
      return { row: top, column: left, value: shown, formula };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What is printed inside the frame looks alike. */
function framesOf(bands: readonly LaidBand[]): Draft["styles"] {
  const framed = bands.filter(({ band }) => band.kind !== "line").map(({ area }) => area);
  return joinAreas(framed).map((area) => ({ area, style: PRINTED }));
}

function stylesOf(cells: readonly PlacedCell[]): Draft["styles"] {
  return groups(cells, ({ cell }) => cell.style).flatMap(([style, areas]) =>
    areas.map((area) => ({ area, style })),
  );
}

function guardsOf(cells: readonly PlacedCell[], print: Print): Guard[] {
  return groups(cells, ({ cell }) => cell.input).flatMap(([input, areas]) =>
    areas.flatMap((area) => {
      const first = cells.find(({ area: { top, left } }) => top === area.top && left === area.left);
      const guard = guardOf(input, print, first!.cell.weight);
      return guard ? [{ area, ...guard }] : [];
    }),
  );
}

/** The areas of the cells that have something in common, in few rectangles. */
function groups<K>(
  cells: readonly PlacedCell[],
  keyOf: (cell: PlacedCell) => K | null,
): [K, Area[]][] {
  const found = new Map<K, Area[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const areas = found.get(key) ?? [];
    areas.push(cell.area);
    found.set(key, areas);
  }
  return [...found].map(([key, areas]) => [key, joinAreas(areas)]);
}
