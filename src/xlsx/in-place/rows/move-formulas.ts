import { shiftFormula } from "../../../sheet/rewrite-references";
import { formulaAfter } from "../../../sheet/row-change";
import { childOf, prefixOf, textIn, type Located } from "../../text/located-xml";
import { locateCells, type CellPlace } from "../cells/locate-cells";
import { escapeXml, isSelfClosing, type Splice } from "../splice";
import { InPlaceRefused } from "../in-place-refused";
import type { RowMove } from "./row-move";

/**
 * A formula on the sheet `home` ("" for none) after a row came or went. Throws InPlaceRefused where it refers through
 * several sheets at once: how Excel moves that is not known.
 */
export function movedFormula(formula: string, move: RowMove, home: string): string {
  if (THROUGH_SHEETS.test(formula.replace(/"(?:[^"]|"")*"/g, '""')))
    throw new InPlaceRefused("unknown");
  return formulaAfter(move, formula, home);
}

const THROUGH_SHEETS = /[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!|'[^':]*:[^':]*'!/u;

/** The content of an element that holds a formula. */
export function moveText(
  text: string,
  element: Located,
  change: (formula: string) => string,
): Splice[] {
  const formula = textIn(text, element);
  const after = change(formula);
  if (after === formula || isSelfClosing(element)) return [];
  return [{ start: element.inside, end: element.insideEnd, text: escapeXml(after) }];
}

interface FormulaCell extends CellPlace {
  readonly f: Located;
}

/** The formulas in the cells of a sheet after a row of the same or another sheet came or went, the cells still at their places. */
export function moveFormulas(part: string, text: string, { move, home }: Moving): Splice[] {
  const { cells } = locateCells(part, text, () => true);
  const all = cells.flatMap((cell): FormulaCell[] => {
    const f = childOf(cell.element, "f");
    return f ? [{ ...cell, f }] : [];
  });
  const isShared = ({ f }: FormulaCell) => f.attributes.t === "shared";
  return [
    ...all
      .filter((cell) => !isShared(cell))
      .flatMap(({ f }) => moveText(text, f, (formula) => movedFormula(formula, move, home))),
    ...sharing(all.filter(isShared), text).flatMap((group) => moveShared(group, { move, home })),
  ];
}

export interface Moving {
  readonly move: RowMove;
  /** The name of the sheet that is changed. */
  readonly home: string;
}

/** A formula that cells share; `members` has the first one too. */
interface Sharing {
  readonly formula: string;
  readonly first: FormulaCell;
  readonly members: readonly FormulaCell[];
}

/** A cell without a text of its own has the last one before it of that number. */
function sharing(cells: readonly FormulaCell[], text: string): Sharing[] {
  const latest = new Map<string | undefined, FormulaCell[]>();
  return cells.flatMap((cell) => {
    const { si } = cell.f.attributes;
    const formula = textIn(text, cell.f);
    if (formula === "") {
      latest.get(si)?.push(cell);
      return [];
    }
    const members = [cell];
    latest.set(si, members);
    return [{ formula, first: cell, members }];
  });
}

/** Cells that share a formula have one each where moving would make them differ. */
function moveShared({ formula, first, members }: Sharing, { move, home }: Moving): Splice[] {
  const moved = members.map((cell) => {
    const before = shiftFormula(formula, cell.row - first.row, cell.column - first.column);
    return { cell, before, after: movedFormula(before, move, home) };
  });
  const isStill = ({ cell, before, after }: (typeof moved)[number]) =>
    before === after && (home !== move.sheet || cell.row < move.row);
  if (moved.every(isStill)) return [];
  return moved.map(({ cell: { f }, after }) => {
    const name = `${prefixOf(f)}f`;
    return { start: f.start, end: f.end, text: `<${name}>${escapeXml(after)}</${name}>` };
  });
}
