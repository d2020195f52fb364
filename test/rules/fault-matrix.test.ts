import type { Form } from "../../src/form/model/form";
import { recogniseForms } from "../../src/form/recognise";
import { EXAMPLE_ROWS, formatted } from "../support/example-form";
import type { Finding } from "../../src/lint/rule";
import { review } from "../../src/review";
import { RULES } from "../../src/rules";
import { fromA1, toA1, toSheetA1 } from "../../src/sheet/address";
import { contains } from "../../src/sheet/range";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { readGallery, snapshotOf } from "../support/gallery";
import { INJECTORS } from "./faults";
import type { Injection } from "./faults/support/injection";
import { place, SEEDS, sheetOf, typed } from "../support/layouts";

/** A sheet without an error, and one of its forms. */
interface Base {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly form: Form;
  /** Whether the sheet holds no other form. */
  readonly alone: boolean;
  readonly before: ReadonlySet<string>;
}

const NONE: Injection = { changes: {}, at: "", says: [] };

/** Everything found on a sheet and its copies, with the fault in all of them. */
function findingsOf(
  sheet: SheetSnapshot,
  { changes, copies = 0, notes = [], formats = {} }: Injection,
): Finding[] {
  const names = ["表", ...Array.from({ length: copies }, (_, index) => `表${index + 2}`)];
  const places = Object.entries(changes).map(([at, text]) => ({ ...fromA1(at), text }));
  const sheets = names.map((name) => ({
    ...formatted(
      sheetOf(name, [
        ...sheet.cells.filter(
          (cell) => !places.some(({ row, column }) => row === cell.row && column === cell.column),
        ),
        ...places
          .filter(({ text }) => text !== "")
          .map(({ row, column, text }) => ({ row, column, formula: null, ...typed(text) })),
      ]),
      formats,
    ),
    merges: sheet.merges.map((area) => ({ ...area, sheet: name })),
    hiddenRows: sheet.hiddenRows,
  }));
  sheets[0] = { ...sheets[0]!, notes: notes.map((at) => ({ ...fromA1(at), text: "待定" })) };
  return review({ sheets }).forms.flatMap(({ findings }) => findings);
}

function line({ severity, rule, cells }: Finding): string {
  const [first] = cells;
  return `${severity} ${rule} ${first!.sheet === "表" ? toA1(first!) : toSheetA1(first!)}`;
}

function basesOf(name: string, sheet: SheetSnapshot): Base[] {
  const found = findingsOf(sheet, NONE);
  if (found.some(({ severity }) => severity === "error")) return [];
  const before = new Set(found.map(line));
  const { forms } = recogniseForms({ ...sheet, name: "表" });
  if (forms.some(({ filled }) => !filled)) return [];
  return forms.map((form, at) => ({
    name: at === 0 ? name : `${name} ${at + 1}`,
    sheet,
    form,
    alone: forms.length === 1,
    before,
  }));
}

const BASES: readonly Base[] = [
  ...SEEDS.flatMap((rows, at) => basesOf(`seed ${at + 1}`, sheetOf("表", place(rows, typed)))),
  ...basesOf("example form", sheetOf("表", place(EXAMPLE_ROWS, typed))),
  ...readGallery().flatMap(({ id, sheets }) =>
    sheets.flatMap((sheet) => basesOf(id, { ...snapshotOf(sheet) })),
  ),
];

interface Tally {
  injected: number;
  readonly missed: string[];
  /** What a sentence does not quote though it rests on it. */
  readonly unsaid: string[];
  readonly falseAlarms: string[];
}

/** Nothing can be typed into the inside of a merged area. */
function fits({ merges, name }: SheetSnapshot, { changes }: Injection): boolean {
  return Object.keys(changes).every((at) => {
    const cell = { sheet: name, ...fromA1(at) };
    return !merges.some(
      (area) => contains(area, cell) && (area.top !== cell.row || area.left !== cell.column),
    );
  });
}

/** What the sentence should quote and does not, in either language. */
function unsaidIn({ message }: Finding, { says }: Injection): string[] {
  return Object.values(message).flatMap((sentence) =>
    says.filter((part) => !sentence.includes(part)).map((part) => `${part} in ${sentence}`),
  );
}

function run(rule: string): Tally {
  const tally: Tally = { injected: 0, missed: [], unsaid: [], falseAlarms: [] };
  for (const { name, sheet, form, alone, before } of BASES) {
    const injection = INJECTORS[rule]?.(form);
    if (!injection || !fits(sheet, injection)) continue;
    if (!alone && (injection.copies ?? 0) > 1) continue;
    if ([...before].some((one) => one.endsWith(` ${rule} ${injection.at}`))) continue;
    tally.injected += 1;
    const fresh = findingsOf(sheet, injection).filter((finding) => !before.has(line(finding)));
    const found = fresh.find((one) => line(one).endsWith(` ${rule} ${injection.at}`));
    if (found) tally.unsaid.push(...unsaidIn(found, injection).map((part) => `${name}: ${part}`));
    else tally.missed.push(`${name} ${injection.at}`);
    // What changes the total leaves the one in the head as it was.
    const ofHead = form.headTotal ? ["totals-differ"] : [];
    const expected = [rule, ...ofHead, ...(injection.follows ?? [])];
    const strangers = fresh.filter(
      (one) => one.severity === "error" && !expected.includes(one.rule),
    );
    tally.falseAlarms.push(...strangers.map((finding) => `${name}: ${line(finding)}`));
  }
  return tally;
}

const TALLIES = new Map(RULES.map(({ id }) => [id, run(id)]));

afterAll(() => {
  const rows = [...TALLIES].map(
    ([id, { injected, missed, falseAlarms }]) =>
      `${id.padEnd(32)}${injected - missed.length}/${injected}  ${falseAlarms.length}`,
  );
  const sum = (count: (tally: Tally) => number) =>
    [...TALLIES.values()].reduce((total, tally) => total + count(tally), 0);
  const injected = sum((tally) => tally.injected);
  const caught = injected - sum(({ missed }) => missed.length);
  process.stdout.write(
    `rule                            caught/injected  false alarms\n${rows.join("\n")}\n` +
      `all: ${caught}/${injected} caught, ${sum(({ falseAlarms }) => falseAlarms.length)} false alarms\n`,
  );
});

test.each([...TALLIES])("%s is caught wherever it is put in", (_, { injected, missed }) => {
  expect(injected).toBeGreaterThan(0);
  expect(missed).toEqual([]);
});

test.each([...TALLIES])("%s says what it rests on", (_, { unsaid }) => {
  expect(unsaid).toEqual([]);
});

test.each([...TALLIES])("%s brings no other error", (_, { falseAlarms }) => {
  expect(falseAlarms).toEqual([]);
});
