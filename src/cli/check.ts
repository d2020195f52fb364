import type { Severity } from "../lint/rule";
import { readArguments, USAGE, type FailOn, type Format } from "./arguments";
import type { Settings } from "../lint/settings";
import { checkFile, type CheckedFile } from "./check-file";
import { readConfig } from "./read-config";
import { toJsonReport } from "./report-json";
import { toTextReport } from "./report-text";

const SUCCESS = 0;
const FINDINGS = 1;
const FAILURE = 2;

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** Checks files, prints the report and gives the exit code. Rejects with a UsageError. */
export async function check(words: readonly string[]): Promise<number> {
  const wanted = readArguments(words);
  if (!wanted) {
    process.stdout.write(USAGE);
    return SUCCESS;
  }
  const settings = await readConfig(wanted.config);
  const files: CheckedFile[] = [];
  for (const path of wanted.files) files.push(await checkFile(path, settings));
  process.stdout.write(report(files, wanted.format, settings));
  return exitCode(files, wanted.failOn);
}

function report(files: readonly CheckedFile[], format: Format, settings: Settings): string {
  return format === "json"
    ? `${JSON.stringify(toJsonReport(files, settings), null, 2)}\n`
    : toTextReport(files);
}

/** 2 where something could not be looked at, 1 where something found is as serious as `failOn`, else 0. */
export function exitCode(files: readonly CheckedFile[], failOn: FailOn): number {
  if (files.some((file) => "error" in file || file.skipped.length > 0)) return FAILURE;
  const failing = FAILING[failOn];
  const fails = files.some(
    (file) =>
      "review" in file &&
      file.review.forms.some(({ findings }) =>
        findings.some(({ severity }) => failing.includes(severity)),
      ),
  );
  return fails ? FINDINGS : SUCCESS;
}
