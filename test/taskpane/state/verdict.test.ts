import type { Review } from "../../../src/review";
import type { Severity } from "../../../src/lint/rule";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { verdictOf, type Verdict } from "../../../src/taskpane/state/verdict";
import { at, finding, formReview, reviewOf } from "../sample";

const cell = at("表一", "H12");
const form = (...severities: Severity[]) =>
  formReview(
    "表一",
    "甲",
    severities.map((severity) => finding([cell], { severity })),
  );
const unjudged = { ...form(), unjudged: [{ cell, reason: "text" as const }] };
const blank = (cells: number) => {
  const one = form();
  return {
    ...one,
    form: { ...one.form, filled: false },
    missing:
      cells > 0
        ? [{ field: "score" as const, cells: Array.from({ length: cells }, () => cell) }]
        : [],
  };
};
const range = { sheet: "表三", top: 0, left: 0, bottom: 4, right: 3 };
const hidden = { hidden: [{ sheet: "旧表", forms: 1 }] };
const unread: Partial<Review> = { unrecognised: [{ range, reason: "no-header" }] };
const skipped: WorkbookSnapshot["skipped"] = [{ name: "明细", reason: "too-large" }];

test.each<[string, Review, Verdict, WorkbookSnapshot["skipped"]?]>([
  ["no form", reviewOf([]), { kind: "no-form" }],
  [
    "errors, in how many forms",
    reviewOf([form("error", "error", "warning"), form("error"), form()]),
    { kind: "errors", forms: 2, errors: 3 },
  ],
  [
    "errors before what is not filled in or looked at",
    reviewOf([form("error"), blank(2)], {}, hidden),
    { kind: "errors", forms: 1, errors: 1 },
  ],
  [
    "cells to fill in",
    reviewOf([form("warning"), blank(12), blank(3)]),
    { kind: "unfilled", forms: 2, cells: 15 },
  ],
  ["a blank form", reviewOf([blank(0)]), { kind: "unfilled", forms: 1, cells: 0 }],
  ["a hidden form", reviewOf([form()], {}, hidden), { kind: "in-part", forms: 1, warnings: 0 }],
  [
    "a table that was not understood",
    reviewOf([form("warning")], {}, unread),
    { kind: "in-part", forms: 1, warnings: 1 },
  ],
  ["a sheet not read", reviewOf([form()]), { kind: "in-part", forms: 1, warnings: 0 }, skipped],
  ["warnings", reviewOf([form("warning", "info"), form()]), { kind: "warnings", warnings: 1 }],
  ["hints", reviewOf([form("info")]), { kind: "clean", forms: 1, hints: 1, unjudged: 0 }],
  [
    "targets left to the user",
    reviewOf([form(), unjudged]),
    { kind: "clean", forms: 2, hints: 0, unjudged: 1 },
  ],
  ["nothing", reviewOf([form()]), { kind: "clean", forms: 1, hints: 0, unjudged: 0 }],
])("of a workbook with %s", (_, review, verdict, sheets = []) => {
  expect(verdictOf({ review, snapshot: { sheets: [], skipped: sheets } })).toEqual(verdict);
});
