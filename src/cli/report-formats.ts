import type { Settings } from "../lint/settings";
import type { CheckedFile } from "./check-file";
import { headOf, toJsonFile } from "./report-json";
import { toTextReport } from "./report-text";

/** A report that is written file by file, so that a thousand of them need the memory of one. */
interface ReportFormat {
  begin(settings: Settings): string;
  /** `isFirst` of the files of the report. */
  file(file: CheckedFile, isFirst: boolean): string;
  readonly end: string;
}

const text: ReportFormat = {
  begin: () => "",
  file: (file, isFirst) => (isFirst ? "" : "\n") + toTextReport([file]),
  end: "",
};

const json: ReportFormat = {
  begin: (settings) => `${indented(headOf(settings)).slice(0, -"\n}".length)},\n  "files": [\n`,
  file: (file, isFirst) =>
    (isFirst ? "" : ",\n") + indented(toJsonFile(file)).replace(/^/gm, "    "),
  end: "\n  ]\n}\n",
};

const ndjson: ReportFormat = {
  begin: (settings) => `${JSON.stringify(headOf(settings))}\n`,
  file: (file) => `${JSON.stringify(toJsonFile(file))}\n`,
  end: "",
};

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

export const REPORT_FORMATS = { text, json, ndjson } satisfies Record<string, ReportFormat>;

export type Format = keyof typeof REPORT_FORMATS;

export const FORMATS = Object.keys(REPORT_FORMATS) as readonly Format[];

/** By the ending of a file's name. */
export const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".json": "json",
  ".ndjson": "ndjson",
};
