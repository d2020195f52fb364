import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromA1 } from "../../src/sheet/address";
import type { Mark } from "../../src/sheet/workbook";
import { draftAt } from "./drafts/small-draft";
import { openInExcel, type InExcel } from "./office-host";
import { area, formBook } from "./rows/form-rows";
import { wireLines } from "./wire-lines";

/**
 * What the add-in sends to Excel, as it stands in test/fixtures/wire: a change of the wire is seen in review.
 * `npm run renew:wire` writes the files anew.
 */
const FOLDER = join(__dirname, "../fixtures/wire");

const mark = (a1: string): Mark => ({ at: { sheet: "表", ...fromA1(a1) }, colour: "error" });

const conversations: Readonly<Record<string, (excel: InExcel) => Promise<unknown>>> = {
  check: ({ workbook }) => workbook.read({ active: true, kept: ["settings"] }),
  write: ({ workbook }) =>
    workbook.apply([
      {
        at: { sheet: "表", row: 5, column: 2 },
        before: { value: 60, formula: "=SUM(C3:C5)", numberFormat: "General" },
        after: { value: null, formula: "=ROUND(SUM(C3:C5),2)", numberFormat: "General" },
      },
    ]),
  mark: async ({ workbook }) => workbook.mark([mark("C4"), mark("D5")]),
  clear: ({ workbook }) => workbook.clearMarks(),
  insert: ({ workbook }) => workbook.insert(draftAt(20, 0), { kind: "on-sheet", name: "表" }),
  row: ({ workbook }) => {
    const change = { sheet: "表", row: 4, expects: [], merges: [area("A3:A6")], contents: [] };
    return workbook.changeRow({ ...change, kind: "insert", like: area("B4:E4") });
  },
};

test.each(Object.keys(conversations))("the wire of %s is as reviewed", async (name) => {
  const sheets = formBook().map((sheet, i) => ({ ...sheet, id: `{${i + 1}}` }));
  const excel = openInExcel(sheets, { excelApi: "1.14", differences: [] });
  await excel.workbook.read();
  if (name === "clear") await excel.workbook.mark([mark("C4"), mark("D5")]);
  const sent: string[] = [];
  const { answer } = excel.simulated;
  excel.simulated.answer = (message) => {
    sent.push(message);
    return answer(message);
  };
  await conversations[name]!(excel);
  const lines = wireLines(sent);
  const file = join(FOLDER, `${name}.txt`);
  if (process.env.RENEW_WIRE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, lines);
  }
  expect(existsSync(file)).toBe(true);
  expect(lines).toBe(readFileSync(file, "utf8"));
});
