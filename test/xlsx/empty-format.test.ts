import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { review } from "../../src/review";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fixture, zip } from "./support";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
const EMPTY = '<numFmt numFmtId="0" formatCode=""/>';

/** The workbook with General declared as an empty code, as some programs write it. */
function withEmptyGeneral(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const declared = /<numFmts[^>]*>/.test(styles)
    ? styles.replace(/<numFmts[^>]*>/, `$&${EMPTY}`)
    : styles.replace(/<styleSheet[^>]*>/, `$&<numFmts count="1">${EMPTY}</numFmts>`);
  expect(declared).not.toBe(styles);
  return zip({ ...parts, "xl/styles.xml": declared });
}

async function findingsOf(bytes: Uint8Array) {
  return review(await readWorkbook(bytes)).forms.map(({ findings }) => findings);
}

test.each([
  ["the sample", SAMPLE],
  ["a form without faults", fixture("form.xlsx")],
  ["a form that LibreOffice wrote", fixture("form-libreoffice.xlsx")],
])("an empty code for General changes nothing that is found on %s", async (_, bytes) => {
  const found = await findingsOf(bytes);
  expect(found.length).toBeGreaterThan(0);
  expect(await findingsOf(withEmptyGeneral(bytes))).toEqual(found);
});
