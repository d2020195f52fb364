export { connect } from "./connect";
export { createWorkbook } from "./create-workbook";
export { differencesOf, type Difference, type ExcelMode } from "./differences";
export type { InputRefusal, Inputs } from "./book/refused-input";
export type { InFront } from "./book/book";
export type {
  SavedWorkbook,
  SimulatedCellData,
  SimulatedFill,
  SimulatedSheetData,
} from "./book/saved-workbook";
export type {
  MovedLines,
  SimulatedCell,
  SimulatedSnapshot,
  SimulatedWorkbook,
} from "./simulated-workbook";
