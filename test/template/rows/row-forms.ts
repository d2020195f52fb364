import type { Form } from "../../../src/form/model/form";
import { review } from "../../../src/review";
import { fromA1, toA1, toSheetA1 } from "../../../src/sheet/address";
import { rangeToA1 } from "../../../src/sheet/range";
import type { PlacedContent, RowChange } from "../../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { planRow, type RowPlan } from "../../../src/template";
import { parseSheet, snapshotOf } from "../../support/gallery-sheet";

const HEAD = [
  "项目支出绩效自评表 | < | < | < | < | < | < | < | <",
  "项目名称 | 河道清淤 | < | < | < | < | < | < | <",
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
];

/** Rows 4 to 8 of a form, merged as officials lay it out. */
export const MERGED = [
  "^ | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 20 | 20 | ",
  "^ | ^ | ^ | 清淤方量 | ≥5万方 | 5万方 | 20 | 20 | ",
  "^ | ^ | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 | ",
  "^ | 效益指标 | 社会效益指标 | 受益人口 | ≥3万人 | 3万人 | 40 | 40 | ",
  "总分 | < | < | < | < | < | {=SUM(G4:G7)} 100 | {=SUM(H4:H7)} 100 | ",
];

/** The same, pasted without merged cells. */
export const PASTED = MERGED.map((line) => line.replace(/[<^]/g, ""));

/** A workbook whose sheet 表 holds a form with its head at A1 and these rows below, and more sheets 表2, 表3. */
export function formWith(
  rows: readonly string[],
  ...others: readonly (readonly string[])[]
): WorkbookSnapshot {
  const sheets = [[...HEAD, ...rows], ...others].map((lines, at) =>
    parseSheet([`sheet: 表${at === 0 ? "" : at + 1}`, ...lines]),
  );
  return { sheets: sheets.map(snapshotOf) };
}

/** Rows with some of them replaced, by their number on the sheet. */
export function withRows(rows: readonly string[], changed: Readonly<Record<number, string>>) {
  return rows.map((line, index) => changed[index + HEAD.length + 1] ?? line);
}

export function formsIn(workbook: WorkbookSnapshot): Form[] {
  return review(workbook).forms.map(({ form }) => form);
}

function tryRow(kind: RowChange["kind"], a1: string, workbook: WorkbookSnapshot) {
  return planRow(
    kind,
    { sheet: "表", ...fromA1(a1) },
    {
      forms: formsIn(workbook),
      snapshot: workbook,
    },
  );
}

/** The plan at a cell of 表; throws an Error where it is refused. */
export function planAt(kind: RowChange["kind"], a1: string, workbook: WorkbookSnapshot): RowPlan {
  const planned = tryRow(kind, a1, workbook);
  if ("refusal" in planned) throw new Error(`${planned.refusal} at ${a1}`);
  return planned;
}

/** "neighbours 表!K5", "last-row", or "planned". */
export function refusalAt(kind: RowChange["kind"], a1: string, workbook: WorkbookSnapshot): string {
  const planned = tryRow(kind, a1, workbook);
  if (!("refusal" in planned)) return "planned";
  return [planned.refusal, ...(planned.at ? [toSheetA1(planned.at)] : [])].join(" ");
}

/** "H9 =SUM(H4:H8)" for every cell. */
export function told(contents: readonly PlacedContent[]): string[] {
  return contents.map(({ at, content }) =>
    `${toA1(at)} ${content.formula ?? content.value ?? ""}`.trim(),
  );
}

export function mergesOf({ change }: RowPlan): string[] {
  return change.merges.map(rangeToA1).sort();
}
