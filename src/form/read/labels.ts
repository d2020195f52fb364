import { Decimal } from "../../sheet/number";
import type { LabelPoints, LevelLabel, Misplaced } from "../model/form";
import { addressIn, addressOf, type Grid, type GridCell } from "../page/grid";
import type { Header } from "../find/header";
import { pointsOf, readLabel } from "../text/label";
import type { RowCells } from "./read-rows";
import { overlap } from "../model/span";
import type { Vocabulary } from "../text/vocabulary";

type Level = LevelLabel["level"];

/** The first- and second-level labels as a table is read downwards: each holds until the next one. */
export class Labels {
  category = "";
  subcategory = "";
  readonly all: LevelLabel[] = [];
  /** Labels that state their points, with the indicators read since. */
  readonly points: { label: LabelPoints["label"]; points: Decimal; indicators: number[] }[] = [];
  private readonly open: Record<Level, number[] | null> = { category: null, subcategory: null };
  private read = 0;

  /** Takes over the labels of a row; each is known by its words, else by its column. */
  enter(grid: Grid, vocabulary: Vocabulary, cells: RowCells): void {
    const first = cells.get("category");
    const second = cells.get("subcategory");
    if (first) this.begin(grid, levelOf(vocabulary, first, second, this.category), first);
    if (!second) return;
    const higher = !first && isAlways(vocabulary, second);
    this.begin(grid, higher ? "category" : "subcategory", second);
  }

  /** One more indicator stands under the labels that hold. */
  count(): void {
    this.open.category?.push(this.read);
    this.open.subcategory?.push(this.read);
    this.read += 1;
  }

  private begin(grid: Grid, level: Level, cell: GridCell): void {
    const label = readLabel(cell.text);
    const field = { cell: addressOf(grid, cell), text: cell.text };
    this.all.push({ label: field, level });
    this[level] = label.key;
    if (level === "category") {
      this.subcategory = "";
      this.open.subcategory = null;
    }
    const stated = pointsOf(label);
    this.open[level] = null;
    if (stated === null) return;
    const indicators: number[] = [];
    this.open[level] = indicators;
    this.points.push({ label: field, points: new Decimal(stated), indicators });
  }
}

/** What level a label in the first column has: 成本指标 alone behind 产出指标 is one of its kinds. */
function levelOf(
  vocabulary: Vocabulary,
  first: GridCell,
  second: GridCell | undefined,
  category: string,
): Level {
  if (isOnly(vocabulary, "subcategory", first)) return "subcategory";
  const cost = /^成本/.test(readLabel(first.text).key);
  return cost && !second && category !== "" && !/^成本/.test(category) ? "subcategory" : "category";
}

/** Labels of this row that stand in the other level's column. */
export function misplacedIn(
  grid: Grid,
  vocabulary: Vocabulary,
  { columns }: Header,
  cells: RowCells,
  category: string,
): Misplaced[] {
  const levels: readonly (readonly [at: Level, other: Level])[] = [
    ["category", "subcategory"],
    ["subcategory", "category"],
  ];
  return levels.flatMap(([at, other]) => {
    const cell = cells.get(at);
    const column = columns.find(({ role }) => role === other);
    if (!cell || !column) return [];
    const level =
      at === "category" ? levelOf(vocabulary, cell, cells.get("subcategory"), category) : at;
    const higher = at === "subcategory" && !cells.has("category") && isAlways(vocabulary, cell);
    if (level === at && !higher) return [];
    if (overlap(cell, column)) return [];
    return [
      {
        label: { cell: addressOf(grid, cell), text: cell.text },
        level: other,
        to: addressIn(grid, cell.top, column.left),
      },
    ];
  });
}

/** Whether a label is always of the first level; satisfaction and cost stand at either. */
function isAlways(vocabulary: Vocabulary, cell: GridCell): boolean {
  return isOnly(vocabulary, "category", cell) && !/^(?:满意度|成本)/.test(readLabel(cell.text).key);
}

/** Whether a label is known at this level and at no other. */
function isOnly(vocabulary: Vocabulary, level: Level, { text }: GridCell): boolean {
  const other = level === "category" ? "subcategoryLabel" : "categoryLabel";
  return vocabulary.is(`${level}Label`, text) && !vocabulary.is(other, text);
}
