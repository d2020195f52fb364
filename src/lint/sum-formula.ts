import { columnLetters, toA1, type CellAddress } from "../sheet/address";

/** "=SUM(H6,H12:H24)" over the very cells, neighbours in a column drawn together. */
export function sumFormula(cells: readonly CellAddress[]): string {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const parts = runs.map(({ column, first, last }) =>
    first === last
      ? toA1({ row: first, column })
      : `${toA1({ row: first, column })}:${columnLetters(column)}${last + 1}`,
  );
  return `=SUM(${parts.join(",")})`;
}
