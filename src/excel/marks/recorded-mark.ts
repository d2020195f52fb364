import type { RecordedMark as Recorded } from "../../record/record";

/** One mark in the workbook: where it is, its colour, and the fill it stands in for. */
export interface RecordedMark extends Recorded {
  /** Stays when the sheet is renamed; "" where the record does not have it. */
  readonly sheetId: string;
}
