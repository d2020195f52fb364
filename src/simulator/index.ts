export { connect } from "./connect";
export { createWorkbook } from "./create-workbook";
export type {
  SavedWorkbook,
  SimulatedCell,
  SimulatedCellData,
  SimulatedFill,
  SimulatedSheetData,
  SimulatedSnapshot,
  SimulatedWorkbook,
} from "./simulated-workbook";
