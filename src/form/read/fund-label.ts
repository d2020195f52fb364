import type { FundRole } from "../model/form";
import type { PlaceRole } from "../model/roles";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { overlap } from "../model/span";
import { AMOUNTS, type FundColumn } from "./fund-heading";

/** What says where the money of a row comes from. */
export interface FundLabel {
  readonly role: FundRole;
  readonly cell: GridCell;
}

const LABELS: readonly (readonly [FundRole, PlaceRole])[] = [
  ["total", "totalFunds"],
  ["carryover", "carryover"],
  ["appropriation", "appropriation"],
  ["other", "otherFunds"],
];

/** The label of a row of the funds block: a known one, else the word before its figures, that of the block among them; null without one. */
export function fundLabelIn(
  { vocabulary }: Page,
  found: readonly GridCell[],
  columns: readonly FundColumn[],
): FundLabel | null {
  for (const [role, label] of LABELS) {
    const cell = found.find(({ text }) => vocabulary.is(label, text));
    if (cell) return { role, cell };
  }
  const first = Math.min(...columns.map(({ left }) => left));
  const words = found.filter(({ text, left }) => left < first && contentOf(text) === "word");
  const cell = words[words.length - 1];
  const hasFigure = found.some(
    ({ left, right, text }) =>
      cell && right >= first && left > cell.left && contentOf(text) === "number",
  );
  if (!cell || !hasFigure) return null;
  return { role: vocabulary.is("funds", cell.text) ? "total" : "other", cell };
}

/** The heading of the first amount stands for the label of a total that has none: a row of figures and nothing else. */
export function totalWithoutLabel(
  found: readonly GridCell[],
  columns: readonly FundColumn[],
): FundLabel | null {
  const amounts = columns.filter(({ role }) => AMOUNTS.includes(role));
  const isAmount = (cell: GridCell) =>
    contentOf(cell.text) === "number" && amounts.some((column) => overlap(cell, column));
  const isFigures = found.every(({ text }) => !/word|prose/.test(contentOf(text)));
  return isFigures && found.some(isAmount) ? { role: "total", cell: amounts[0]!.heading } : null;
}

/** Labels may stand between the amounts where the block has several columns of them. */
export function isFundLabel({ vocabulary }: Page, text: string): boolean {
  return /[:：]\s*$/.test(text) || LABELS.some(([, label]) => vocabulary.is(label, text));
}
