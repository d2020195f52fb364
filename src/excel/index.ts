export { excelWorkbook } from "./excel-workbook";
export { whenReady } from "./host/host";
export { onRibbon } from "./host/ribbon-presses";
