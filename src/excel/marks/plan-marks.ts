import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { Mark, Skipped, Unrecorded } from "../../sheet/workbook";
import { canBeRestored, type Fill } from "../cell/fills";
import { isMarkColour, MARK_COLOURS } from "../../sheet/mark-colours";
import type { RecordedMark } from "./recorded-mark";
import type { SheetPaint } from "./sheet-paint";

export interface Repainting {
  readonly at: CellAddress;
  readonly fill: Fill | null;
}

/** What a change of marks does to the workbook. */
export interface MarkPlan {
  readonly repaint: readonly Repainting[];
  /** The marks in the workbook afterwards. */
  readonly record: readonly RecordedMark[];
  readonly skipped: readonly Skipped[];
  /** Marks on an own fill that nobody knows: left as they are. */
  readonly unrecorded: readonly CellAddress[];
  /** How many such cells get No Fill, since that is wanted. */
  readonly emptied: number;
}

/** What is wanted of the marks: those there are to be, by cell, and what becomes of unrecorded ones. */
export interface Wish {
  readonly wanted: ReadonlyMap<string, Mark>;
  readonly unrecorded: Unrecorded;
}

/** Puts the marks wanted in place of those there are. `sheets` has every sheet of both that there is. */
export function planMarks(
  present: readonly RecordedMark[],
  { wanted, unrecorded }: Wish,
  sheets: readonly SheetPaint[],
): MarkPlan {
  const paints = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const marked = new Set(present.map(({ at }) => toSheetA1(at)));
  const fresh = [...wanted].flatMap(([name, mark]) => (marked.has(name) ? [] : [mark]));
  const steps = [
    ...present.map((mark) =>
      replace(mark, wanted.get(toSheetA1(mark.at)), paints.get(mark.at.sheet)!),
    ),
    ...fresh.map((mark) => add(mark, paints.get(mark.at.sheet))),
  ];
  const unknown = steps.flatMap(({ unknown }) => unknown ?? []);
  const [emptied, left] = unrecorded === "clear" ? [unknown, []] : [[], unknown];
  return {
    repaint: [
      ...steps.flatMap(({ repaint }) => repaint ?? []),
      ...emptied.map(({ at }) => ({ at, fill: null })),
    ],
    record: [...steps.flatMap(({ keep }) => keep ?? []), ...left],
    skipped: steps.flatMap(({ skip }) => skip ?? []),
    unrecorded: left.map(({ at }) => at),
    emptied: emptied.length,
  };
}

/** What becomes of one cell. */
interface Step {
  readonly repaint?: Repainting;
  readonly keep?: RecordedMark;
  readonly skip?: Skipped;
  /** A mark to be cleared whose own fill nobody knows. */
  readonly unknown?: RecordedMark;
}

function replace(mark: RecordedMark, wanted: Mark | undefined, paint: SheetPaint): Step {
  const { at, own } = mark;
  if (!paint.mayFormat) return { keep: mark, skip: { at, reason: "protected" } };
  if (!isStillThere(mark, paint))
    return wanted ? add(wanted, paint) : { skip: { at, reason: "stale" } };
  if (!wanted) return own === "unknown" ? { unknown: mark } : { repaint: { at, fill: own } };
  const color = MARK_COLOURS[wanted.colour];
  return color === mark.color ? { keep: mark } : putMark(mark, color);
}

function add({ at, colour }: Mark, paint: SheetPaint | undefined): Step {
  if (!paint) return { skip: { at, reason: "missing-sheet" } };
  if (!paint.mayFormat) return { skip: { at, reason: "protected" } };
  const fill = paint.fillAt(at);
  // A mark's colour outside the record was left by a mark: the user's fill under it is not known.
  const isMark = fill?.pattern === "Solid" && isMarkColour(fill.color);
  if (!isMark && !canBeRestored(fill)) return { skip: { at, reason: "failed" } };
  return putMark({ sheetId: paint.id, at, own: isMark ? "unknown" : fill }, MARK_COLOURS[colour]);
}

function putMark(cell: Omit<RecordedMark, "color">, color: string): Step {
  const fill = { pattern: "Solid", color, patternColor: null };
  return { repaint: { at: cell.at, fill }, keep: { ...cell, color } };
}

/** Whether the mark is as we left it; else the user has chosen a fill since. */
export function isStillThere(mark: RecordedMark, paint: SheetPaint): boolean {
  const fill = paint.fillAt(mark.at);
  return fill?.pattern === "Solid" && fill.color === mark.color;
}
