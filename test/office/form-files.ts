import type { Draft } from "../../src/sheet/draft";
import { toA1 } from "../../src/sheet/address";
import { createWorkbook, type SavedWorkbook, type SimulatedWorkbook } from "../../src/simulator";
import { defaultChoices, draftOf, TEMPLATES, type Template } from "../../src/template";
import { writeWorkbook } from "../../src/workbench/write-workbook";
import { sheetOfDraft } from "../support/draft-sheet";

/** A blank form of the workbench and the file that is downloaded of it. */
export interface FormFile {
  readonly name: string;
  readonly template: Template;
  readonly draft: Draft;
  readonly saved: SavedWorkbook;
  readonly bytes: Uint8Array;
}

export const SHEET = "2026年自评表";

/** Every form as it is offered, filled in, and filled in with so many rows that it takes more pages. */
export const KINDS = TEMPLATES.flatMap((template) =>
  (["blank", "filled", "long"] as const).map((kind) => ({
    name: `${template.id}-${kind}`,
    template,
    kind,
  })),
);

export async function makeFile({
  name,
  template,
  kind,
}: (typeof KINDS)[number]): Promise<FormFile> {
  const choices = defaultChoices(template, new Date(2026, 10, 23));
  const rows = kind === "long" ? 5 : choices.rows;
  const draft = draftOf(template, { ...choices, rows }, { row: 0, column: 0 });
  const workbook = createWorkbook([sheetOfDraft(SHEET, draft)]);
  if (kind !== "blank") fillIn(workbook, draft);
  const saved = workbook.save();
  return { name, template, draft, saved, bytes: await writeWorkbook(withStaleResults(saved)) };
}

/** As long as reasons are. */
const REASON = "汛期连续降雨，两处道路中断，巡查少做三次；已增配巡查车辆，下年一季度补足。";

/** Figures and sentences in every place that takes some in. */
function fillIn(workbook: SimulatedWorkbook, { area: whole, guards, cells, merges }: Draft): void {
  let count = 0;
  const isCovered = (row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        top <= row &&
        row <= bottom &&
        left <= column &&
        column <= right &&
        (top !== row || left !== column),
    );
  for (const { area, number } of guards) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (isCovered(row, column) || cells.some((one) => one.row === row && one.column === column))
          continue;
        count += 1;
        workbook.type(
          SHEET,
          toA1({ row, column }),
          number ? figure(number.maximum, count) : column === whole.right ? REASON : "按期完成",
        );
      }
    }
  }
}

function figure(maximum: number | string | null, count: number): string {
  if (maximum === null) return String(1234.56 * count);
  return typeof maximum === "number" ? String(2 + (count % 4)) : String(1.25 + (count % 3) / 8);
}

/** Results that no formula has: what is right afterwards was worked out by whoever opened the file. */
function withStaleResults(saved: SavedWorkbook): SavedWorkbook {
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([a1, cell]) => [
        a1,
        cell.formula ? { ...cell, value: -1 } : cell,
      ]),
    ),
  }));
  return { ...saved, sheets };
}
