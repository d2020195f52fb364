import { Decimal } from "../../sheet/number";
import type { Header } from "../find/header";
import type { LabelPoints } from "../model/form";
import { cellsIn } from "../page/cells";
import { fieldOf } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { pointsOf, readLabel } from "../text/label";
import type { RowLabel } from "./labels";

/** A label with the number of indicators read before it. */
export interface PlacedLabel extends RowLabel {
  readonly before: number;
}

/** The labels that state their points, each with the indicators down to the next label that ends it. */
export function levelPoints(labels: readonly PlacedLabel[], count: number): LabelPoints[] {
  return labels.flatMap(({ cell, before }, index) =>
    pointsIn(cell, { first: before, end: endOf(labels, index) ?? count }),
  );
}

/** The points of the label of the whole table: "绩效指标(90分)". */
export function blockPoints(page: FormPage, header: Header, count: number): LabelPoints[] {
  const { left } = page.head;
  const right = header.columns[0]!.left - 1;
  return cellsIn(page, { top: header.top, bottom: header.bottom + 1, left, right })
    .filter((cell) => cell.right <= right)
    .flatMap((cell) => pointsIn(cell, { first: 0, end: count }));
}

/** Where the indicators under a label end: at the next label of its level or of the first. */
function endOf(labels: readonly PlacedLabel[], index: number): number | undefined {
  for (let next = index + 1; next < labels.length; next++) {
    const { level, before } = labels[next]!;
    if (level === "category" || level === labels[index]!.level) return before;
  }
  return undefined;
}

function pointsIn(
  cell: GridCell,
  { first, end }: { readonly first: number; readonly end: number },
): LabelPoints[] {
  const points = pointsOf(readLabel(cell.text));
  if (points === null) return [];
  const indicators = Array.from({ length: end - first }, (_, index) => first + index);
  return [{ label: fieldOf(cell), points: new Decimal(points), indicators }];
}
