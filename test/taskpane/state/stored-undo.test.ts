import fc from "fast-check";
import type { CellContent, Edit } from "../../../src/sheet/edit";
import { LAST_COLUMN, LAST_ROW } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/range";
import type { PlacedContent, RowChange } from "../../../src/sheet/row-change";
import { readUndo, writeUndo } from "../../../src/taskpane/state/stored-undo";
import type { Undoable } from "../../../src/taskpane/state/undoable";
import { defaultChoices, draftOf, TEMPLATES } from "../../../src/template";
import { anyJson, DEEP, spoilt } from "../../support/hostile-json";
import { at, plainContent } from "../sample";

const edit: Edit = {
  at: at("表一", "H25"),
  before: { value: 97, formula: null, numberFormat: "0.00" },
  after: { value: 98, formula: "=SUM(H6,H12:H24)", numberFormat: "0.00" },
};

const edits = (...all: Edit[]): Undoable => ({ kind: "edits", edits: all });

describe("the record of a write", () => {
  test("comes back as it was", () => {
    const blank = plainContent(null);
    const written = edits(edit, {
      at: at("表 二", "A1"),
      before: blank,
      after: plainContent("=x"),
    });
    expect(readUndo(writeUndo(written))).toEqual(written);
  });

  test("is written as the first version read it", () => {
    expect(JSON.parse(writeUndo(edits(edit))!)).toEqual({ version: 1, edits: [edit] });
  });

  test("is not stored when there is none or it is too large", () => {
    expect(writeUndo(null)).toBeNull();
    const long = { ...edit, before: plainContent("长".repeat(30_000)) };
    expect(writeUndo(edits(long))).not.toBeNull();
    expect(writeUndo(edits(long, long, long))).toBeNull();
  });

  test("is none where nothing is stored", () => {
    expect(readUndo(null)).toBeNull();
  });

  const broken = (change: object) =>
    JSON.stringify({ version: 1, edits: [{ ...edit, ...change }] });
  test.each([
    ["no JSON", "{"],
    ["another kind of JSON", "[]"],
    ["nothing", "null"],
    ["another version", JSON.stringify({ version: 2, edits: [edit] })],
    ["no list", JSON.stringify({ version: 1, edits: {} })],
    ["an edit that is none", JSON.stringify({ version: 1, edits: [null] })],
    ["a row outside the sheet", broken({ at: { sheet: "表一", row: 1_048_576, column: 0 } })],
    ["a row that is no number", broken({ at: { sheet: "表一", row: "1", column: 0 } })],
    ["a column below zero", broken({ at: { sheet: "表一", row: 1, column: -1 } })],
    ["a formula without =", broken({ after: { ...edit.after, formula: "SUM(A1)" } })],
    ["a value that is an object", broken({ after: { ...edit.after, value: {} } })],
    ["a format that is missing", broken({ before: { value: 1, formula: null } })],
  ])("is refused when it is %s", (_, text) => {
    expect(readUndo(text)).toBe("unreadable");
  });
});

describe("the record of a changed row", () => {
  const row: RowChange = {
    sheet: "表一",
    kind: "delete",
    row: 13,
    expects: [{ at: at("表一", "D14"), content: plainContent("建成管廊") }],
    like: null,
    merges: [{ top: 12, left: 1, bottom: 16, right: 1 }],
    contents: [{ at: at("表一", "H20"), content: edit.after }],
  };
  const insertion: RowChange = {
    ...row,
    kind: "insert",
    like: { top: 12, left: 1, bottom: 12, right: 8 },
  };

  test.each([row, insertion])("comes back as it was: $kind", (undo) => {
    const changed: Undoable = { kind: "row", undo };
    expect(readUndo(writeUndo(changed))).toEqual(changed);
  });

  const broken = (change: object) => JSON.stringify({ version: 2, row: { ...row, ...change } });
  test.each([
    ["missing", JSON.stringify({ version: 2 })],
    ["of another kind", broken({ kind: "move" })],
    ["of a row outside the sheet", broken({ row: 1_048_576 })],
    ["without what is expected", broken({ expects: undefined })],
    ["with an area that is none", broken({ merges: [{ top: 1 }] })],
    ["with a content that is none", broken({ contents: [{ at: edit.at, content: 1 }] })],
    ["with a like that is a text", broken({ like: "A1:B2" })],
  ])("is refused when it is %s", (_, text) => {
    expect(readUndo(text)).toBe("unreadable");
  });
});

