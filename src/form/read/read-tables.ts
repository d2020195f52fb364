import type {
  GrandTotal,
  Indicator,
  LabelPoints,
  LevelLabel,
  Misplaced,
  Slip,
} from "../model/form";
import { fieldOf } from "../page/fields";
import type { Page } from "../page/page";
import { nameOf } from "./indicator-name";
import { levelPoints, type PlacedLabel } from "./label-points";
import { labelsIn, levelsFrom, misplacedIn, NO_LEVELS } from "./labels";
import { slipsOf } from "./lay-row";
import { readIndicator, readTotal } from "./read-indicator";
import type { TableRow } from "./table-rows";

/** What the tables of one form say. */
export interface Tables {
  readonly indicators: readonly Indicator[];
  /** The first 总分 row, of several right below each other the last. */
  readonly total: GrandTotal | null;
  readonly labels: readonly LevelLabel[];
  readonly labelPoints: readonly LabelPoints[];
  readonly misplaced: readonly Misplaced[];
  readonly slips: readonly Slip[];
}

/** Reads the rows of all tables of a form, from the top: labels hold from one page to the next. */
export function readTables(page: Page, rows: readonly TableRow[]): Tables {
  const indicators: Indicator[] = [];
  const totals: GrandTotal[] = [];
  const labels: PlacedLabel[] = [];
  const misplaced: Misplaced[] = [];
  const slips: Slip[] = [];
  let levels = NO_LEVELS;
  for (const row of rows) {
    if (row.kind === "total") {
      const total = readTotal(page, row);
      if (totals[totals.length - 1]?.label.cell.row === row.row - 1) totals.pop();
      totals.push(total);
      slips.push(...slipsOf(total.label.text, row));
    }
    if (row.kind !== "indicator" && row.kind !== "labels") continue;
    const own = labelsIn(page, row, levels);
    levels = own.reduce(levelsFrom, levels);
    labels.push(...own.map((label) => ({ ...label, before: indicators.length })));
    if (row.moves.length === 0) misplaced.push(...misplacedIn(row.columns, own));
    if (row.kind === "labels") continue;
    const indicator = readIndicator(page, row, levels);
    indicators.push(indicator);
    slips.push(...slipsOf(nameOf(indicator), row));
  }
  return {
    indicators,
    total: totals[0] ?? null,
    labels: labels.map(({ cell, level }) => ({ label: fieldOf(cell), level })),
    labelPoints: levelPoints(labels, indicators.length),
    misplaced,
    slips,
  };
}
