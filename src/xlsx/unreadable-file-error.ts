/**
 * empty: no bytes. encrypted: needs a password. damaged: a workbook that breaks its own format. too-large:
 * beyond the limits of this program. exhausting: reading it took more time or memory than any honest
 * file does. All others name what the file is instead of a workbook.
 */
export type UnreadableReason =
  | "empty"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "exhausting"
  | "zipped"
  | "archive"
  | "word"
  | "slides"
  | "open-document"
  | "pdf"
  | "image"
  | "web-page"
  | "plain-text"
  | "old-excel"
  | "not-a-workbook";

/** Why a file gives no snapshot; `detail` names the part and the fault, in English. */
export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "UnreadableFileError";
  }
}
