import { contentOf } from "../../form/text/content";
import type { Area } from "../../sheet/range";
import type { PlacedContent } from "../../sheet/row-change";
import { isBlank } from "../../sheet/edit";
import { holdsOver, labelsIn, rowBelow, type RowLabel } from "./labels";
import { areaAt, heldIn, isTall, nameColumn, tableAt, type RowSite } from "./site";

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
export function movedLabels(site: RowSite): MovedLabel[] | null {
  const below = rowBelow(site);
  const single = below === null ? [] : [...levelLabels(site, below), ...blockLabels(site, below)];
  const found = single.filter((label) => label !== null);
  return found.length < single.length ? null : [...tallLabels(site), ...found];
}

/** What is merged downwards from the row, left of the names. */
function tallLabels(site: RowSite): MovedLabel[] {
  const name = nameColumn(site);
  return heldIn(site, site.row).flatMap((moved) => {
    const area = areaAt(site.sheet, site.row, moved.at.column);
    if (!isTall(area) || area.left >= name || isBlank(moved.content)) return [];
    return [{ moved, area: { ...area, bottom: area.bottom - 1 }, replaced: null }];
  });
}

/** Labels of the levels that hold for the rows below because none stands there. */
function levelLabels(site: RowSite, below: number): (MovedLabel | null)[] {
  const others = labelsIn(site, below);
  return labelsIn(site, site.row)
    .filter((label) => !isTall(label.area) && holdsOver(label, others))
    .map((label) => {
      const place = blankAt(site, below, columnFor(site, below, label));
      return place && movedTo(place, label);
    });
}

/** The column of the label's level, in which it may stand anywhere. */
function columnFor({ form }: RowSite, row: number, { at, level }: RowLabel): number {
  const column = tableAt(form, row)!.columns.find(({ role }) => role === level);
  return !column || (column.left <= at.column && at.column <= column.right)
    ? at.column
    : column.left;
}

/** Words left of the levels, 绩效指标: they hold where nothing stands below them. */
function blockLabels(site: RowSite, below: number): (MovedLabel | null)[] {
  const { columns } = tableAt(site.form, site.row)!;
  return heldIn(site, site.row)
    .filter(({ at, content }) => at.column < columns[0]!.left && isWords(content.value))
    .filter(({ at }) => !isTall(areaAt(site.sheet, site.row, at.column)))
    .flatMap((label) => {
      const place = blankAt(site, below, label.at.column);
      return place ? [movedTo(place, label)] : [];
    });
}

function isWords(value: PlacedContent["content"]["value"]): boolean {
  return typeof value === "string" && contentOf(value) === "word";
}

function blankAt(site: RowSite, row: number, column: number): PlacedContent | null {
  const held = heldIn(site, row).find(({ at }) => at.column === column);
  return held && isBlank(held.content) ? held : null;
}

function movedTo(replaced: PlacedContent, { content }: PlacedContent): MovedLabel {
  const at = { ...replaced.at, row: replaced.at.row - 1 };
  return { moved: { at, content }, area: null, replaced };
}
