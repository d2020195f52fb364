import { rangeToA1, type Area } from "../../../sheet/range";
import { shiftFormula } from "../../../sheet/rewrite-references";
import { areaAfter } from "../../../sheet/row-change";
import { localName, textIn, within, type Located } from "../../text/located-xml";
import { areaOf } from "../cells/locate-cells";
import { changeAttributes, escapeXml, removal, type Splice } from "../splice";
import { movedFormula, moveText, type Moving } from "./move-formulas";
import { withoutEmpty } from "./lists";

/** What holds a rule for areas: its formulas are told for the first cell of them. */
const RULES = new Set(["conditionalFormatting", "dataValidation"]);
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

/**
 * Conditional formats, validation and sparklines of a sheet, those in extensions too, after a row came or went. A
 * new row gets what the neighbour that it is like has.
 */
export function moveRules(text: string, root: Located, moving: Moving): Splice[] {
  const rules = within(root).filter((one) => RULES.has(localName(one)));
  const moved = rules.map((rule) => ({ rule, ...moveRule(text, rule, moving) }));
  const gone = new Set(moved.filter(({ isGone }) => isGone).map(({ rule }) => rule));
  const inRules = new Set(rules.flatMap(within));
  const others = within(root).filter((one) => isFormula(one) && !inRules.has(one));
  const change = (formula: string) => movedFormula(formula, moving.move, moving.home);
  return [
    ...moved.flatMap(({ isGone, splices }) => (isGone ? [] : splices)),
    ...withoutEmpty(text, root, gone),
    ...others.flatMap((f) => moveText(text, f, change)),
    ...(moving.home === moving.move.sheet ? sparklineCells(text, root, moving) : []),
  ];
}

function isFormula(element: Located): boolean {
  return FORMULAS.has(localName(element)) && element.children.length === 0;
}

/** Where sparklines stand; one whose row goes stays behind without a cell to draw it in. */
function sparklineCells(text: string, root: Located, { move }: Moving): Splice[] {
  const lines = within(root).filter((one) => localName(one) === "sparkline");
  return lines.flatMap((line) => {
    const list = line.children.find((child) => localName(child) === "sqref");
    const area = list && areaOf(textIn(text, list));
    if (!area) return [];
    const after = areaAfter(move, area);
    return after ? [contentOf(list, rangeToA1(after))] : [removal(line)];
  });
}

function moveRule(text: string, rule: Located, { move, home }: Moving) {
  const list = rule.children.find((child) => localName(child) === "sqref");
  const written = list ? textIn(text, list) : (rule.attributes.sqref ?? "");
  const areas = written.split(/\s+/).flatMap((one) => areaOf(one) ?? []);
  const isHere = home === move.sheet;
  const after = isHere ? areasAfter(areas, move) : areas;
  const ref = after.map(rangeToA1).join(" ");
  const isMoved = isHere && ref !== areas.map(rangeToA1).join(" ");
  const place = list ? [contentOf(list, ref)] : changeAttributes(text, rule, { sqref: ref });
  const change = (formula: string) => seenAfter(formula, { move, home }, [areas[0], after[0]]);
  const formulas = within(rule).filter(isFormula);
  return {
    isGone: isHere && areas.length > 0 && after.length === 0,
    splices: [
      ...(isMoved ? place : []),
      ...formulas.flatMap((f) => moveText(text, f, change)),
      ...within(rule).flatMap((one) => boundOf(text, one, change)),
    ],
  };
}

/** A bound of a scale that is a formula. */
function boundOf(text: string, element: Located, change: (formula: string) => string): Splice[] {
  const { type, val } = element.attributes;
  if (localName(element) !== "cfvo" || val === undefined || type === "percent") return [];
  const after = change(val);
  return after === val ? [] : changeAttributes(text, element, { val: after });
}

function contentOf({ inside, insideEnd }: Located, text: string): Splice {
  return { start: inside, end: insideEnd, text: escapeXml(text) };
}

function areasAfter(areas: readonly Area[], move: Moving["move"]): Area[] {
  const { kind, row, like } = move;
  return areas.flatMap((area) => {
    const after = areaAfter(move, area);
    if (!after || kind === "delete") return after ?? [];
    if (like === "above" && after.bottom === row - 1) return { ...after, bottom: row };
    return like === "below" && after.top === row + 1 ? { ...after, top: row } : after;
  });
}

/** A formula of a rule, for what is the first cell of its areas afterwards. */
function seenAfter(
  formula: string,
  { move, home }: Moving,
  [before, after]: readonly (Area | undefined)[],
): string {
  const isHere = home === move.sheet && before && after;
  if (isHere && move.kind === "delete" && before.top === move.row) {
    return movedFormula(shiftFormula(formula, 1, 0), move, home);
  }
  const moved = movedFormula(formula, move, home);
  const isLonger = isHere && before.top === move.row && after.top === move.row;
  return isLonger && move.kind === "insert" ? shiftFormula(moved, -1, 0) : moved;
}
