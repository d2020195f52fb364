import { MESSAGES } from "../locale";
import { toSheetA1 } from "../sheet/address";
import type { Skipped } from "../sheet/workbook";
import { readClearArguments, readMarkArguments, CLEAR_USAGE, MARK_USAGE } from "./copy-arguments";
import { exitCode } from "./check";
import { clearFile, markFile, type CopiedFile } from "./mark-file";
import { readConfig } from "./read-config";
import { toLine } from "./report-text";

const CHINESE = MESSAGES["zh-CN"];
const FAILURE = 2;

/** Marks copies of files, says what became of each and gives the exit code. Rejects with a UsageError. */
export async function mark(words: readonly string[]): Promise<number> {
  const wanted = readMarkArguments(words);
  if (!wanted) return help(MARK_USAGE);
  const settings = await readConfig(wanted.config);
  const made: CopiedFile[] = [];
  for (const copy of wanted.copies) {
    const file = await markFile(copy, { ...wanted, settings });
    made.push(file);
    print(file, ({ report }) =>
      CHINESE.copyMarked(report.marked, report.written.length, report.noted.length),
    );
  }
  const codes = made.map((file) => {
    if (!("report" in file) || file.report.record) return FAILURE;
    return file.checked ? exitCode(file.checked, wanted.failOn) : 0;
  });
  return Math.max(...codes);
}

/** Clears a copy of a file, says what became of it and gives the exit code. Rejects with a UsageError. */
export async function clear(words: readonly string[]): Promise<number> {
  const copy = readClearArguments(words);
  if (!copy) return help(CLEAR_USAGE);
  const file = await clearFile(copy);
  print(file, ({ report }) =>
    report.record ? CHINESE.copyNotCleared : CHINESE.copyCleared(report.unmarked, report.forgotten),
  );
  return "report" in file && !file.report.record ? 0 : FAILURE;
}

function help(usage: string): number {
  process.stdout.write(usage);
  return 0;
}

type Done = Extract<CopiedFile, { readonly stray: readonly string[] }>;

function print(file: CopiedFile, sentence: (done: Done) => string): void {
  const { from, to } = file.copy;
  const lines =
    "error" in file
      ? [`${from}：没有做成。${file.error}`]
      : [`${from} → ${to}：${sentence(file)}`, ...remarks(file)];
  process.stdout.write(lines.map(toLine).join(""));
}

function remarks({ report, stray, checked }: Done): string[] {
  const { skipped, notesKept, record } = report;
  const list = (cells: readonly string[]) => cells.join("、");
  return [
    ...(record ? [CHINESE.recordUnusable[record]] : []),
    ...skipped.map(skippedLine),
    ...(notesKept.length > 0 ? [CHINESE.notesKept(list(notesKept.map(toSheetA1)))] : []),
    ...(stray.length > 0 ? [CHINESE.strayMarks(list(stray))] : []),
    ...(checked?.review.forms.length === 0 ? [CHINESE.noForms] : []),
  ].map((line) => `  ${line}`);
}

function skippedLine({ at, reason }: Skipped): string {
  return `${toSheetA1(at)} ${CHINESE.skippedInFile[reason]}`;
}
