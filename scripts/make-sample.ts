/** Writes assets/sample.xlsx. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sample-workbook";

void sampleWorkbook().then((bytes) => {
  writeFileSync(join(__dirname, "../assets/sample.xlsx"), bytes);
});
