import type { RecordedMark } from "../../record/record";
import { toA1, type CellAddress } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { MARK_COLOURS, mostSerious } from "../../sheet/mark-colours";
import { covers } from "../../sheet/range";
import type { Mark, Skipped } from "../../sheet/workbook";
import { childOf } from "../text/located-xml";
import { locateCells, type LocatedSheet } from "./cells/locate-cells";
import { rewriteCells } from "./cells/rewrite-cells";
import type { StyleBook } from "./look/style-book";
import type { PartSet } from "./part-set";
import { planCell, type CellTask } from "./plan-cell";
import { refusalsOn } from "./refusals";
import type { SheetPart } from "./workbook";

/** What is asked of the cells of one sheet; no `marks`: those that are there stay. */
interface Asked {
  readonly edits: readonly Edit[];
  readonly marks: readonly Mark[] | undefined;
  readonly recorded: readonly RecordedMark[];
}

interface Place {
  readonly parts: PartSet;
  /** Undefined where the workbook has no such sheet. */
  readonly sheet: SheetPart | undefined;
  readonly book: StyleBook;
}

/** What became of it. */
export interface SheetChange {
  readonly written: readonly Edit[];
  /** The marks on the sheet afterwards. */
  readonly marks: readonly RecordedMark[];
  /** How many cells have lost a mark. */
  readonly unmarked: number;
  readonly skipped: readonly Skipped[];
  /** Cells that had a formula and have none. */
  readonly formulasGone: readonly CellAddress[];
}

/** Changes the cells of one sheet in its part. A sheet that is missing or damaged stays as it is, with its recorded marks. */
export function changeSheet(asked: Asked, place: Place): SheetChange {
  const { sheet, parts } = place;
  if (!sheet) return allSkipped(asked, "missing-sheet");
  return parts.attempt(
    () => changePart(asked, { ...place, sheet }),
    () => allSkipped(asked, "failed"),
  );
}

function allSkipped({ edits, marks, recorded }: Asked, reason: Skipped["reason"]): SheetChange {
  const cells = [...edits, ...(marks ?? []), ...(marks ? recorded : [])].map(({ at }) => at);
  const single = [...new Map(cells.map((at) => [toA1(at), at])).values()];
  return {
    written: [],
    marks: recorded,
    unmarked: 0,
    skipped: single.map((at) => ({ at, reason })),
    formulasGone: [],
  };
}

function changePart(
  asked: Asked,
  { parts, sheet: { part }, book }: Place & { readonly sheet: SheetPart },
): SheetChange {
  const { edits, marks, recorded } = asked;
  const cells = [...edits, ...(marks ?? []), ...recorded];
  const sheet = locateRows(part, parts.text(part), new Set(cells.map(({ at }) => at.row)));
  const refusalOf = refusalsOn(parts, part, sheet);
  const refused = edits.flatMap(({ at }): Skipped[] => {
    const reason = refusalOf(at);
    return reason ? [{ at, reason }] : [];
  });
  const written = edits.filter(({ at }) => refusalOf(at) === null);
  const tasks = tasksOf({ edits: written, marks: marks && onAnchors(marks, sheet), recorded });
  const plans = tasks.map((task) => ({ ...task, ...planCell(task, sheet, book) }));
  const hidden = marks ? coveredBy(recorded, sheet) : [];
  const hiddenPlans = hidden.map((one) =>
    planCell({ at: one.at, recorded: one, wanted: null }, sheet, book),
  );
  const changes = [...plans, ...hiddenPlans].flatMap(({ change }) => change ?? []);
  parts.put(part, rewriteCells(sheet, changes));
  const hadFormula = (at: CellAddress) => {
    const cell = sheet.cellAt(at);
    return cell !== undefined && childOf(cell.element, "f") !== undefined;
  };
  return {
    written,
    marks: plans.flatMap(({ mark }) => mark ?? []),
    unmarked: plans.filter(({ recorded, mark, skip }) => recorded && !mark && !skip).length,
    skipped: [...refused, ...plans.flatMap(({ at, skip }) => (skip ? [{ at, reason: skip }] : []))],
    formulasGone: written
      .filter(({ at, after }) => after.formula === null && hadFormula(at))
      .map(({ at }) => at),
  };
}

/** Of a part so long that all its cells are not kept at once; in characters. */
const LONG = 1_500_000;

/** The sheet with at least the cells of these rows, and of the areas that are merged over them. */
function locateRows(part: string, text: string, rows: ReadonlySet<number>): LocatedSheet {
  if (text.length < LONG) return locateCells(part, text, () => true);
  const sheet = locateCells(part, text, (row) => rows.has(row));
  const over = sheet.merges.filter(
    ({ top, bottom }) => top < bottom && [...rows].some((row) => top <= row && row <= bottom),
  );
  const isOver = (row: number) => over.some(({ top, bottom }) => top <= row && row <= bottom);
  return over.length === 0 ? sheet : locateCells(part, text, (row) => rows.has(row) || isOver(row));
}

/** Marks on the cells that show: the first ones of merged areas. */
function onAnchors(marks: readonly Mark[], { merges }: LocatedSheet): Mark[] {
  return marks.map((mark) => {
    const area = merges.find((one) => covers(one, mark.at));
    return area ? { ...mark, at: { ...mark.at, row: area.top, column: area.left } } : mark;
  });
}

/** The cells that merged areas hide behind recorded marks: Excel paints them too. */
function coveredBy(
  recorded: readonly RecordedMark[],
  { merges, cells }: LocatedSheet,
): RecordedMark[] {
  const known = new Set(recorded.map(({ at }) => toA1(at)));
  return recorded.flatMap((mark) => {
    const { sheet, row, column } = mark.at;
    const area = merges.find(({ top, left }) => top === row && left === column);
    if (!area || mark.own === "unknown") return [];
    return cells
      .map((cell) => ({ sheet, row: cell.row, column: cell.column }))
      .filter((at) => covers(area, at) && !known.has(toA1(at)))
      .map((at) => ({ ...mark, at }));
  });
}

function tasksOf({ edits, marks, recorded }: Asked): CellTask[] {
  const tasks = new Map<string, CellTask>();
  const add = (at: CellAddress, what: Partial<CellTask>) =>
    tasks.set(toA1(at), { at, ...tasks.get(toA1(at)), ...what });
  for (const edit of edits) add(edit.at, marks ? { edit, wanted: null } : { edit });
  for (const one of recorded) {
    add(one.at, marks ? { recorded: one, wanted: null } : { recorded: one });
  }
  for (const { at, colour } of mostSerious(marks ?? []).values()) {
    add(at, { wanted: MARK_COLOURS[colour] });
  }
  return [...tasks.values()];
}
