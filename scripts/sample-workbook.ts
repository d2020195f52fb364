import { addFaults } from "./sample-faults";
import { layOutForm } from "./sample-layout";
import { readSeeds, toSheet, writeSheets } from "./write-sheets";

const FAULTY_FORM = 6;
const FAULTY_SHEET = "示例 十处典型错误";

/** The sample workbook's bytes: eight published forms as they are, and one with ten typical faults, which it opens on. */
export function sampleWorkbook(): Promise<Uint8Array> {
  const seeds = readSeeds();
  const sheets = seeds.map((seed) => toSheet(projectName(seed), layOutForm(seed)));
  sheets.push(toSheet(FAULTY_SHEET, layOutForm(addFaults(seeds[FAULTY_FORM - 1]!))));
  return writeSheets(sheets, sheets.length - 1);
}

function projectName(seed: string): string {
  return /^项目名称\t([^\t]+)/m.exec(seed)![1]!;
}
