import type { CellRange } from "../../sheet/range";

/** Asks which cells of a range are not locked; their areas can be read after the next sync. */
export function requestUnlocked(sheet: string, range: Excel.Range): () => CellRange[] {
  const properties = range.getCellProperties({ format: { protection: true } });
  return () => {
    const { rowIndex, columnIndex } = range;
    const runs = properties.value.flatMap((row, i) =>
      runsOf(row, ({ format }) => format?.protection?.locked === false).map(([first, last]) => ({
        sheet,
        top: rowIndex + i,
        left: columnIndex + first,
        bottom: rowIndex + i,
        right: columnIndex + last,
      })),
    );
    return joinDownward(runs);
  };
}

/** First and last index of every run of items that are so. */
function runsOf<T>(items: readonly T[], isSo: (item: T) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    const last = runs[runs.length - 1];
    if (!isSo(item)) return;
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Equal runs in rows below each other as one area. */
function joinDownward(runs: readonly CellRange[]): CellRange[] {
  const open = new Map<string, { -readonly [K in keyof CellRange]: CellRange[K] }>();
  const areas: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) {
      above.bottom = run.bottom;
      continue;
    }
    const area = { ...run };
    open.set(key, area);
    areas.push(area);
  }
  return areas;
}
