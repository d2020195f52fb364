import { readFileSync } from "node:fs";
import { review } from "../src/review";
import { readWorkbook } from "../src/xlsx/read-workbook";

test("forms on hidden sheets are not checked, and said not to be", async () => {
  const sample = await readWorkbook(readFileSync("assets/sample.xlsx"));
  const shown = review(sample);
  expect(shown.hidden).toEqual([]);
  const faulty = sample.sheets[sample.sheets.length - 1]!.name;
  const sheets = sample.sheets.map((sheet) =>
    sheet.name === faulty ? { ...sheet, visibility: "veryHidden" as const } : sheet,
  );
  const { forms, hidden } = review({ sheets });
  expect(forms).toHaveLength(shown.forms.length - 1);
  expect(forms.every(({ form }) => form.range.sheet !== faulty)).toBe(true);
  expect(hidden).toEqual([{ sheet: faulty, forms: 1 }]);
  const named = forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(named).toContain("hidden-content");
});
