import type { Form, Indicator, TextField } from "../../../../src/form/model/form";
import { toA1 } from "../../../../src/sheet/address";

type Cell = Pick<TextField, "cell">;

export function a1({ cell }: Cell): string {
  return toA1(cell);
}

/** The address of the cell some columns to the right, to the left where negative. */
export function beside({ cell }: Cell, columns: number): string {
  return toA1({ row: cell.row, column: cell.column + columns });
}

/** A text as a sentence quotes it: no more than its beginning. */
export function quoted(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** An indicator's name as sentences quote it. */
export function named({ name }: Pick<Indicator, "name">): string {
  return quoted(name.text.replace(/\s+/g, ""), 40);
}

/** The project's name, where it has a cell of its own. */
export function projectCell({ info }: Form): TextField | null {
  const { project } = info;
  return project && a1(project.value) !== toA1(project.label) ? project.value : null;
}

/** Whether the total stands in a row of its own below the table. */
export function hasTotalRow({ total, indicators }: Form): boolean {
  return total !== null && total.label.cell.row > indicators[indicators.length - 1]!.row;
}

/** The rows of which some cells stand beside their columns. */
export function slippedRows({ slips }: Form): Set<number> {
  return new Set(slips.flatMap(({ moves }) => moves.map(({ from }) => from.row)));
}
