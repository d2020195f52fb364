import { realpath } from "node:fs/promises";
import type { Severity } from "../lint/rule";
import type { Settings } from "../lint/settings";
import { readArguments, USAGE, UsageError, type FailOn } from "./arguments";
import { checkFile, type CheckedFile } from "./check-file";
import { findFiles } from "./find-files";
import { readConfig } from "./read-config";
import { REPORT_FORMATS, type Format } from "./report-formats";
import { fileSink, STDOUT, type Sink } from "./report-sink";

const SUCCESS = 0;
const FINDINGS = 1;
const FAILURE = 2;

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

interface Report {
  readonly format: Format;
  readonly sink: Sink;
}

/** Checks files, writes the reports and gives the exit code. Rejects with a UsageError. */
export async function check(words: readonly string[]): Promise<number> {
  const wanted = readArguments(words);
  if (!wanted) {
    process.stdout.write(USAGE);
    return SUCCESS;
  }
  const settings = await readConfig(wanted.config);
  const paths = await findFiles(wanted.paths);
  if (paths.length === 0) throw new UsageError("给出的文件夹里没有文件。");
  await refuseInputs(
    wanted.outputs.map(({ path }) => path),
    paths,
  );
  const reports: Report[] =
    wanted.outputs.length === 0 ? [{ format: wanted.format, sink: STDOUT }] : [];
  for (const { path, format } of wanted.outputs)
    reports.push({ format, sink: await fileSink(path) });
  try {
    const code = await checkAll(paths, { reports, settings, failOn: wanted.failOn });
    for (const { sink } of reports) await sink.close();
    return code;
  } catch (error) {
    for (const { sink } of reports) await sink.discard();
    throw error;
  }
}

interface Run {
  readonly reports: readonly Report[];
  readonly settings: Settings;
  readonly failOn: FailOn;
}

/** One file after the other; nothing of a file is kept but its part of the reports. */
async function checkAll(paths: readonly string[], run: Run): Promise<number> {
  const { reports, settings, failOn } = run;
  const tell = async (say: (format: (typeof REPORT_FORMATS)[Format]) => string) => {
    for (const { format, sink } of reports) await sink.write(say(REPORT_FORMATS[format]));
  };
  let worst = SUCCESS;
  await tell((format) => format.begin(settings));
  for (const [index, path] of paths.entries()) {
    const file = await checkFile(path, settings);
    await tell((format) => format.file(file, index === 0));
    worst = Math.max(worst, exitCode(file, failOn));
  }
  await tell((format) => format.end);
  return worst;
}

/** Throws a UsageError where a report would be written over a file that is to be checked. */
async function refuseInputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => path);
  const checked = new Set(await Promise.all(inputs.map(real)));
  for (const path of outputs) {
    if (checked.has(await real(path)))
      throw new UsageError(`--output ${path} 是要校验的文件，没有写入。请换一个文件名。`);
  }
}

/** 2 where something could not be looked at, 1 where something found is as serious as `failOn`, else 0. */
export function exitCode(file: CheckedFile, failOn: FailOn): number {
  if ("error" in file || file.skipped.length > 0) return FAILURE;
  const failing = FAILING[failOn];
  const fails = file.review.forms.some(({ findings }) =>
    findings.some(({ severity }) => failing.includes(severity)),
  );
  return fails ? FINDINGS : SUCCESS;
}
