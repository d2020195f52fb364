/**
 * What keeps rows and sheets from being put in or taken out: a table or a pivot that would have to be moved, an
 * array that would be torn, form controls, a workbook whose sheets are locked, what nobody here understands.
 */
export type InPlaceObstacle =
  "missing-sheet" | "table" | "pivot" | "array" | "control" | "locked" | "unknown" | "damaged";

/** A change beyond single cells that a file cannot take; then nothing of it is done. */
export class InPlaceRefused extends Error {
  constructor(readonly obstacle: InPlaceObstacle) {
    super(`The file cannot be changed: ${obstacle}.`);
    this.name = "InPlaceRefused";
  }
}
