import { BLANK_CONTENT } from "../../sheet/edit";
import { contains, type Area } from "../../sheet/range";
import { areaAfter, type Line, type PlacedContent, type RowChange } from "../../sheet/row-change";
import { holdsOver, labelsIn, rowBelow } from "./labels";
import { copiesBelow, followingFormulas } from "./new-formulas";
import {
  columnsOf,
  contentsOf,
  isFirst,
  isTall,
  likeOf,
  mergesAt,
  nameColumn,
  tableAt,
  type RowPlanned,
  type RowInForm,
} from "./row-in-form";

/** A blank row put in below the row. */
export function planInsertion(here: RowInForm): RowPlanned {
  const { sheet, row } = here;
  const line: Line = { sheet: sheet.name, kind: "insert", row: row + 1 };
  const labels = endingLabels(here);
  const merges = [...labels.map(growing), ...wideMerges(here, labels)];
  const like = likeOf(here, row, row);
  const formulas = followingFormulas(here, line);
  const copies = copiesBelow(here, line, formulas).filter(({ copy }) => isCopied(copy, like));
  const change: RowChange = {
    ...line,
    expects: [
      ...contentsOf(here, row),
      ...labels.flatMap((area) => firstOf(here, area)),
      ...formulas.map(({ before }) => before),
    ],
    like,
    merges,
    contents: [
      ...formulas.map(({ after }) => after),
      ...copies.flatMap(({ copy, differs }) => (differs ? [copy] : [])),
    ],
  };
  const fresh = newRow(here, line, merges).map(
    (cell) => copies.find(({ copy }) => copy.at.column === cell.at.column)?.copy ?? cell,
  );
  const undo: RowChange = {
    ...line,
    kind: "delete",
    expects: [...fresh, ...formulas.map(({ after }) => after)],
    like: null,
    merges: [],
    contents: formulas.map(({ before }) => before),
  };
  return { change, undo };
}

/** Whether a new row made like `like` takes the cell over. */
function isCopied({ at }: PlacedContent, like: Area | null): boolean {
  return like !== null && like.left <= at.column && at.column <= like.right;
}

/** The labels that end with the row and go on into the new one: merged ones, and single ones where others are merged. */
function endingLabels(here: RowInForm): Area[] {
  const { form, sheet, row } = here;
  const columns = { left: form.range.left, right: nameColumn(here) - 1 };
  const merged = mergesAt(sheet, row, columns).filter(isTall);
  return [
    ...merged.filter(({ bottom, right }) => bottom === row && right <= columns.right),
    ...singleLabels(here).filter(({ right }) => right <= columns.right),
  ];
}

function singleLabels(here: RowInForm): Area[] {
  const { form, sheet, row } = here;
  const { columns, rows } = tableAt(form, row)!;
  const levels = { left: columns[0]!.left, right: nameColumn(here) - 1 };
  if (!rows.some((one) => mergesAt(sheet, one, levels).some(isTall))) return [];
  const below = rowBelow(here);
  const next = below === null ? null : labelsIn(here, below);
  return labelsIn(here, row)
    .filter((label) => !isTall(label.area) && !(next && holdsOver(label, next)))
    .map(({ area }) => area);
}

function growing(area: Area): Area {
  return { ...area, bottom: area.bottom + 1 };
}

/** Cells of the row that are merged with their neighbours, once more in the new row. */
function wideMerges({ form, sheet, row }: RowInForm, labels: readonly Area[]): Area[] {
  return mergesAt(sheet, row, form.range)
    .filter((area) => !isTall(area) && !labels.some(({ left }) => left === area.left))
    .map((area) => ({ ...area, top: row + 1, bottom: row + 1 }));
}

/** What the first cell of an area holds. */
function firstOf(here: RowInForm, { top, left }: Area): PlacedContent[] {
  return top === here.row ? [] : contentsOf(here, top).filter(({ at }) => at.column === left);
}

/** The cells of the new row that no merged area covers, blank as they are. */
function newRow({ form, sheet }: RowInForm, line: Line, merges: readonly Area[]): PlacedContent[] {
  const areas = [...merges, ...sheet.merges.flatMap((area) => areaAfter(line, area) ?? [])];
  const cells = columnsOf(form.range).map((column) => ({
    sheet: sheet.name,
    row: line.row,
    column,
  }));
  return cells
    .filter((at) =>
      areas.every(
        (area) => !contains({ ...area, sheet: sheet.name }, at) || isFirst(area, at.row, at.column),
      ),
    )
    .map((at) => ({ at, content: BLANK_CONTENT }));
}
