import type { Edit } from "../../../src/sheet/edit";
import type { Skipped } from "../../../src/sheet/workbook";
import { reduce } from "../../../src/taskpane/state/reduce";
import { INITIAL_STATE, isStale, type State } from "../../../src/taskpane/state/state";
import type { Task } from "../../../src/taskpane/state/task";
import type { Undoable } from "../../../src/taskpane/state/undoable";
import { at, formReview, plainContent, reviewOf, twoWrongTotals } from "../sample";

const edit = (a1: string): Edit => ({
  at: at("表一", a1),
  before: plainContent(1),
  after: plainContent(2),
});
const edits = (...all: Edit[]): Undoable => ({ kind: "edits", edits: all });
const [first, second] = [edit("H25"), edit("G25")];

function afterWrite(written: readonly Edit[], reason: Skipped["reason"]): State {
  const skipped = [first, second]
    .filter((each) => !written.includes(each))
    .map((each) => ({ at: each.at, reason }));
  return reduce(INITIAL_STATE, {
    type: "wrote",
    report: { written, skipped },
    asked: [first, second],
  });
}

describe("what can be taken back after a write", () => {
  test("is what was written", () => {
    expect(afterWrite([first], "stale").undoable).toEqual(edits(first));
  });

  test("and what may have been written", () => {
    expect(afterWrite([first], "unclear").undoable).toEqual(edits(first, second));
  });

  test("is the write before it when this one changed nothing", () => {
    const state = { ...INITIAL_STATE, undoable: edits(first) };
    const report = { written: [], skipped: [{ at: second.at, reason: "stale" as const }] };
    expect(reduce(state, { type: "wrote", report, asked: [second] }).undoable).toEqual(
      edits(first),
    );
  });

  test.each<[Skipped["reason"], number]>([
    ["stale", 0],
    ["missing-sheet", 0],
    ["protected", 1],
    ["failed", 1],
    ["unclear", 1],
  ])("after an undo that skipped a cell as %s is %d edits", (reason, left) => {
    const state = { ...INITIAL_STATE, undoable: edits(first, second) };
    const report = { written: [first], skipped: [{ at: second.at, reason }] };
    const { undoable } = reduce(state, { type: "undid", report });
    expect(undoable).toEqual(left === 0 ? null : edits(second));
  });
});

describe("what is told of the last task", () => {
  const told: State = { ...INITIAL_STATE, notice: { kind: "row-restored" } };
  const after = (task: Task) => reduce(told, { type: "asked", task }).notice;

  test("stays while a cell is looked at", () => {
    expect(after({ kind: "locate", at: at("表一", "H25") })).toEqual(told.notice);
  });

  test.each<Task>([
    { kind: "check", by: "user" },
    { kind: "write", edits: [] },
    { kind: "clear", unrecorded: "leave" },
    { kind: "find-cell" },
    { kind: "preferences", change: { autoCheck: true } },
  ])("goes with the next task: $kind", (task) => {
    expect(after(task)).toBeNull();
  });
});

describe("a stale result", () => {
  const range = { sheet: "表三", top: 0, left: 0, bottom: 4, right: 3 };
  const review = reviewOf(
    [formReview("表一", "甲", [])],
    {},
    {
      unrecognised: [{ range, reason: "no-header" }],
    },
  );
  const checked = { snapshot: twoWrongTotals, review, at: new Date() };

  test.each([
    ["a form", ["表一"], true],
    ["a table that was not understood", ["表三"], true],
    ["neither", ["表二", "表四"], false],
    ["nothing changed", [], false],
  ])("is one where a sheet changed that holds %s", (_, changed, stale) => {
    expect(isStale({ ...INITIAL_STATE, checked, changed })).toBe(stale);
  });
});
