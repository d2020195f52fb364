import { contentOf } from "../../form/text/content";
import { isBlank } from "../../sheet/edit";
import type { Area } from "../../sheet/range";
import type { PlacedContent } from "../../sheet/row-change";
import { holdsOver, labelsIn, rowBelow, type RowLabel } from "./labels";
import { areaAt, contentsOf, isTall, nameColumn, tableAt, type RowInForm } from "./row-in-form";

/** A label of a row that goes on holding below it when the row goes. */
export interface MovedLabel {
  /** At its place without the row. */
  readonly moved: PlacedContent;
  /** What is left of its merged area, without the row; null where it is not merged downwards. */
  readonly area: Area | null;
  /** The blank cell it goes to, with the row; null inside its own merged area. */
  readonly replaced: PlacedContent | null;
}

/** The labels of the row that go on below it; null where one finds no blank cell there. */
export function movedLabels(here: RowInForm): MovedLabel[] | null {
  const below = rowBelow(here);
  const single = below === null ? [] : [...levelLabels(here, below), ...blockLabels(here, below)];
  const found = single.filter((label) => label !== null);
  return found.length < single.length ? null : [...tallLabels(here), ...found];
}

/** What is merged downwards from the row, left of the names. */
function tallLabels(here: RowInForm): MovedLabel[] {
  const name = nameColumn(here);
  return contentsOf(here, here.row).flatMap((moved) => {
    const area = areaAt(here.sheet, here.row, moved.at.column);
    if (!isTall(area) || area.left >= name || isBlank(moved.content)) return [];
    return [{ moved, area: { ...area, bottom: area.bottom - 1 }, replaced: null }];
  });
}

/** Labels of the levels that hold for the rows below because none stands there. */
function levelLabels(here: RowInForm, below: number): (MovedLabel | null)[] {
  const others = labelsIn(here, below);
  return labelsIn(here, here.row)
    .filter((label) => !isTall(label.area) && holdsOver(label, others))
    .map((label) => {
      const place = blankAt(here, below, columnFor(here, below, label));
      return place && movedTo(place, label);
    });
}

/** The column of the label's level, in which it may stand anywhere. */
function columnFor({ form }: RowInForm, row: number, { at, level }: RowLabel): number {
  const column = tableAt(form, row)!.columns.find(({ role }) => role === level);
  return !column || (column.left <= at.column && at.column <= column.right)
    ? at.column
    : column.left;
}

/** Words left of the levels, 绩效指标: they hold where nothing stands below them. */
function blockLabels(here: RowInForm, below: number): (MovedLabel | null)[] {
  const { columns } = tableAt(here.form, here.row)!;
  return contentsOf(here, here.row)
    .filter(({ at, content }) => at.column < columns[0]!.left && isWords(content.value))
    .filter(({ at }) => !isTall(areaAt(here.sheet, here.row, at.column)))
    .flatMap((label) => {
      const place = blankAt(here, below, label.at.column);
      return place ? [movedTo(place, label)] : [];
    });
}

function isWords(value: PlacedContent["content"]["value"]): boolean {
  return typeof value === "string" && contentOf(value) === "word";
}

function blankAt(here: RowInForm, row: number, column: number): PlacedContent | null {
  const cell = contentsOf(here, row).find(({ at }) => at.column === column);
  return cell && isBlank(cell.content) ? cell : null;
}

function movedTo(replaced: PlacedContent, { content }: PlacedContent): MovedLabel {
  const at = { ...replaced.at, row: replaced.at.row - 1 };
  return { moved: { at, content }, area: null, replaced };
}
