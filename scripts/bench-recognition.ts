/**
 * Measures recognition: `tsx scripts/bench-recognition.ts [seed] [variants] [noise sheets]`. Prints fields read
 * right over the gallery, over random variants of it and with each dialect's words taken out, false forms on
 * noise, and times. The seed repeats a run.
 */
import { DIALECTS } from "../src/form/dialects";
import { recogniseForms } from "../src/form/recognise";
import type { SheetSnapshot } from "../src/sheet/snapshot";
import { readGallery } from "../test/support/gallery";
import {
  markedSheets,
  measureChange,
  measureDisguised,
  measureGallery,
  measureVariants,
  measureWithout,
  type Measure,
} from "../test/support/gallery-measure";
import { place, SEEDS, sheetOf, typed } from "../test/support/layouts";
import { noiseSheet, randomOf } from "../test/support/noise";
import { CHANGES, type Change } from "../test/support/variants";

const [seed = Date.now() % 1000000, variants = 3000, noise = 10000] = process.argv
  .slice(2)
  .map(Number);
const gallery = readGallery();

function main(): void {
  console.log(`seed ${seed}`);
  report(`gallery, ${gallery.length} scenarios`, measureGallery(gallery));
  const perSheet = Math.ceil(variants / markedSheets(gallery).length);
  const measured = measureVariants(gallery, perSheet, seed);
  report(`${perSheet} variants of every sheet`, measured);
  for (const line of worst(measured.differences)) console.log(line);
  for (const change of Object.keys(CHANGES) as Change[]) {
    report(`  ${change} alone`, measureChange(gallery, change, randomOf(seed)));
  }
  leaveOneOut();
  report("with headings that nobody knows", measureDisguised(gallery));
  measureNoise();
  measureSpeed();
}

function report(name: string, { fields, right, forms, found, falseForms }: Measure): void {
  console.log(
    `${name}: fields ${right}/${fields} (${percent(right, fields)}), forms ${found}/${forms}, false forms ${falseForms}`,
  );
}

/** The scenarios and changes behind most of the differences. */
function worst(differences: readonly string[]): string[] {
  const count = (part: (difference: string) => string[]) => {
    const counts = new Map<string, number>();
    for (const key of differences.flatMap(part)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6);
    return sorted.map(([key, number]) => `${key} ${number}`).join(", ");
  };
  if (differences.length === 0) return [];
  return [
    `  by scenario: ${count((text) => [text.split(" (")[0]!])}`,
    ...differences.slice(0, 8).map((text) => `  e.g. ${text.replace(/\s+/g, " ").slice(0, 160)}`),
  ];
}

function leaveOneOut(): void {
  let fields = 0;
  let right = 0;
  for (const dialect of DIALECTS) {
    const measure = measureWithout(gallery, dialect);
    fields += measure.fields;
    right += measure.right;
    report(`without ${dialect.id}`, measure);
  }
  console.log(`leave one out: ${right}/${fields} (${percent(right, fields)})`);
}

function measureNoise(): void {
  const random = randomOf(seed + 1);
  let forms = 0;
  let exceptions = 0;
  let slowest = { milliseconds: 0, sheet: 0 };
  for (let sheet = 0; sheet < noise; sheet++) {
    const snapshot = noiseSheet(random);
    const start = performance.now();
    try {
      forms += recogniseForms(snapshot).forms.length;
    } catch (problem) {
      exceptions += 1;
      console.log(`  sheet ${sheet}: ${String(problem)}`);
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, sheet };
  }
  console.log(
    `${noise} noise sheets: false forms ${forms}, exceptions ${exceptions}, slowest ${slowest.milliseconds.toFixed(1)} ms (sheet ${slowest.sheet})`,
  );
}

function measureSpeed(): void {
  for (const forms of [10, 100, 1000]) timed(`${forms} forms on one sheet`, stacked(forms), forms);
  timed("20,000 rows with 700 forms", stacked(700, 20000), 700);
}

function timed(name: string, sheet: SheetSnapshot, expected: number): void {
  const taken = [0, 1, 2].map(() => {
    const start = performance.now();
    const { forms } = recogniseForms(sheet);
    if (forms.length !== expected) console.log(`  ${name}: ${forms.length} forms found`);
    return performance.now() - start;
  });
  const best = Math.min(...taken);
  console.log(
    `${name}: ${best.toFixed(0)} ms, ${(best / expected).toFixed(3)} ms a form, ${Math.round((expected * 1000) / best)} forms/s`,
  );
}

/** The seed forms one below the other, with rows of a list between them where more rows are asked for. */
function stacked(forms: number, rows = 0): SheetSnapshot {
  const filler = Math.max(0, Math.floor(rows / forms) - 24);
  let top = 0;
  const cells = Array.from({ length: forms }, (_, index) => {
    const form = SEEDS[index % SEEDS.length]!;
    const list = Array.from({ length: Math.max(0, filler - form.length + 24) }, (__, row) => [
      ...["", String(row + 1), "会议室运维", "某处", "100", "90%"],
    ]);
    const lines = filler > 0 ? [...form, [""], ...list.slice(2), [""]] : form;
    const placed = place(lines, typed, top);
    top += lines.length;
    return placed;
  });
  return sheetOf("多表", cells.flat());
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((part / whole) * 100).toFixed(2)} %`;
}

main();
