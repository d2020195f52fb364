/** Writes real-excel-check.xlsx, for test/smoke.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "./check-workbook";

const PATH = join(__dirname, "../real-excel-check.xlsx");

void checkWorkbook().then((bytes) => {
  writeFileSync(PATH, bytes);
  console.log(PATH);
});
