import { changeSafely, changeWhole, type SafeChange } from "../../src/excel/safe-change";
import { WorkbookError } from "../../src/sheet/workbook";

const broken = new WorkbookError("unknown", "Excel broke off.");
const editing = new WorkbookError("cell-edit", "A cell is being edited.");
const stale = new WorkbookError("stale", "B5");

/** Something that fails with each error in turn, null where it does not, and then never again. */
function failing(...errors: (Error | null)[]): () => Promise<void> {
  return async () => {
    const error = errors.shift();
    if (error) throw error;
  };
}

function excelThat(...errors: (Error | null)[]): Excel.RequestContext {
  return { sync: failing(...errors) } as unknown as Excel.RequestContext;
}

interface Course {
  readonly find?: () => Promise<void>;
  readonly put?: () => Promise<void>;
  readonly lookAgain?: () => Promise<void>;
}

/** A change of two cells, one of which somebody had filled in before; it notes what is done. */
function change({ find = failing(), put = failing(), lookAgain }: Course, covered: string[] = []) {
  const done: string[] = [];
  const safely: SafeChange<string[], string[]> = {
    seen: () => covered,
    differs: ({ length }) => (length > 0 ? stale : null),
    owed: async (seen, failure) => {
      done.push(`find ${seen} ${failure === null}`);
      await find();
      return seen ?? ["A1", "B1"];
    },
    giveBack: async (owed) => {
      done.push(`give back ${owed}`);
      await put();
      return true;
    },
    ...(lookAgain && {
      stillOwed: async (owed: string[]) => {
        done.push("look again");
        await lookAgain();
        return owed.slice(1);
      },
    }),
  };
  return { done, safely };
}

test("a change that covers nothing else is done, and nothing is looked at again", async () => {
  const { done, safely } = change({});
  expect(await changeSafely(excelThat(), safely)).toEqual({ kind: "done" });
  expect(done).toEqual([]);
});

test("what it has covered of somebody else's is given back, and is the reason", async () => {
  const { done, safely } = change({}, ["B5"]);
  const ending = await changeSafely(excelThat(), safely);
  expect(ending).toEqual({ kind: "given-back", reason: stale, owed: ["B5"] });
  expect(done).toEqual(["find B5 true", "give back B5"]);
});

test("after a failure what the batch answers is given back, else what is found", async () => {
  const answering = change({}, ["B5"]);
  const ending = await changeSafely(excelThat(broken), answering.safely);
  expect(ending).toEqual({ kind: "given-back", reason: broken, owed: ["B5"] });
  const silent = change({});
  const seen = (): string[] => {
    throw new RangeError("Not loaded.");
  };
  await changeSafely(excelThat(broken), { ...silent.safely, seen });
  expect(silent.done).toEqual(["find null false", "give back A1,B1"]);
});

test("finding and giving back are tried twice each, and no third time", async () => {
  const once = change({ find: failing(broken), put: failing(broken) }, ["B5"]);
  expect(await changeSafely(excelThat(), once.safely)).toMatchObject({ kind: "given-back" });
  expect(once.done).toHaveLength(4);
  const unseen = change({ find: failing(broken, broken) }, ["B5"]);
  const ending = await changeSafely(excelThat(), unseen.safely);
  expect(ending).toEqual({ kind: "unseen", reason: stale, owed: null });
  expect(unseen.done).toHaveLength(2);
  const left = change({ put: failing(broken, broken) }, ["B5"]);
  expect(await changeSafely(excelThat(), left.safely)).toMatchObject({ kind: "left" });
  expect(left.done).toHaveLength(3);
});

test("only what is owed still is given back the second time", async () => {
  const covered = ["B5", "B6", "B7"];
  const course = { put: failing(broken, broken), lookAgain: failing() };
  const { done, safely } = change(course, covered);
  const ending = await changeSafely(excelThat(), safely);
  expect(ending).toEqual({ kind: "left", reason: stale, owed: ["B7"] });
  expect(done.slice(1)).toEqual([
    "give back B5,B6,B7",
    "look again",
    "give back B6,B7",
    "look again",
  ]);
});

test("what cannot be looked at after a giving back that broke off is not given back again", async () => {
  const course = { put: failing(broken), lookAgain: failing(broken, broken) };
  const { done, safely } = change(course, ["B5", "B6"]);
  const ending = await changeSafely(excelThat(), safely);
  expect(ending).toEqual({ kind: "unseen", reason: stale, owed: ["B5", "B6"] });
  expect(done.slice(1)).toEqual(["give back B5,B6", "look again", "look again"]);
});

describe("a change that stands or falls as one", () => {
  const rejection = (error: Error | null, course: Course, covered?: string[]) =>
    changeWhole(excelThat(error), change(course, covered).safely, "Row 6").then(
      () => null,
      (reason: unknown) => reason,
    );

  test("resolves where it stands, and rejects with its reason where all is as it was", async () => {
    expect(await rejection(null, {})).toBeNull();
    expect(await rejection(null, {}, ["B5"])).toBe(stale);
    expect(await rejection(broken, {})).toBe(broken);
  });

  test("tells the place and the reason where it is left half done", async () => {
    expect(await rejection(broken, { put: failing(broken, broken) })).toMatchObject({
      problem: "unknown",
      detail: "Row 6 may be half done: Excel broke off.",
    });
    expect(await rejection(editing, { put: failing(broken, broken) })).toMatchObject({
      problem: "unknown",
    });
    const partly = { ...change({}, ["B5"]).safely, giveBack: async () => false };
    await expect(changeWhole(excelThat(), partly, "Row 6")).rejects.toMatchObject({
      detail: "Row 6 may be half done: B5",
    });
  });

  test("is known untouched where Excel takes no batch, before or after", async () => {
    const find = () => ({ find: failing(broken, broken) });
    expect(await rejection(editing, find())).toBe(editing);
    const missing = new WorkbookError("missing", "表");
    expect(await rejection(missing, find())).toBe(missing);
    expect(await rejection(broken, find())).toMatchObject({ problem: "unknown" });
    expect(await rejection(null, find(), ["B5"])).toMatchObject({ problem: "unknown" });
  });
});
