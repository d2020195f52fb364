import { toSheetA1, type CellAddress } from "../sheet/address";
import { BLANK_CONTENT, type CellContent, type Edit } from "../sheet/edit";
import { contains } from "../sheet/range";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { CellChange, Finding } from "./rule";

/**
 * Why a correction is not in the plan: the cell holds the user's formula or is locked on a protected
 * sheet, another correction changes the same cell or one it rests on, or it lies inside a merged area.
 */
export type LeftOutReason = "formula" | "protected" | "conflict" | "merged";

/** One line of the preview: an edit and the finding it answers. */
export interface PlannedEdit extends Edit {
  readonly finding: Finding;
}

/** What would be written, and what would not. */
export interface EditPlan {
  readonly edits: readonly PlannedEdit[];
  readonly leftOut: readonly {
    readonly at: CellAddress;
    readonly reason: LeftOutReason;
    readonly finding: Finding;
  }[];
}

/**
 * The edits of every finding whose correction is a fix, in the findings' order, hints last: how a
 * number is stored must not stand in the way of what it should be. A finding is planned whole or
 * left out whole: half a moved row would be worse than none.
 */
export function planEdits(findings: readonly Finding[], snapshot: WorkbookSnapshot): EditPlan {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, lookInto(sheet)]));
  const edits: PlannedEdit[] = [];
  const leftOut: EditPlan["leftOut"][number][] = [];
  const taken = new Set<string>();
  for (const finding of hintsLast(findings)) {
    if (finding.correction !== "fix" || finding.changes.length === 0) continue;
    const obstacle = finding.changes
      .map((change) => ({
        at: change.at,
        reason: obstacleAt(sheets.get(change.at.sheet), change, taken),
      }))
      .find(({ reason }) => reason !== null);
    if (obstacle) {
      leftOut.push({ at: obstacle.at, reason: obstacle.reason!, finding });
      continue;
    }
    for (const { at, content } of finding.changes) {
      const before = contentOf(sheets.get(at.sheet)!.cellAt(at));
      taken.add(toSheetA1(at));
      edits.push({ at, before, after: afterOf(before, content), finding });
    }
  }
  return withoutUnsettled(edits, leftOut);
}

/**
 * Leaves out what would be wrong once the rest is written: a sum written as a value while one of its
 * numbers changes, and a formula over cells that another correction moves. A later check plans it anew.
 */
function withoutUnsettled(edits: readonly PlannedEdit[], leftOut: EditPlan["leftOut"]): EditPlan {
  const changed = new Map(
    edits.filter(changesNumber).map((edit) => [toSheetA1(edit.at), edit.finding]),
  );
  const isUnsettled = ({ finding, after }: PlannedEdit): boolean =>
    finding.cells.some((cell) => {
      const other = changed.get(toSheetA1(cell));
      if (!other || other === finding) return false;
      return after.formula === null || other.changes.length > 1;
    });
  const unsettled = new Set(edits.filter(isUnsettled).map(({ finding }) => finding));
  return {
    edits: edits.filter(({ finding }) => !unsettled.has(finding)),
    leftOut: [
      ...leftOut,
      ...[...unsettled].map((finding) => ({
        at: finding.changes[0]!.at,
        reason: "conflict" as const,
        finding,
      })),
    ],
  };
}

/** Whether a sum over the cell changes: not when only its text becomes the same number. */
function changesNumber({ before, after }: PlannedEdit): boolean {
  return after.formula !== null || Number(before.value ?? "") !== Number(after.value ?? "");
}

function hintsLast(findings: readonly Finding[]): Finding[] {
  const isHint = ({ severity }: Finding) => severity === "info";
  return [...findings.filter((one) => !isHint(one)), ...findings.filter(isHint)];
}

interface SheetView {
  readonly sheet: SheetSnapshot;
  cellAt(at: CellAddress): Cell | undefined;
}

function lookInto(sheet: SheetSnapshot): SheetView {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return { sheet, cellAt: ({ row, column }) => cells.get(`${row},${column}`) };
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

function obstacleAt(
  view: SheetView | undefined,
  { at }: CellChange,
  taken: ReadonlySet<string>,
): LeftOutReason | null {
  if (!view || isLocked(view.sheet, at)) return "protected";
  if (taken.has(toSheetA1(at))) return "conflict";
  if ((view.cellAt(at)?.formula ?? null) !== null) return "formula";
  const area = view.sheet.merges.find((merge) => contains(merge, at));
  return area && (area.top !== at.row || area.left !== at.column) ? "merged" : null;
}

/** On a protected sheet every cell is locked that is not known to be unlocked. */
function isLocked(sheet: SheetSnapshot, at: CellAddress): boolean {
  return sheet.protected && !(sheet.unlocked ?? []).some((area) => contains(area, at));
}
