import type { FormReview } from "../../../src/review";
import { INITIAL_LISTING, opened, raised, type Listing } from "../../../src/taskpane/state/listing";
import { linesOf, walkOf, type Listed } from "../../../src/taskpane/results/lines";
import { at, finding, formReview, reviewOf } from "../sample";

const wrong = (sheet: string, ...cells: string[]) =>
  formReview(
    sheet,
    `${sheet}的项目`,
    cells.map((a1) => finding([at(sheet, a1)])),
  );
const hinted = (sheet: string) =>
  formReview(sheet, "提示", [
    finding([at(sheet, "A3")], { severity: "info", rule: "total-weight" }),
  ]);
const clean = (sheet: string) => formReview(sheet, "好", []);

function listed(forms: readonly FormReview[], change: Partial<Listing> = {}, more = {}): Listed {
  const listing = { ...INITIAL_LISTING, ...change };
  return {
    review: reviewOf(forms),
    ignored: [],
    listing,
    sheet: null,
    leading: null,
    undoable: null,
    ...more,
  };
}
const keysOf = (of: Listed) => linesOf(of).map(({ kind, key }) => `${kind} ${key}`);

test("the worst form leads and is unfolded, what is in order comes last", () => {
  const forms = [clean("甲"), hinted("乙"), wrong("丙", "A1"), wrong("丁", "A1", "A2")];
  expect(keysOf(listed(forms))).toEqual([
    "form 丁!0,0",
    "finding total-score 丁!A1 1",
    "finding total-score 丁!A2 1",
    "form 丙!0,0",
    "form 乙!0,0",
    "quiet 甲!0,0",
  ]);
});

test("the forms of the sheet the user is on stand before the worst one, both unfolded", () => {
  const forms = [hinted("乙"), wrong("丙", "A1"), wrong("丁", "A1", "A2")];
  expect(keysOf(listed(forms, {}, { leading: "乙" })).map((key) => key.split(" ")[0])).toEqual([
    ...["form", "finding"],
    ...["form", "finding", "finding"],
    "form",
  ]);
});

test("what the user has folded or unfolded stays so", () => {
  const forms = [wrong("丙", "A1"), wrong("丁", "A1", "A2")];
  expect(keysOf(listed(forms, { folds: { "丁!0,0": false, "丙!0,0": true } }))).toEqual([
    "form 丁!0,0",
    "form 丙!0,0",
    "finding total-score 丙!A1 1",
  ]);
});

test.each<[string, Partial<Listing>, string[]]>([
  ["errors alone", { only: ["error"] }, ["丁", "丙"]],
  ["hints alone", { only: ["info"] }, ["乙"]],
  ["this sheet alone", { thisSheet: true }, ["丙"]],
  ["a project by its name", { search: "丁的" }, ["丁"]],
  ["a sheet by its name", { search: " 甲 " }, ["甲"]],
  ["nothing that fits", { search: "没有" }, []],
])("the list shows %s", (_, change, sheets) => {
  const forms = [clean("甲"), hinted("乙"), wrong("丙", "A1"), wrong("丁", "A1", "A2")];
  const heads = linesOf(listed(forms, change, { sheet: "丙" })).flatMap((line) =>
    line.kind === "form" || line.kind === "quiet" ? [line.review.form.range.sheet] : [],
  );
  expect(heads).toEqual(sheets);
});

describe("alike findings", () => {
  const many = wrong("丁", "A1", "A2", "A3", "A4");
  const group = "丁!0,0 error total-score";

  test("from four on are one line, which unfolds to all of them", () => {
    expect(keysOf(listed([many]))).toEqual(["form 丁!0,0", `alike ${group}`]);
    expect(keysOf(listed([many], { folds: { [group]: true } }))).toHaveLength(6);
    expect(keysOf(listed([wrong("丁", "A1", "A2", "A3")]))).toHaveLength(4);
  });

  test("are walked through one by one, folded or not", () => {
    expect(walkOf(listed([many])).map(({ key }) => key)).toEqual(
      ["A1", "A2", "A3", "A4"].map((a1) => `total-score 丁!${a1} 1`),
    );
  });

  test("unfold with the form when one of them is opened", () => {
    const listing = opened(INITIAL_LISTING, reviewOf([many]), "total-score 丁!A3 1");
    expect(listing).toMatchObject({
      current: "total-score 丁!A3 1",
      folds: { "丁!0,0": true, [group]: true },
    });
  });
});

describe("the user's going to a cell", () => {
  const review = reviewOf([wrong("丙", "A1", "A2"), wrong("丁", "A1")]);

  test("opens the finding about it", () => {
    const listing = raised(INITIAL_LISTING, review, at("丁", "A1"));
    expect(listing).toMatchObject({ current: "total-score 丁!A1 1", folds: { "丁!0,0": true } });
  });

  test("leaves the list alone where nothing was found", () => {
    expect(raised(INITIAL_LISTING, review, at("丁", "A2"))).toBe(INITIAL_LISTING);
  });

  test("leaves the one of several findings about it open that is open", () => {
    const cell = at("丙", "A1");
    const both = reviewOf([
      formReview("丙", "", [finding([cell]), finding([cell], { rule: "total-weight" })]),
    ]);
    const listing = opened(INITIAL_LISTING, both, "total-weight 丙!A1 1");
    expect(raised(listing, both, cell)).toBe(listing);
  });
});
