export { connect } from "./connect";
export { createWorkbook } from "./create-workbook";
export type {
  SimulatedCell,
  SimulatedCellData,
  SimulatedSheetData,
  SimulatedSnapshot,
  SimulatedWorkbook,
} from "./simulated-workbook";
