import type { Edit } from "../../../src/sheet/edit";
import type { Skipped } from "../../../src/sheet/workbook";
import { initialState, isStale, reduce, type State } from "../../../src/taskpane/state/state";
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
  return reduce(initialState, {
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
    const state = { ...initialState, undoable: edits(first) };
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
    const state = { ...initialState, undoable: edits(first, second) };
    const report = { written: [first], skipped: [{ at: second.at, reason }] };
    const { undoable } = reduce(state, { type: "undid", report });
    expect(undoable).toEqual(left === 0 ? null : edits(second));
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
    expect(isStale({ ...initialState, checked, changed })).toBe(stale);
  });
});
