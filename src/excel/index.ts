export { excelWorkbook } from "./excel-workbook";
export { whenReady, type HostLook } from "./host";
export { markColours } from "./mark-colours";
export { onRibbon } from "./ribbon";
