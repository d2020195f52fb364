import { readFile } from "node:fs/promises";
import { asWritten } from "../lint/as-written";
import type { Correction } from "../lint/edit-plan";
import type { Finding } from "../lint/rule";
import type { Settings } from "../lint/settings";
import { MESSAGES } from "../locale";
import { marksOf } from "../outcome";
import type { Review } from "../review";
import { toSheetA1 } from "../sheet/address";
import {
  canEditInPlace,
  CLEAR,
  editInPlace,
  type InPlaceReport,
  type Note,
} from "../xlsx/in-place/edit-in-place";
import { strayMarks } from "../xlsx/in-place/stray-marks";
import { checkBytes, reasonOf, type CheckedFile } from "./check-file";
import type { Copy } from "./copy-arguments";
import { CopyError, writeCopy } from "./write-copy";

const CHINESE = MESSAGES["zh-CN"];

/** What became of one copy: what was changed in it, or the reason, in Chinese, why there is none. */
export type CopiedFile =
  | {
      readonly copy: Copy;
      readonly report: InPlaceReport;
      /** Cells in a colour of marks that no record knows. */
      readonly stray: readonly string[];
      /** The review of what was not corrected; null where nothing was reviewed. */
      readonly checked: Extract<CheckedFile, { readonly review: Review }> | null;
    }
  | { readonly copy: Copy; readonly error: string };

interface Wishes {
  readonly write: boolean;
  readonly notes: boolean;
  readonly settings: Settings;
}

/** Checks a file and marks what is found in a copy of it. */
export function markFile(copy: Copy, { write, notes, settings }: Wishes): Promise<CopiedFile> {
  return makeCopy(copy, async (bytes) => {
    const checked = await checkBytes({ path: copy.from, bytes }, settings);
    const written = write ? corrections(bytes, checked.review) : [];
    const review = without(checked.review, written);
    const report = editInPlace(bytes, {
      edits: written.flatMap(({ edits }) => edits),
      marks: marksOf(review),
      notes: notes ? notesOf(review) : [],
    });
    return { report, checked: { ...checked, review } };
  });
}

/** Takes what is ours out of a copy of a file. */
export function clearFile(copy: Copy): Promise<CopiedFile> {
  return makeCopy(copy, async (bytes) => ({ report: editInPlace(bytes, CLEAR), checked: null }));
}

async function makeCopy(
  copy: Copy,
  change: (
    bytes: Uint8Array,
  ) => Promise<Pick<Extract<CopiedFile, { report: InPlaceReport }>, "report" | "checked">>,
): Promise<CopiedFile> {
  try {
    const bytes = new Uint8Array(await readFile(copy.from));
    if (bytes.length > 0 && !canEditInPlace(bytes)) return { copy, error: CHINESE.notInPlace };
    const changed = await change(bytes);
    await writeCopy(copy, changed.report.bytes);
    return { copy, ...changed, stray: strayMarks(changed.report.bytes).map(toSheetA1) };
  } catch (error) {
    return { copy, error: error instanceof CopyError ? error.message : reasonOf(error) };
  }
}

/** The corrections that the preview offers, but for those of which the file refuses a cell. */
function corrections(bytes: Uint8Array, { plan }: Review): readonly Correction[] {
  const all = asWritten(plan.corrections, plan.corrections, "formula");
  const { skipped } = editInPlace(bytes, { edits: all.flatMap(({ edits }) => edits) });
  const refused = new Set(skipped.map(({ at }) => toSheetA1(at)));
  return all.filter(({ edits }) => edits.every(({ at }) => !refused.has(toSheetA1(at))));
}

/** A review without the findings that were corrected. */
function without(review: Review, written: readonly Correction[]): Review {
  const gone = new Set(written.map(({ finding }) => finding));
  const forms = review.forms.map((form) => ({
    ...form,
    findings: form.findings.filter((finding) => !gone.has(finding)),
  }));
  return { ...review, forms };
}

/** For each marked cell what was found there, the most serious first as the marks have it. */
function notesOf(review: Review): Note[] {
  const findings = review.forms.flatMap((form) => form.findings);
  return marksOf(review).map(({ at }) => {
    const own = findings.filter(
      ({ cells: [first] }) => first && toSheetA1(first) === toSheetA1(at),
    );
    return { at, text: own.map(lineOf).join("\n") };
  });
}

function lineOf({ severity, message }: Finding): string {
  return `${CHINESE.severity[severity]}：${message["zh-CN"]}`;
}
