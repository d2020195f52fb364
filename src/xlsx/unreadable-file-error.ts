/**
 * empty: no bytes. encrypted: needs a password. not-a-workbook: another kind of file.
 * damaged: a workbook that breaks its own format. too-large: beyond the limits of this program.
 */
export type UnreadableReason = "empty" | "encrypted" | "not-a-workbook" | "damaged" | "too-large";

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
