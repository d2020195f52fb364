import { isBlank } from "../../sheet/edit";
import type { Area } from "../../sheet/range";
import {
  formulaAfter,
  opposite,
  type Line,
  type PlacedContent,
  type RowChange,
} from "../../sheet/row-change";
import { formulaChange, formulasOf, type FormulaChange } from "./formulas";
import type { MovedLabel } from "./moved-labels";
import {
  contentsOf,
  likeOf,
  mergesAt,
  tableAt,
  type RowPlanned,
  type RowInForm,
} from "./row-in-form";

/** The row taken out; `labels` are those that go on below it. */
export function planDeletion(here: RowInForm, labels: readonly MovedLabel[]): RowPlanned {
  const { sheet, row } = here;
  const line: Line = { sheet: sheet.name, kind: "delete", row };
  const replaced = labels.flatMap((label) => label.replaced ?? []);
  const formulas = shrinkingFormulas(here, line);
  const like = likeNeighbour(here);
  const change: RowChange = {
    ...line,
    expects: [...contentsOf(here, row), ...replaced],
    like: null,
    merges: labels.flatMap(({ area }) => area ?? []),
    contents: labels.map(({ moved }) => moved),
  };
  const undo: RowChange = {
    ...line,
    kind: "insert",
    expects: [
      ...rowInPlace(here, line, change.contents),
      ...change.contents,
      ...formulas.map(({ after }) => after),
    ],
    like,
    merges: brokenMerges(here),
    contents: [...rowAsItWas(here, like), ...replaced, ...formulas.map(({ before }) => before)],
  };
  return { change, undo };
}

/** The formulas that would not be the same again if the row went and a row came in its place. */
function shrinkingFormulas({ sheet, row }: RowInForm, line: Line): FormulaChange[] {
  return formulasOf(sheet).flatMap((cell) => {
    const after = formulaAfter(line, cell.formula);
    const again = formulaAfter(opposite(line), after);
    return cell.row === row || again === cell.formula ? [] : [formulaChange(line, cell, after)];
  });
}

/** The row beside the one that goes after which it can be made again; null without one. */
function likeNeighbour(here: RowInForm): Area | null {
  const { form, row } = here;
  const { rows } = tableAt(form, row)!;
  const neighbour = [row - 1, row + 1].find((other) => rows.includes(other));
  return neighbour === undefined ? null : likeOf(here, neighbour, row);
}

/** What stands in the row's place when it is gone, but for what is put there. */
function rowInPlace(
  here: RowInForm,
  line: Line,
  contents: readonly PlacedContent[],
): PlacedContent[] {
  const isPut = (column: number) =>
    contents.some(({ at }) => at.row === here.row && at.column === column);
  return contentsOf(here, here.row + 1)
    .filter(({ at }) => !isPut(at.column))
    .map(({ at, content }) => {
      const formula = content.formula && formulaAfter(line, content.formula);
      return { at: { ...at, row: here.row }, content: { ...content, formula } };
    });
}

/** The merged areas that do not come back by themselves: all but those that go on above and below. */
function brokenMerges({ sheet, row }: RowInForm): Area[] {
  const areas = mergesAt(sheet, row, { left: 0, right: Infinity });
  return areas.filter(({ top, bottom }) => top === row || bottom === row);
}

/** All that the row held, and its blank cells where the new one would take over a formula. */
function rowAsItWas(here: RowInForm, like: Area | null): PlacedContent[] {
  const copied = like
    ? contentsOf(here, like.top).filter(({ content }) => content.formula !== null)
    : [];
  const takesOver = (column: number) => copied.some(({ at }) => at.column === column);
  return contentsOf(here, here.row).filter(
    ({ at, content }) => !isBlank(content) || takesOver(at.column),
  );
}
