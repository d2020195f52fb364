import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS, type Settings } from "../lint/settings";
import { MESSAGES, type OpeningProblem } from "../locale";
import { review, type Review } from "../review";
import type { SkippedSheet } from "../sheet/snapshot";
import { readInProcess } from "./read-in-process";
import { readWorkbook, UnreadableFileError } from "../xlsx/read-workbook";

const CHINESE = MESSAGES["zh-CN"];

/** What became of one file: its review, or the reason, in Chinese, why there is none. */
export type CheckedFile =
  | {
      readonly path: string;
      /** Names of the visible sheets: those that are reviewed. */
      readonly sheets: readonly string[];
      /** Sheets that the file lists, but that could not be read. */
      readonly skipped: readonly SkippedSheet[];
      readonly review: Review;
    }
  | { readonly path: string; readonly error: string };

/** Reads and reviews one file; what makes it unreadable is told, not thrown. */
export async function checkFile(
  path: string,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<CheckedFile> {
  try {
    return await checkBytes({ path, bytes: await readFile(path) }, settings);
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}

/** Reviews what was read from one file. Rejects with an UnreadableFileError. */
export async function checkBytes(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  settings: Settings,
): Promise<Exclude<CheckedFile, { readonly error: string }>> {
  const snapshot = await readWorkbook(bytes, { readOther: readInProcess });
  const visible = snapshot.sheets.filter(({ visibility }) => visibility === "visible");
  return {
    path,
    sheets: visible.map(({ name }) => name),
    skipped: snapshot.skipped ?? [],
    review: review(snapshot, settings),
  };
}

/** Why a file came to nothing, in Chinese. A fault of our own while a file is read or reviewed is that file's alone: the others go on. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFileError) return CHINESE.unreadableFile[error.reason];
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== "string") return CHINESE.unexpectedFault;
  return `${CHINESE.unopenedFile[openingProblem(code)]}（${code}）`;
}

function openingProblem(code: string): OpeningProblem {
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EISDIR") return "folder";
  return code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "not-allowed" : "other";
}