test("an insertion is not stored, since only this pane can take it back", () => {
  const template = TEMPLATES[0]!;
  const choices = defaultChoices(template, new Date());
  const draft = draftOf(template, choices, { row: 0, column: 0 });
  const range = { sheet: "表一", ...draft.area };
  const inserted = { range, draft, whole: true, amiss: [], unfinished: [] };
  expect(writeUndo({ kind: "insertion", inserted })).toBeNull();
});

const name = fc.string({ maxLength: 31 });
const row = fc.nat(LAST_ROW);
const column = fc.nat(LAST_COLUMN);
const address = fc.record({ sheet: name, row, column });
const content: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
  ),
  formula: fc.option(fc.string().map((text) => `=${text}`)),
  numberFormat: name,
});
const area: fc.Arbitrary<Area> = fc.record({ top: row, left: column, bottom: row, right: column });
const placed = fc.array(fc.record({ at: address, content }), { maxLength: 2 });
const validUndo: fc.Arbitrary<Undoable> = fc.oneof(
  fc.record({
    kind: fc.constant("edits" as const),
    edits: fc.array(fc.record({ at: address, before: content, after: content }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("row" as const),
    undo: fc.record<RowChange>({
      sheet: name,
      kind: fc.constantFrom("insert", "delete"),
      row,
      expects: placed,
      like: fc.option(area),
      merges: fc.array(area, { maxLength: 2 }),
      contents: placed,
    }),
  }),
);

const isText = (value: unknown) => typeof value === "string";
const isLine = (line: unknown, last: number) =>
  Number.isInteger(line) && (line as number) >= 0 && (line as number) <= last;

function isSoundContent({ value, formula, numberFormat, ...others }: CellContent): boolean {
  return (
    (value === null || isText(value) || typeof value === "boolean" || Number.isFinite(value)) &&
    (formula === null || /^=/.test(formula)) &&
    isText(numberFormat) &&
    Object.keys(others).length === 0
  );
}

function isSoundAddress({ sheet, row, column, ...others }: Edit["at"]): boolean {
  return (
    isText(sheet) &&
    isLine(row, 1_048_575) &&
    isLine(column, 16_383) &&
    Object.keys(others).length === 0
  );
}

const isSoundPlace = (each: PlacedContent) =>
  isSoundAddress(each.at) && isSoundContent(each.content);

function isSoundArea({ top, left, bottom, right }: Area): boolean {
  return (
    [top, bottom].every((line) => isLine(line, 1_048_575)) &&
    [left, right].every((line) => isLine(line, 16_383))
  );
}

function isSoundChange({ kind, like, merges, expects, contents, ...line }: RowChange): boolean {
  return (
    (kind === "insert" || kind === "delete") &&
    isSoundAddress({ ...line, column: 0 }) &&
    [...(like === null ? [] : [like]), ...merges].every(isSoundArea) &&
    [...expects, ...contents].every(isSoundPlace)
  );
}

/** Whether what is to be taken back is of its type, cells and contents included. */
function isSound(undoable: Undoable): boolean {
  switch (undoable.kind) {
    case "edits":
      return undoable.edits.every(
        ({ at: cell, before, after }) =>
          isSoundAddress(cell) && isSoundContent(before) && isSoundContent(after),
      );
    case "row":
      return isSoundChange(undoable.undo);
    default:
      return false;
  }
}

describe("any JSON", () => {
  const isReadOrUnreadable = (json: unknown) => {
    const read = readUndo(JSON.stringify(json));
    expect(read === "unreadable" || isSound(read!)).toBe(true);
  };

  test("can be taken back or is unreadable", () => {
    fc.assert(fc.property(anyJson, isReadOrUnreadable));
    const written = validUndo.map((undoable): unknown => JSON.parse(writeUndo(undoable)!));
    fc.assert(fc.property(spoilt(written), isReadOrUnreadable), { numRuns: 1000 });
  });

  test("that was written reads as it was", () => {
    fc.assert(
      fc.property(validUndo, (undoable) => {
        expect(readUndo(writeUndo(undoable))).toEqual(undoable);
      }),
    );
  });

  test("may be as deep as it likes", () => {
    expect(readUndo(`{"version":1,"edits":${DEEP}}`)).toBe("unreadable");
  });

  test("that holds an infinite number is unreadable: no cell does", () => {
    const text = writeUndo(edits(edit))!.replace('"value":98', '"value":1e999');
    expect(text).toContain("1e999");
    expect(readUndo(text)).toBe("unreadable");
  });
});
