import { toSheetA1 } from "../sheet/address";
import { BLANK_CONTENT, type CellContent } from "../sheet/edit";
import type { Cell, WorkbookSnapshot } from "../sheet/snapshot";
import type { Correction, EditPlan, LeftOut, PlannedEdit } from "./edit-plan";
import { lookInto, obstacleTo, type SheetView } from "./obstacle";
import { SEVERITIES, type CellChange, type Finding } from "./rule";
import { isUnsettledAmong } from "./unsettled";

/**
 * The corrections of the findings that can be fixed. A finding is planned whole or left out whole:
 * half a moved row would be worse than none. Of two that change the same cell the earlier is planned,
 * but hints come last: a number that is wrong and stored as text is to be corrected, not to be stored
 * otherwise.
 */
export function planEdits(findings: readonly Finding[], { sheets }: WorkbookSnapshot): EditPlan {
  const views = new Map(sheets.map((sheet) => [sheet.name, lookInto(sheet)]));
  const possible: Correction[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Set<string>();
  for (const finding of hintsLast(findings.filter(isFixable))) {
    const obstacle = obstacleTo(finding, views, taken);
    if (obstacle) {
      leftOut.push({ ...obstacle, finding });
      continue;
    }
    const correction = correctionOf(finding, views);
    possible.push(correction);
    for (const { at } of correction.edits) taken.add(toSheetA1(at));
  }
  const isUnsettled = isUnsettledAmong(possible);
  return {
    corrections: errorsFirst(possible.filter((one) => !isUnsettled(one))),
    leftOut: [...leftOut, ...possible.filter(isUnsettled).map(waiting)],
  };
}

function isFixable({ correction, changes }: Finding): boolean {
  return correction === "fix" && changes.length > 0;
}

function hintsLast(findings: readonly Finding[]): Finding[] {
  const isHint = ({ severity }: Finding) => severity === "info";
  return [...findings.filter((one) => !isHint(one)), ...findings.filter(isHint)];
}

function errorsFirst(corrections: readonly Correction[]): Correction[] {
  const rank = ({ finding }: Correction) => SEVERITIES.indexOf(finding.severity);
  return [...corrections].sort((a, b) => rank(a) - rank(b));
}

function waiting({ finding }: Correction): LeftOut {
  return { at: finding.changes[0]!.at, reason: "conflict", finding };
}

function correctionOf(finding: Finding, views: ReadonlyMap<string, SheetView>): Correction {
  const { changes, expected } = finding;
  const edits = changes.map((change) =>
    editOf(change, views.get(change.at.sheet)!.cellAt(change.at)),
  );
  return {
    finding,
    edits: edits.sort(({ at: a }, { at: b }) => a.row - b.row || a.column - b.column),
    expected: changes.length === 1 ? expected : null,
  };
}

function editOf({ at, content, sum = [] }: CellChange, cell: Cell | undefined): PlannedEdit {
  const before = contentOf(cell);
  return { at, before, after: afterOf(before, content), shown: cell?.text ?? "", sum };
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return BLANK_CONTENT;
  const { value, formula, numberFormat } = cell;
  return { value, formula, numberFormat };
}

/** In a cell formatted as text a formula would stay a text, so the value is written. */
function afterOf(before: CellContent, content: Partial<CellContent>): CellContent {
  const after = { ...before, ...content };
  return after.numberFormat === "@" && content.numberFormat === undefined
    ? { ...after, formula: null }
    : after;
}
