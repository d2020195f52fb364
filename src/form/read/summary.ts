import { overlap } from "../model/span";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { readLabel } from "../text/label";

/** Fewer headings than this, and fewer figures under them, are the head of a form. */
const FEWEST_HEADINGS = 4;
const FEWEST_FIGURES = 2;
/** Rows from the headings down to the first project, a second row of headings between them. */
const ROWS_TO_FIRST = 2;

/** Whether a row heads a list of projects, a line each: 序号, 项目名称, 预算数, 自评得分. */
export function headsSummary(page: Page, row: number): boolean {
  const headings = page.grid.row(row);
  const project = headings.find(({ text }) => namesProjects(page, text));
  if (!project || headings.length < FEWEST_HEADINGS) return false;
  if (headings.some(({ text }) => contentOf(text) !== "word")) return false;
  if (!headings.some((heading) => headsFigures(page, heading))) return false;
  const first = Array.from({ length: ROWS_TO_FIRST }, (_, index) => row + 1 + index);
  return first.some((below) => isProject(page.grid.row(below), project));
}

/** 项目 or 项目名称, as a heading. */
export function namesProjects({ vocabulary }: Page, text: string): boolean {
  return readLabel(text).key === "项目" || vocabulary.is("project", text);
}

/** A heading that stands over numbers, points or a grade. */
function headsFigures({ vocabulary }: Page, { text }: GridCell): boolean {
  return (
    /^(?:序号|编号)$/.test(readLabel(text).key) ||
    vocabulary.fundColumn(text) !== null ||
    vocabulary.isAny(["total", "grade"], text)
  );
}

/** A name under the heading of the projects, and figures beside it. */
function isProject(cells: readonly GridCell[], heading: GridCell): boolean {
  const named = cells.some(
    (cell) => overlap(cell, heading) && /word|prose/.test(contentOf(cell.text)),
  );
  const figures = cells.filter(({ text }) => /number|percent/.test(contentOf(text)));
  return named && figures.length >= FEWEST_FIGURES;
}
