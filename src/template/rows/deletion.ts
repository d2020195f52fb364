import type { Area } from "../../sheet/range";
import {
  formulaAfter,
  opposite,
  type Line,
  type PlacedContent,
  type RowChange,
} from "../../sheet/row-change";
import { isBlank } from "../../sheet/edit";
import { formulaChange, formulasOf, type FormulaChange } from "./formulas";
import type { MovedLabel } from "./moved-labels";
import { heldIn, likeOf, mergesAt, tableAt, type RowPlanned, type RowSite } from "./site";

/** The row of the site taken out; `labels` are those that go on below it. */
export function planDeletion(site: RowSite, labels: readonly MovedLabel[]): RowPlanned {
  const { sheet, row } = site;
  const line: Line = { sheet: sheet.name, kind: "delete", row };
  const replaced = labels.flatMap((label) => label.replaced ?? []);
  const formulas = shrinkingFormulas(site, line);
  const like = likeNeighbour(site);
  const change: RowChange = {
    ...line,
    expects: [...heldIn(site, row), ...replaced],
    like: null,
    merges: labels.flatMap(({ area }) => area ?? []),
    contents: labels.map(({ moved }) => moved),
  };
  const undo: RowChange = {
    ...line,
    kind: "insert",
    expects: [
      ...rowInPlace(site, line, change.contents),
      ...change.contents,
      ...formulas.map(({ after }) => after),
    ],
    like,
    merges: brokenMerges(site),
    contents: [...rowAsItWas(site, like), ...replaced, ...formulas.map(({ before }) => before)],
  };
  return { change, undo };
}

/** The formulas that would not be the same again if the row went and a row came in its place. */
function shrinkingFormulas({ sheet, row }: RowSite, line: Line): FormulaChange[] {
  return formulasOf(sheet).flatMap((cell) => {
    const after = formulaAfter(line, cell.formula);
    const again = formulaAfter(opposite(line), after);
    return cell.row === row || again === cell.formula ? [] : [formulaChange(line, cell, after)];
  });
}

/** The row beside the one that goes after which it can be made again; null without one. */
function likeNeighbour(site: RowSite): Area | null {
  const { form, row } = site;
  const { rows } = tableAt(form, row)!;
  const neighbour = [row - 1, row + 1].find((other) => rows.includes(other));
  return neighbour === undefined ? null : likeOf(site, neighbour, row);
}

/** What stands in the row's place when it is gone, but for what is put there. */
function rowInPlace(
  site: RowSite,
  line: Line,
  contents: readonly PlacedContent[],
): PlacedContent[] {
  const isPut = (column: number) =>
    contents.some(({ at }) => at.row === site.row && at.column === column);
  return heldIn(site, site.row + 1)
    .filter(({ at }) => !isPut(at.column))
    .map(({ at, content }) => {
      const formula = content.formula && formulaAfter(line, content.formula);
      return { at: { ...at, row: site.row }, content: { ...content, formula } };
    });
}

/** The merged areas that do not come back by themselves: all but those that go on above and below. */
function brokenMerges({ sheet, row }: RowSite): Area[] {
  const areas = mergesAt(sheet, row, { left: 0, right: Infinity });
  return areas.filter(({ top, bottom }) => top === row || bottom === row);
}

/** All that the row held, and its blank cells where the new one would take over a formula. */
function rowAsItWas(site: RowSite, like: Area | null): PlacedContent[] {
  const copied = like
    ? heldIn(site, like.top).filter(({ content }) => content.formula !== null)
    : [];
  const takesOver = (column: number) => copied.some(({ at }) => at.column === column);
  return heldIn(site, site.row).filter(
    ({ at, content }) => !isBlank(content) || takesOver(at.column),
  );
}
