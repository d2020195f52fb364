import { toSheetA1, type CellAddress } from "../sheet/address";
import type { Mark, Skipped } from "../sheet/workbook";
import { canBeRestored, type Fill } from "./fills";
import { bySeriousness, isMarkColour, markColours } from "./mark-colours";
import type { RecordedMark } from "./mark-record";
import type { Hindrance } from "./sheets";

/** A cell as it stands before marks change: why it cannot be changed, else its fill. */
export type Sight = { readonly hindrance: Hindrance } | { readonly fill: Fill | null };

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
}

/** The marks of each cell by its name, the most serious one where there are several. */
export function byCell(marks: readonly Mark[]): Map<string, Mark> {
  const rank = ({ colour }: Mark) => bySeriousness.indexOf(colour);
  const most = new Map<string, Mark>();
  for (const mark of marks) {
    const name = toSheetA1(mark.at);
    const other = most.get(name);
    if (!other || rank(mark) < rank(other)) most.set(name, mark);
  }
  return most;
}

/** Puts `wanted` in place of the recorded marks. `sights` has every cell of both, by its name. */
export function planMarks(
  recorded: readonly RecordedMark[],
  wanted: ReadonlyMap<string, Mark>,
  sights: ReadonlyMap<string, Sight>,
): MarkPlan {
  const steps = [
    ...recorded.map((mark) => {
      const name = toSheetA1(mark.at);
      return replace(mark, wanted.get(name), sights.get(name)!);
    }),
    ...fresh(recorded, wanted, sights).map((mark) => add(mark, sights.get(toSheetA1(mark.at))!)),
  ];
  return {
    repaint: steps.flatMap(({ repaint }) => repaint ?? []),
    record: steps.flatMap(({ keep }) => keep ?? []),
    skipped: steps.flatMap(({ skip }) => skip ?? []),
  };
}

/** What becomes of one cell. */
interface Step {
  readonly repaint?: Repainting;
  readonly keep?: RecordedMark;
  readonly skip?: Skipped;
}

function replace(mark: RecordedMark, wanted: Mark | undefined, sight: Sight): Step {
  const { at, own } = mark;
  if ("hindrance" in sight) {
    const skip = { at, reason: sight.hindrance };
    return sight.hindrance === "protected" ? { keep: mark, skip } : { skip };
  }
  if (!isStillThere(mark, sight))
    return wanted ? add(wanted, sight) : { skip: { at, reason: "stale" } };
  if (!wanted) return { repaint: { at, fill: own } };
  const color = markColours[wanted.colour];
  return color === mark.color ? { keep: mark } : paint(at, color, own);
}

function add({ at, colour }: Mark, sight: Sight): Step {
  if ("hindrance" in sight) return { skip: { at, reason: sight.hindrance } };
  // A mark's colour outside the record was left by a mark: the user's fill under it is not known.
  const own = sight.fill && isMarkColour(sight.fill.color) ? null : sight.fill;
  if (!canBeRestored(own)) return { skip: { at, reason: "failed" } };
  return paint(at, markColours[colour], own);
}

function paint(at: CellAddress, color: string, own: Fill | null): Step {
  const fill = { pattern: "Solid", color, patternColor: "#000000" };
  return { repaint: { at, fill }, keep: { at, color, own } };
}

/** Whether the mark is as we left it; else the user has chosen a fill since. */
export function isStillThere(mark: RecordedMark, sight: Sight): boolean {
  if ("hindrance" in sight) return true;
  return sight.fill?.pattern === "Solid" && sight.fill.color === mark.color;
}

function fresh(
  recorded: readonly RecordedMark[],
  wanted: ReadonlyMap<string, Mark>,
  sights: ReadonlyMap<string, Sight>,
): Mark[] {
  const names = new Set(recorded.map(({ at }) => toSheetA1(at)));
  return [...wanted].flatMap(([name, mark]) =>
    names.has(name) || !sights.has(name) ? [] : [mark],
  );
}
