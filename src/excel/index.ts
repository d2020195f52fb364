export { excelWorkbook } from "./excel-workbook";
export { whenReady, type HostLook } from "./host/host";
export { markColours } from "./marks/mark-colours";
export { onRibbon } from "./host/ribbon";
